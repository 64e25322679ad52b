import { isShownFrom, SHOWN_CONFIDENCE } from '../engine/threshold'
import type { Analysis, ArticleText, Attribution, PartyId, Span } from '../engine/types'
import { type Correction, partiesOf } from './correction'
import { findQuote } from './text-quote'

/** An analysis as the reader has it. */
export interface CorrectedAnalysis {
  readonly analysis: Analysis
  /** True where its comparison is still the engine's, and must be made anew of these attributions. */
  readonly isStale: boolean
  /** The correction behind an attribution of `analysis`, where there is one. */
  readonly correctionOf: ReadonlyMap<Attribution, Correction>
  /** What the engine took for statements and the reader does not, each as the engine had it. */
  readonly removed: readonly { readonly attribution: Attribution; readonly correction: Correction }[]
  /** Corrections whose words are not in the article any more. */
  readonly lost: readonly Correction[]
}

/** Two stretches of text mean the same statement where they have this share of their words in common. */
const SAME = 0.5

/** From the first to the last word of an attribution's content. */
export function hullOf({ content }: Attribution): Span {
  return [Math.min(...content.map(([start]) => start)), Math.max(...content.map(([, end]) => end))]
}

/** Common part of two spans by their whole, 0 to 1. */
function overlap(one: Span, other: Span): number {
  const common = Math.min(one[1], other[1]) - Math.max(one[0], other[0])
  const whole = Math.max(one[1], other[1]) - Math.min(one[0], other[0])
  return common > 0 ? common / whole : 0
}

/** Whether two stretches of the text stand for the same statement. */
export function isSamePlace(one: Span | null, other: Span): boolean {
  return one !== null && overlap(one, other) >= SAME
}

/** The attribution of one of the parties that stands where the span is. */
function standingAt(
  attributions: Iterable<Attribution>,
  party: PartyId,
  span: Span,
  least: number,
): Attribution | null {
  let best: Attribution | null = null
  let most = SAME
  for (const attribution of attributions) {
    if (attribution.party !== party || !isShownFrom(least, attribution) || attribution.content.length === 0)
      continue
    const share = overlap(hullOf(attribution), span)
    if (share < most || (best && share === most)) continue
    best = attribution
    most = share
  }
  return best
}

const OPENS_QUOTE = /^[\s]*["“„«‘‹]/

/** A statement that only the reader sees. */
function toldByReader(article: ArticleText, analysis: Analysis, span: Span, party: PartyId): Attribution {
  return {
    party,
    source: null,
    cue: [],
    content: [span],
    speaker: null,
    basis: 'explicit',
    kind: OPENS_QUOTE.test(article.text.slice(...span)) ? 'direct' : 'indirect',
    sentence: Math.max(
      0,
      analysis.sentences.findLastIndex(({ start }) => start <= span[0]),
    ),
    confidence: 1,
    reasons: [],
    silence: false,
  }
}

/**
 * The analysis with the reader's corrections in it: statements taken away, given to the other party or to both, and
 * added. Its comparison is left to `correct-analysis.ts`, or to the background where that does not run. Pure.
 * @param least the confidence from which on a statement is shown
 */
export function correctAttributions(
  article: ArticleText,
  analysis: Analysis,
  corrections: readonly Correction[],
  least = SHOWN_CONFIDENCE,
): CorrectedAnalysis {
  const attributions = new Set(analysis.attributions)
  const correctionOf = new Map<Attribution, Correction>()
  const removed: { attribution: Attribution; correction: Correction }[] = []
  const lost: Correction[] = []
  for (const correction of corrections) {
    const span = findQuote(article.text, correction.quote)
    if (span === null) {
      lost.push(correction)
      continue
    }
    const uncorrected = [...attributions].filter((attribution) => !correctionOf.has(attribution))
    const before = correction.from && standingAt(uncorrected, correction.from, span, least)
    if (before) attributions.delete(before)
    const parties = partiesOf(correction.verdict)
    if (before && parties.length === 0) removed.push({ attribution: before, correction })
    for (const party of parties) {
      // The engine may have come to agree with the reader since.
      const agreed = standingAt(attributions, party, span, least)
      if (agreed) attributions.delete(agreed)
      const told = agreed ?? before ?? toldByReader(article, analysis, span, party)
      const corrected = { ...told, party, confidence: 1 }
      attributions.add(corrected)
      correctionOf.set(corrected, correction)
    }
  }
  const unchanged = correctionOf.size === 0 && removed.length === 0
  const inOrder = unchanged
    ? analysis.attributions
    : [...attributions].sort((a, b) => a.sentence - b.sentence || hullOf(a)[0] - hullOf(b)[0])
  return {
    analysis: { ...analysis, attributions: inOrder },
    isStale: !unchanged || least !== SHOWN_CONFIDENCE,
    correctionOf,
    removed,
    lost,
  }
}
