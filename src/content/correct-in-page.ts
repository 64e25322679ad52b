import type { CorrectedAnalysis } from '../corrections/correct-attributions'
import type { Correction } from '../corrections/correction'
import { uncorrected } from '../corrections/uncorrected'
import type { Analysis, ArticleText } from '../engine/types'
import { sendToBackground } from '../messaging/send-message'
import { bringTools } from './page-tools'

/**
 * As `correctAnalysis`, with the comparison made in the background; the old one stays where nobody answers there. Most
 * pages have no corrections, and do without the script that knows them.
 */
export async function correctInPage(
  article: ArticleText,
  analysis: Analysis,
  corrections: readonly Correction[],
  least: number,
): Promise<CorrectedAnalysis> {
  const box = corrections.length > 0 ? await bringTools() : null
  const corrected =
    box?.correctAttributions(article, analysis, corrections, least) ?? uncorrected(analysis, least)
  if (!corrected.isStale) return corrected
  const { attributions } = corrected.analysis
  const reply = await sendToBackground('recompare', { article, attributions, least })
  if (!reply.ok) return corrected
  return { ...corrected, analysis: { ...corrected.analysis, comparison: reply.value }, isStale: false }
}
