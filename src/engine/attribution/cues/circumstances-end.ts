import { WordClass as C } from '../../languages/word-class'
import { is, isMark, type Word } from '../reading/passage'

/**
 * «Санкции, заявил Песков *на брифинге в ответ на вопрос о нефти*, ничего не изменят»: past where, when and to what it was said,
 * up to a comma; else `at`.
 */
export function circumstancesEnd(words: readonly Word[], at: number, to: number): number {
  let end = at
  while (end < to && words[end]?.kind !== 'mark' && !is(words[end], C.Verb)) end += 1
  const closes = is(words[at], C.Preposition) && isMark(words[end], ',')
  return closes && !is(words[end + 1], C.Subordinator) ? end : at
}
