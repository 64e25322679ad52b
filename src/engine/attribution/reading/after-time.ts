import { WordClass as C } from '../../languages/word-class'
import type { WordRange } from './nominal'
import { is, type Word } from './passage'

/** "On Tuesday *Mr Peskov* said", "on December 21st *Dmitry Peskov*": the day is no part of the name. */
export function afterTime(words: readonly Word[], range: WordRange | null): WordRange | null {
  if (range === null || !is(words[range.from - 1], C.Preposition)) return range
  let { from } = range
  for (; from < range.to - 1; from += 1) {
    const word = words[from]
    const day = is(word, C.Time) && word?.possessive === false
    if (!day && word?.kind !== 'number' && words[from - 1]?.end !== word?.start) break
  }
  return { from, to: range.to }
}
