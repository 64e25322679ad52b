import type { Attribution } from './types'

/** Below this confidence a statement is known but not shown: a wrong mark costs more than a missing one. */
export const SHOWN_CONFIDENCE = 0.5

/** Whether the reader sees this attribution marked: a party's, and sure enough. */
export function isShown(attribution: Attribution): boolean {
  return isShownFrom(SHOWN_CONFIDENCE, attribution)
}

/** The same with the reader's own threshold, 0..1. */
export function isShownFrom(least: number, { party, confidence }: Attribution): boolean {
  return party !== 'other' && confidence >= least
}
