import { VerbForm as F } from '../../languages/verb-form'
import { WordClass as C } from '../../languages/word-class'
import { WordTrait as T } from '../../languages/word-trait'
import { has, is, isCue, isName, isProper, isQuote, means, type Word } from './passage'

/** A run of words of the passage, end exclusive. */
export interface WordRange {
  readonly from: number
  readonly to: number
}

const NOUNS =
  C.Text |
  C.Aide |
  C.Chief |
  C.Office |
  C.Elsewhere |
  C.Side |
  C.Agency |
  C.Modifier |
  C.Title |
  C.Counterpart |
  C.Audience

const NEVER =
  C.Preposition |
  C.Conjunction |
  C.Subordinator |
  C.Auxiliary |
  C.Negation |
  C.Adverb |
  C.Verb |
  C.Relative |
  C.Time

/** Can be part of a noun phrase: a noun, an adjective, a name, a number. */
export function isNominal(word: Word | undefined, before: Word | undefined): boolean {
  if (word === undefined || word.kind === 'mark' || isQuote(word)) return false
  if (word.kind === 'number') return true
  if (word.name !== null || is(word, NOUNS | C.Both)) return !is(word, C.Conjunction)
  if (word.possessive) return true
  if (is(word, C.Determiner | C.Possessive)) return !is(word, C.Relative) && !has(word, T.ClauseOpener)
  if (isProper(word) && before !== undefined) return true
  if (is(word, NEVER | C.Pronoun) || (has(word, T.Clitic) && word.classes === 0)) return false
  const bare = !is(before, C.Determiner | C.Modifier | C.Possessive)
  // "The Kremlin was blunter, *saying* Putin had …", "quoted him as *saying* Paris had …"
  if (isCue(word, bare ? F.Finite | F.Gerund : F.Finite)) return false
  if (has(word, T.PastShape) && word.classes === 0 && bare) return word.capital
  return true
}

/** Whether a range has a word of a party's name of any of the kinds given as bits of `NameKind`. */
export function rangeNames(words: readonly Word[], range: WordRange, kinds: number): boolean {
  for (let at = range.from; at < range.to; at += 1) if (isName(words[at], kinds)) return true
  return false
}

export function rangeHas(words: readonly Word[], range: WordRange, classes: number): boolean {
  for (let at = range.from; at < range.to; at += 1) if (is(words[at], classes)) return true
  return false
}

/** Whether a range has a word with any of the bits of `Telling`. */
export function rangeMeans(words: readonly Word[], range: WordRange, telling: number): boolean {
  for (let at = range.from; at < range.to; at += 1) if (means(words[at], telling)) return true
  return false
}
