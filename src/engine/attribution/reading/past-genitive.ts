import { anyCase, Case } from '../../languages/word-case'
import { WordClass as C } from '../../languages/word-class'
import type { WordRange } from './nominal'
import { isNominative } from './nominative'
import { isCue, isUnquoted, isWord, type Word } from './passage'

/** «о прекращении *огня* Песков сказал», «При обсуждении *Донбасса* Путин»: a genitive that hangs on a noun before is no part of the name. */
export function pastGenitive(words: readonly Word[], { from, to }: WordRange): WordRange {
  return to - from > 1 && hangsOnNoun(words, from) && isNominative(words, from + 1)
    ? { from: from + 1, to }
    : { from, to }
}

/** A genitive behind a common noun that is no nominative; a place where a name follows. */
export function hangsOnNoun(words: readonly Word[], at: number): boolean {
  const first = words[at]
  const place = first?.capital === true && first.name === null && words[at + 1]?.name != null
  return (
    isCommon(words[at - 1]) &&
    (place || isCommon(first)) &&
    !isNominative(words, at - 1) &&
    first?.cases !== anyCase &&
    ((first?.cases ?? 0) & Case.Genitive) !== 0
  )
}

function isCommon(word: Word | undefined): boolean {
  return isWord(word) && !word.capital && (word.classes & ~C.Call) === 0 && !isCue(word) && isUnquoted(word)
}
