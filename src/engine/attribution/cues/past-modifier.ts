import { Grammar } from '../../languages/grammar'
import { VerbForm as F } from '../../languages/verb-form'
import { WordClass as C } from '../../languages/word-class'
import { WordTrait as T } from '../../languages/word-trait'
import { NameKind as N } from '../../parties/name-kind'
import { canSpeak } from '../reading/can-speak'
import { rangeHas, rangeNames, type WordRange } from '../reading/nominal'
import { nounPhraseBefore } from '../reading/noun-phrase'
import { has, is, isCue, isQuote, isUnquoted, isWord, plays, type Word } from '../reading/passage'

const LONGEST_POSTING = 9

/** "A Kremlin statement *released after the call* said": the text, past where and when it appeared, which ends in word `end`. */
export function beforePosting(words: readonly Word[], end: number, floor: number): WordRange | null {
  for (let at = end - 1; at > floor && end - at < LONGEST_POSTING; at -= 1) {
    const word = words[at]
    const another = is(word, C.Possessive) && !is(words[at - 1], C.Preposition)
    if (!isWord(word) || !isUnquoted(word) || another || is(word, C.Auxiliary | C.Pronoun)) return null
    // "people briefed on the call", "officials familiar with it"
    const informed =
      (has(word, T.PastShape) || word.classes === 0) &&
      is(words[at - 1], C.Aide) &&
      is(words[at + 1], C.Preposition)
    if (informed) {
      const people = nounPhraseBefore(words, at, floor)
      return people !== null && canSpeak(words, people) ? people : null
    }
    if (!plays(word, Grammar.publishing)) {
      if (isCue(word, F.Finite)) return null
      continue
    }
    const adverb = has(words[at - 1], T.MannerShape) || is(words[at - 1], C.Adverb) ? 1 : 0
    const text = nounPhraseBefore(words, at - adverb, floor)
    if (text === null || !rangeHas(words, text, C.Text) || !canSpeak(words, text)) return null
    // "A statement *published by the Kremlin* said": whose it is, where nothing before tells.
    const named =
      rangeNames(words, { from: at, to: end + 1 }, N.Institution) && !rangeNames(words, text, N.Institution)
    return named ? { from: text.from, to: end + 1 } : text
  }
  return null
}

const LONGEST_RELATIVE = 16

/** "An official *who asked not to be named* said": who speaks, past a clause without commas that ends in word `end`. */
export function beforeRelative(words: readonly Word[], end: number, floor: number): WordRange | null {
  let verbs = 0
  for (let at = end; at > floor && end - at < LONGEST_RELATIVE; at -= 1) {
    const word = words[at]
    if (word?.kind === 'mark' || isQuote(word) || !isUnquoted(word)) return null
    if (is(word, C.Relative)) {
      const range = verbs > 0 ? nounPhraseBefore(words, at, floor) : null
      return range !== null && rangeHas(words, range, C.Aide | C.Elsewhere | C.Counterpart) ? range : null
    }
    if (is(word, C.Subordinator) && !is(word, C.Preposition | C.Adverb)) return null
    if (is(word, C.Auxiliary | C.Verb) || has(word, T.VerbShape) || isCue(word)) verbs += 1
  }
  return null
}
