import type { CorrectedAnalysis } from '../corrections/correct-attributions'
import type { Correction } from '../corrections/correction'
import { isShownFrom, SHOWN_CONFIDENCE } from '../engine/threshold'
import type { ArticleText, Attribution, Comparison, Matter, PartyId, Span } from '../engine/types'
import type { CorrectionView, MatterView, PageReport, StatementView } from '../messaging/messages'
import { quoteMaker } from './quotes-of'

export type MarkedReport = Extract<PageReport, { state: 'marked' }>

/** What an analysis shows: its statements as views, and the attribution behind each. */
export interface Shown {
  readonly report: MarkedReport
  /** By statement id: those shown, then those the reader took away. */
  readonly attributions: readonly Attribution[]
}

type OfParty = Attribution & { readonly party: PartyId }

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
  { analysis, correctionOf, removed, lost }: CorrectedAnalysis,
  { least = SHOWN_CONFIDENCE, url = '' }: { readonly least?: number; readonly url?: string } = {},
): Shown | null {
  const ofParty = (attribution: Attribution): attribution is OfParty =>
    attribution.party !== 'other' && isShownFrom(least, attribution)
  const idOf = new Map<number, number>()
  const shown: OfParty[] = []
  analysis.attributions.forEach((attribution, index) => {
    if (ofParty(attribution)) idOf.set(index, shown.push(attribution) - 1)
  })
  const gone = removed.flatMap(({ attribution, correction }) =>
    ofParty(attribution) ? [{ attribution, correction }] : [],
  )
  if (shown.length + gone.length === 0) return null
  const quotesOf = quoteMaker(article.text)
  return {
    attributions: [...shown, ...gone.map(({ attribution }) => attribution)],
    report: {
      state: 'marked',
      title: article.title,
      lang: article.lang,
      date: article.date,
      marksOn: true,
      statements: shown.map((attribution, id) =>
        statementView(
          article.text,
          attribution,
          id,
          correctionOf.get(attribution),
          quotesOf(attribution.content),
        ),
      ),
      removed: gone.map(({ attribution, correction }, index) =>
        statementView(
          article.text,
          attribution,
          shown.length + index,
          correction,
          quotesOf(attribution.content),
        ),
      ),
      lost: lost.map((correction) => ({ ...correctionView(correction), text: correction.quote.exact })),
      matters: analysis.comparison.matters.flatMap((matter) => matterView(article.text, matter, idOf) ?? []),
      shares: sharesOf(analysis.comparison),
      voices: analysis.comparison.voices.flatMap(({ party, speaker, statements }) => {
        const ids = statements.flatMap((index) => idOf.get(index) ?? [])
        return ids.length > 0 ? [{ party, speaker, statements: ids }] : []
      }),
      otherSources: analysis.comparison.otherSources.map(({ name, statements }) => ({
        name,
        count: statements.length,
      })),
      url,
    },
  }
}
