import type { Statement } from './statement'
import type { MatterId } from './taxonomy/matters'
import { THEATRES } from './taxonomy/theatres'

/** How much a statement has to do with each matter. */
export type MatterScores = ReadonlyMap<MatterId, number>

/** Words beside the content (the scene, the question it answers) say less of the matter than the content does. */
const AROUND = 0.4
/** A place outweighs what happens there. */
const THEATRE = 1.6
/** A matter below this is a mere hint. */
export const SURE = 0.9

export function matterScores({ terms, termsAround }: Statement): MatterScores {
  return scoresOf(terms, termsAround)
}

/** Terms of one matter that overlap count as the weightiest of them. */
export function scoresOf(terms: Statement['terms'], around: Statement['terms'] = []): MatterScores {
  const scores = new Map<MatterId, number>()
  const last = new Map<MatterId, { end: number; value: number }>()
  const count = (hits: Statement['terms'], share: number) => {
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
