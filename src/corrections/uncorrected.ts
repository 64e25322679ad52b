import { SHOWN_CONFIDENCE } from '../engine/threshold'
import type { Analysis } from '../engine/types'
import type { CorrectedAnalysis } from './correct-attributions'

/**
 * The analysis as the engine made it, of which the reader said nothing.
 * @param least the confidence from which on a statement is shown
 */
export function uncorrected(analysis: Analysis, least: number): CorrectedAnalysis {
  return { analysis, isStale: least !== SHOWN_CONFIDENCE, correctionOf: new Map(), removed: [], lost: [] }
}
