import type { Word } from './words'

/** Words that may stand between a denial and what it denies. */
const NEAR = 3

/** Whether the word at `place` is denied by a word next to it. */
export function isDenied(words: readonly Word[], place: number): boolean {
  for (let at = Math.max(0, place - NEAR); at < place; at++)
    if (words[at]?.facts.negates === true) return true
  for (let at = place + 1; at <= place + NEAR; at++) if (words[at]?.facts.negatesBack === true) return true
  return false
}
