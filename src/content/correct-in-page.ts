import { type CorrectedAnalysis, correctAttributions } from '../corrections/correct-attributions'
import type { Correction } from '../corrections/correction'
import type { Analysis, ArticleText } from '../engine/types'
import { sendToBackground } from '../messaging/send-message'

/** As `correctAnalysis`, with the comparison made in the background; the old one stays where nobody answers there. */
export async function correctInPage(
  article: ArticleText,
  analysis: Analysis,
  corrections: readonly Correction[],
  least: number,
): Promise<CorrectedAnalysis> {
  const corrected = correctAttributions(article, analysis, corrections, least)
  if (!corrected.isStale) return corrected
  const { attributions } = corrected.analysis
  const reply = await sendToBackground('recompare', { article, attributions, least })
  if (!reply.ok) return corrected
  return { ...corrected, analysis: { ...corrected.analysis, comparison: reply.value }, isStale: false }
}
