import type { CorrectedAnalysis } from '../corrections/correct-attributions'
import type { Correction } from '../corrections/correction'
import { isShownFrom, SHOWN_CONFIDENCE } from '../engine/threshold'
import type { ArticleText, Attribution, Comparison, Matter, PartyId, Span } from '../engine/types'
import type { CorrectionView, MatterView, PageReport, StatementView } from '../messaging/messages'
import { quoteMaker } from './quotes-of'

export type MarkedReport = Extract<PageReport, { state: 'marked' }>

/** What an analysis shows: its statements as views, and the attribution behind each. */
export interface Shown {
  /** Made when it is first asked for: marks can be painted without it. */
  readonly report: MarkedReport
  /** By statement id: those shown, then those the reader took away. */
  readonly attributions: readonly OfParty[]
  /** How many are shown. */
  readonly count: number
}

/** An attribution to one of the parties. */
export type OfParty = Attribution & { readonly party: PartyId }

function sliceAll(text: string, spans: readonly Span[]): string {
  return spans.map(([start, end]) => text.slice(start, end)).join(' … ')
}

function correctionView(correction: Correction): CorrectionView {
  const { id, verdict, from } = correction
  return { id, verdict, from }
}

function statementView(
  text: string,
  attribution: OfParty,
  id: number,
  correction: Correction | undefined,
  quotes: StatementView['quotes'],
): StatementView {
  const { party, source, cue, content, speaker, basis, kind, silence, confidence, reasons } = attribution
  return {
    id,
    party,
    text: sliceAll(text, content),
    quotes,
    sourceText: source ? text.slice(source[0], source[1]) : null,
    cueText: cue.length > 0 ? sliceAll(text, cue) : null,
    speaker,
    basis,
    kind,
    silence,
    confidence,
    reasons,
    correction: correction ? correctionView(correction) : null,
  }
}

function matterView(text: string, matter: Matter, idOf: ReadonlyMap<number, number>): MatterView | null {
  const ids = (party: PartyId) =>
    matter.statements[party].flatMap((index) => {
      const id = idOf.get(index)
      return id === undefined ? [] : [id]
    })
  const statements = { kremlin: ids('kremlin'), elysee: ids('elysee') }
  if (statements.kremlin.length + statements.elysee.length === 0) return null
  const alone =
    statements.elysee.length === 0 ? 'only-kremlin' : statements.kremlin.length === 0 ? 'only-elysee' : null
  const { key, label, relation, clash } = matter
  return {
    key,
    label,
    relation: alone ?? relation,
    statements,
    clash:
      clash && !alone ? { kremlin: text.slice(...clash.kremlin), elysee: text.slice(...clash.elysee) } : null,
  }
}

function sharesOf({ shares, reporterWords }: Comparison): MarkedReport['shares'] {
  return { ...shares, other: shares.other - reporterWords, reporter: reporterWords }
}

/**
 * Turns an analysis into what popup and card show; null where no statement is sure enough to be shown and the reader
 * took none away.
 * @param options `least` is the confidence from which on a statement is shown, `url` the page's address
 */
export function reportOf(
  article: ArticleText,
  corrected: CorrectedAnalysis,
  { least = SHOWN_CONFIDENCE, url = '' }: { readonly least?: number; readonly url?: string } = {},
): Shown | null {
  const ofParty = (attribution: Attribution): attribution is OfParty =>
    attribution.party !== 'other' && isShownFrom(least, attribution)
  const shown = corrected.analysis.attributions.filter(ofParty)
  const gone = corrected.removed.flatMap(({ attribution, correction }) =>
    ofParty(attribution) ? [{ attribution, correction }] : [],
  )
  if (shown.length + gone.length === 0) return null
  let report: MarkedReport | null = null
  return {
    attributions: [...shown, ...gone.map(({ attribution }) => attribution)],
    count: shown.length,
    get report() {
      report ??= makeReport(article, corrected, shown, gone, url)
      return report
    },
  }
}

function makeReport(
  article: ArticleText,
  { analysis, correctionOf, lost }: CorrectedAnalysis,
  shown: readonly OfParty[],
  gone: readonly { readonly attribution: OfParty; readonly correction: Correction }[],
  url: string,
): MarkedReport {
  const { text, title, lang, date } = article
  const { comparison } = analysis
  const ids = new Map<Attribution, number>(shown.map((attribution, id) => [attribution, id]))
  const idOf = new Map<number, number>()
  analysis.attributions.forEach((attribution, index) => {
    const id = ids.get(attribution)
    if (id !== undefined) idOf.set(index, id)
  })
  const quotesOf = quoteMaker(text)
  const view = (attribution: OfParty, id: number, correction: Correction | undefined) =>
    statementView(text, attribution, id, correction, quotesOf(attribution.content))
  return {
    state: 'marked',
    title,
    lang,
    date,
    marksOn: true,
    statements: shown.map((attribution, id) => view(attribution, id, correctionOf.get(attribution))),
    removed: gone.map(({ attribution, correction }, index) =>
      view(attribution, shown.length + index, correction),
    ),
    lost: lost.map((correction) => ({ ...correctionView(correction), text: correction.quote.exact })),
    matters: comparison.matters.flatMap((matter) => matterView(text, matter, idOf) ?? []),
    shares: sharesOf(comparison),
    voices: comparison.voices.flatMap(({ party, speaker, statements }) => {
      const told = statements.flatMap((index) => idOf.get(index) ?? [])
      return told.length > 0 ? [{ party, speaker, statements: told }] : []
    }),
    otherSources: comparison.otherSources.map(({ name, statements }) => ({
      name,
      count: statements.length,
    })),
    url,
  }
}
