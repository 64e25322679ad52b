import type { Span } from '../../types'
import { claimOf, type Reading } from './reading'

/**
 * Who wanted the talk, as a statement tells it: a side, or `both`. Null where it does not say.
 * @param answers whether it stands right beside a statement on who wanted the talk
 */
export function wantedBy(
  reading: Reading,
  answers = false,
): { readonly by: string; readonly span: Span } | null {
  const jointly = claimOf(reading, 'jointly', false)
  if (jointly !== null && (answers || reading.matters.has('call-initiative')))
    return { by: 'both', span: jointly.span }
  const wanted = claimOf(reading, 'wanted', false)
  if (wanted === null) return null
  const sides = reading.claims.filter(({ id }) => id === 'side-kremlin' || id === 'side-elysee')
  const [side] = sides
  // With both sides named it takes grammar to tell who asked whom.
  if (side === undefined || sides.some(({ id }) => id !== side.id)) return null
  return {
    by: side.id,
    span: [Math.min(wanted.span[0], side.span[0]), Math.max(wanted.span[1], side.span[1])],
  }
}
