import type { Statement } from './statement'
import type { MatterId } from './taxonomy/matter-ids'

/** How much a statement has to do with each matter. */
export type MatterScores = ReadonlyMap<MatterId, number>

/** Words beside the content (the scene, the question it answers) say less of the matter than the content does. */
const AROUND = 0.4
/** A matter below this is a mere hint. */
export const SURE = 0.9

export function matterScores({ terms, termsAround }: Statement): MatterScores {
  return scoresOf(terms, termsAround)
}

/** Of the terms of a matter that begin at one place only the first counts. */
export function scoresOf(terms: Statement['terms'], around: Statement['terms'] = []): MatterScores {
  const scores = new Map<MatterId, number>()
  const seen = new Set<string>()
  const count = (hits: Statement['terms'], share: number) => {
    for (const { id, weight, span } of hits) {
      const place = `${id} ${span[0]}`
      if (seen.has(place)) continue
      seen.add(place)
      scores.set(id, (scores.get(id) ?? 0) + weight * share)
    }
  }
  count(terms, 1)
  count(around, AROUND)
  return scores
}
