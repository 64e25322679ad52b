import type { Attribution, Kind } from '../engine/types'

/** The kind of a sentence: that of its statements, mixed where they are of several kinds, null where it has none. */
export function kindOf(attributions: readonly Attribution[]): Kind | null {
  const kinds = new Set(attributions.map(({ kind }) => kind))
  const [only] = kinds
  return kinds.size > 1 ? 'mixed' : (only ?? null)
}
