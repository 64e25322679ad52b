import { isDenied } from './is-denied'
import type { Statement } from './statement'

/** Whether a statement denies what someone else tells: "denied", "not true", "no promise was made". */
export function isRebuttal({ words, hits, around }: Statement): boolean {
  if (around().claims.some(({ id }) => id === 'contrary')) return true
  return hits.claims.some(
    ({ id, place }) =>
      id === 'dismissal' || id === 'lie' || ((id === 'promise' || id === 'deal') && isDenied(words, place)),
  )
}
