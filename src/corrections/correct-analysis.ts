import { recompare } from '../engine/recompare'
import { SHOWN_CONFIDENCE } from '../engine/threshold'
import type { Analysis, ArticleText } from '../engine/types'
import { type CorrectedAnalysis, correctAttributions } from './correct-attributions'
import type { Correction } from './correction'

/**
 * The analysis with the reader's corrections in it, and the comparison made anew where they changed anything. Pure.
 * @param least the confidence from which on a statement is shown
 */
export function correctAnalysis(
  article: ArticleText,
  analysis: Analysis,
  corrections: readonly Correction[],
  least = SHOWN_CONFIDENCE,
): CorrectedAnalysis {
  const corrected = correctAttributions(article, analysis, corrections, least)
  if (!corrected.isStale) return corrected
  const comparison = recompare(article, corrected.analysis.attributions, least)
  return { ...corrected, analysis: { ...corrected.analysis, comparison }, isStale: false }
}
