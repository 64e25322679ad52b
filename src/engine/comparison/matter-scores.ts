import type { Statement } from './statement'
import type { MatterId } from './taxonomy/matter-ids'

/** How much a statement has to do with each matter. */
export type MatterScores = ReadonlyMap<MatterId, number>

/** Words beside the content (the scene, the question it answers) say less of the matter than the content does. */
const AROUND = 0.4
/** A matter below this is a mere hint. */
export const SURE = 0.9

/** A term counts once, however often it is repeated. */
export function matterScores({ terms, termsAround }: Statement): MatterScores {
  const scores = new Map<MatterId, number>()
  const seen = new Set<string>()
  const count = (hits: Statement['terms'], share: number) => {
    for (const { matter, weight, span } of hits) {
      const place = `${matter} ${span[0]}`
      if (seen.has(place)) continue
      seen.add(place)
      scores.set(matter, (scores.get(matter) ?? 0) + weight * share)
    }
  }
  count(terms, 1)
  count(termsAround, AROUND)
  return scores
}
