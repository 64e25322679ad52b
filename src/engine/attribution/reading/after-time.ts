import { WordClass as C } from '../../languages/word-class'
import type { WordRange } from './nominal'
import { is, type Word } from './passage'

/** "On Tuesday *Mr Peskov* said", "on December 21st *Dmitry Peskov*": the day is no part of the name. */
export function afterTime(words: readonly Word[], range: WordRange | null): WordRange | null {
  return range !== null && is(words[range.from - 1], C.Preposition) ? withoutTime(words, range) : range
}

/** "4.10pm GMT *Élysée: …*", as live pages put the time before the heading. */
export function withoutTime(words: readonly Word[], { from, to }: WordRange): WordRange {
  let at = from
  for (; at < to - 1; at += 1) {
    const word = words[at]
    const day = is(word, C.Time) && word?.possessive === false
    if (!day && word?.kind !== 'number' && words[at - 1]?.end !== word?.start) break
  }
  return { from: at, to }
}
