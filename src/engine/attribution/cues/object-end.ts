import type { CueForm } from '../../languages/language'
import { Case } from '../../languages/word-case'
import { WordClass as C } from '../../languages/word-class'
import { isNominative } from '../reading/nominative'
import { nounPhraseAfter } from '../reading/noun-phrase'
import { is, isDash, isMark, isQuote, isWord, type Word } from '../reading/passage'
import { speaks } from './spoken-place'

/**
 * The end of an object between a verb and whoever tells: «передали *ответ Путина* в Елисейском дворце» after a plural verb,
 * «— …, — начал *пресс-конференцию* господин Путин» behind what is quoted. Null where word `at` is none.
 */
export function objectEnd(
  words: readonly Word[],
  at: number,
  to: number,
  start: number,
  cue: CueForm,
): number | null {
  const word = words[at]
  if (cue.plural !== true && !behindQuote(words, start)) return null
  if (!isWord(word) || (word.cases & Case.Accusative) === 0) return null
  if (isNominative(words, at) && speaks(word)) return null
  const object = nounPhraseAfter(words, at, to, false, undefined, Case.Accusative)
  if (object === null || cue.plural === true) return object?.to ?? null
  for (let end = at + 1; end < object.to; end += 1)
    if (isNominative(words, end) && (is(words[end], C.Title) || speaks(words[end]))) return end
  return object.to
}

function behindQuote(words: readonly Word[], start: number): boolean {
  const before = words[start - 2]
  return isDash(words[start - 1]) && (isMark(before, ',', '?', '!', '…') || isQuote(before))
}
