import { isShown } from '../engine/threshold'
import type { Analysis, ArticleText, Attribution, Matter, PartyId, Span } from '../engine/types'
import type { MatterView, PageReport, StatementView } from '../messaging/messages'

export type MarkedReport = Extract<PageReport, { state: 'marked' }>

/** What an analysis shows: its statements as views, and the attribution behind each. */
export interface Shown {
  readonly report: MarkedReport
  /** By statement id. */
  readonly attributions: readonly Attribution[]
}

type OfParty = Attribution & { readonly party: PartyId }

function ofParty(attribution: Attribution): attribution is OfParty {
  return attribution.party !== 'other' && isShown(attribution)
}

function sliceAll(text: string, spans: readonly Span[]): string {
  return spans.map(([start, end]) => text.slice(start, end)).join(' … ')
}

function statementView(text: string, attribution: OfParty, id: number): StatementView {
  const { party, source, cue, content, speaker, basis, kind, silence, confidence, reasons } = attribution
  return {
    id,
    party,
    text: sliceAll(text, content),
    sourceText: source ? text.slice(source[0], source[1]) : null,
    cueText: cue.length > 0 ? sliceAll(text, cue) : null,
    speaker,
    basis,
    kind,
    silence,
    confidence,
    reasons,
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

/** Turns an analysis into what popup and card show; null where no statement is sure enough to be shown. */
export function reportOf(article: ArticleText, analysis: Analysis): Shown | null {
  const idOf = new Map<number, number>()
  const attributions: OfParty[] = []
  analysis.attributions.forEach((attribution, index) => {
    if (ofParty(attribution)) idOf.set(index, attributions.push(attribution) - 1)
  })
  if (attributions.length === 0) return null
  return {
    attributions,
    report: {
      state: 'marked',
      title: article.title,
      lang: article.lang,
      date: article.date,
      marksOn: true,
      statements: attributions.map((attribution, id) => statementView(article.text, attribution, id)),
      matters: analysis.comparison.matters.flatMap((matter) => matterView(article.text, matter, idOf) ?? []),
      shares: analysis.comparison.shares,
    },
  }
}
