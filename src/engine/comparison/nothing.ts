import type { Comparison } from '../types'

/** The comparison of an article in which nobody tells anything. */
export const NOTHING: Comparison = {
  matters: [],
  pairs: [],
  shares: { kremlin: 0, elysee: 0, other: 0 },
  reporterWords: 0,
  voices: [],
  otherSources: [],
}
