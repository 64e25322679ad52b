import type { Lexicon } from './lexicon'
import type { Word } from './words'

/** Words that may stand between a denial and what it denies. */
const NEAR = 3

/** Whether the word at `place` is denied by a word next to it. */
export function isDenied(words: readonly Word[], place: number, { negatorsBehind }: Lexicon): boolean {
  for (let at = Math.max(0, place - NEAR); at <= place + (negatorsBehind ? 1 : -1); at++) {
    const word = words[at]
    if (at !== place && word !== undefined && word.facts.negates) return true
  }
  return false
}
