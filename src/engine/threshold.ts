import type { Attribution } from './types'

/** Below this confidence a statement is known but not shown: a wrong mark costs more than a missing one. */
export const SHOWN_CONFIDENCE = 0.5

/** Whether the reader sees this attribution marked: a party's, and sure enough. `least` is the reader's own threshold. */
export function isShown(attribution: Attribution, least = SHOWN_CONFIDENCE): boolean {
  return attribution.party !== 'other' && attribution.confidence >= least
}
