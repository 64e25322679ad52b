import type { Language } from '../../languages/language'
import type { Discourse } from '../accounts/discourse'

/** What resolving a source needs to know besides its words. */
export interface SourceContext {
  readonly text: string
  readonly language: Language
  /** `YYYY-MM-DD`, or null: then only those now in office speak for a party. */
  readonly date: string | null
  readonly discourse: Discourse
  /** The article tells of contact between the two presidents: only then does "Moscow said" stand for the presidency. */
  readonly callArticle: boolean
  /** The article is about the presidents or their talk; in any other a palace's word is no part of an account. */
  readonly aboutPresidents: boolean
  /** The paragraph is a question or an answer of an interview. */
  readonly interview: boolean
  readonly sentence: number
  /** Where the sentence starts, in UTF-16 code units of the article’s text. */
  readonly start: number
  readonly block: number
}
