import type { MatterId } from './taxonomy/matters'
import { THEATRES } from './taxonomy/theatres'
import type { TermHit } from './term-index'

type Terms = readonly TermHit<MatterId>[]

/** How much a statement has to do with each matter. */
export type MatterScores = ReadonlyMap<MatterId, number>

/** Words beside the content (the scene, the question it answers) say less of the matter than the content does. */
const AROUND = 0.4
/** A place outweighs what happens there. */
const THEATRE = 1.6
/** A matter below this is a mere hint. */
export const SURE = 0.9

/**
 * Terms of one matter that overlap count as the weightiest of them.
 * @param terms those of the content
 * @param around those of the words beside it
 */
export function matterScores(terms: Terms, around: Terms): MatterScores {
  const scores = new Map<MatterId, number>()
  const last = new Map<MatterId, { end: number; value: number }>()
  const count = (hits: Terms, share: number) => {
    last.clear()
    for (const { id, weight, span } of hits) {
      const before = last.get(id)
      const value = weight * share * (THEATRES.has(id) ? THEATRE : 1)
      const counted = before !== undefined && span[0] < before.end ? before.value : 0
      scores.set(id, (scores.get(id) ?? 0) + Math.max(0, value - counted))
      last.set(id, { end: Math.max(span[1], before?.end ?? 0), value: Math.max(value, counted) })
    }
  }
  count(terms, 1)
  count(around, AROUND)
  return scores
}
