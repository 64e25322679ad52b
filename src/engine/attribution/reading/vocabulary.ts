import { Grammar } from '../../languages/grammar'
import type { CueForm, CuePhrase, Language } from '../../languages/language'
import { Telling } from '../../languages/telling'
import { WordClass } from '../../languages/word-class'
import { type PartyLexicon, partyLexicon } from '../../parties/lexicon'
import { fold } from '../../text/fold'
import { interned } from '../../text/interned'
import type { WrittenWord } from '../../text/tokens'
import type { LanguageId } from '../../types'

/** All that the language and the parties know of a written word wherever it stands. */
export interface KnownWord extends WrittenWord {
  /** The look-up form, without a possessive ending. */
  readonly form: string
  /** The look-up form of names: accents off in every language. */
  readonly folded: string
  readonly capital: boolean
  readonly possessive: boolean
  readonly classes: number
  /** Where its capital makes it a name: endings tell nothing of names, «Михаил» is no verb. */
  readonly nameClasses: number
  readonly traits: number
  /** Bits of `Grammar` and of `Telling`. */
  readonly grammar: number
  readonly telling: number
  readonly cases: number
  readonly cues: readonly CueForm[]
  /** The cues without a verb that it may be the first word of. */
  readonly phrases: readonly CuePhrase[]
  /** May be the first word of a party’s name, or of a phrase that stands for an adverb. */
  readonly opensName: boolean
  readonly opensLocution: boolean
  /** What of a state of mind it may be the cue. */
  readonly minds: readonly CueForm[]
  /** A noun for what was said, or a copula: a clause may stand around it though it is no cue. */
  readonly tells: boolean
  /** What a later reader of the passage found out of the word and keeps with it. */
  note: unknown
}

const POSSESSIVE = /['’ʼ]s$/i
/** So many written words are kept: more than any article has, few enough for a tab that lives long. */
const MOST_KEPT = 20_000

/** The words of a language as articles write them. Each is looked up once, and then remembered. */
export class Vocabulary {
  readonly language: Language
  readonly names: PartyLexicon
  readonly #phrases = new Map<string, CuePhrase[]>()
  readonly #kept = new Map<string, readonly KnownWord[]>()

  constructor(language: Language) {
    this.language = language
    this.names = partyLexicon(language)
    for (const phrase of language.cuePhrases) {
      const [first = ''] = phrase.words
      this.#phrases.set(first, [...(this.#phrases.get(first) ?? []), phrase])
    }
  }

  /** The words that a written word holds. */
  wordsOf(written: string): readonly KnownWord[] {
    const kept = this.#kept.get(written)
    if (kept !== undefined) return kept
    const cuts = this.language.splitWord?.(written) ?? []
    const words = [...cuts, written.length].map((cut, i) =>
      this.#lookUp(written.slice(cuts[i - 1] ?? 0, cut)),
    )
    if (this.#kept.size >= MOST_KEPT) this.#kept.clear()
    this.#kept.set(written, words)
    return words
  }

  #lookUp(written: string): KnownWord {
    const { language } = this
    const possessive = POSSESSIVE.test(written)
    const first = written.charAt(0)
    const capital = first !== first.toLowerCase()
    const folded = interned(fold(possessive ? written.slice(0, -2) : written))
    const form = interned(language.formOf?.(written, folded) ?? folded)
    const grammar = language.grammar.get(form) ?? 0
    const telling = language.telling.get(form) ?? 0
    const listed = language.classes.get(form)
    const ending = language.classesOfEnding(form)
    return {
      length: written.length,
      takesStop: (capital && written.length === 1) || language.sentences.abbreviations.has(folded),
      form,
      folded,
      capital,
      possessive,
      classes: listed ?? ending,
      nameClasses: listed ?? ending & WordClass.Agency,
      traits: (language.traits.get(form) ?? 0) | language.traitsOfEnding(form),
      grammar,
      telling,
      cases: language.casesOf(form),
      cues: language.cues.get(form) ?? NO_CUES,
      phrases: this.#phrases.get(form) ?? NO_PHRASES,
      opensName: this.names.root.next.has(folded),
      opensLocution: language.locutions.has(form),
      minds: language.mindCues.get(form) ?? NO_CUES,
      tells: (telling & Telling.answers) !== 0 || (grammar & Grammar.copulas) !== 0,
      note: null,
    }
  }
}

export const NO_CUES: readonly CueForm[] = []
const NO_PHRASES: readonly CuePhrase[] = []

const vocabularies = new Map<LanguageId, Vocabulary>()

/** The vocabulary of a language, the same one for every article. */
export function vocabularyOf(language: Language): Vocabulary {
  const known = vocabularies.get(language.id)
  if (known !== undefined) return known
  const made = new Vocabulary(language)
  vocabularies.set(language.id, made)
  return made
}
