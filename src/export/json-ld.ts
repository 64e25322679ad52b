import type { QuoteView, StatementView } from '../messaging/messages'
import type { MarkedReport } from '../ui/page/page-face'
import { partyName, reasonText, speakerName } from '../ui/words'

/** What the world gives: when it is, what language the words are in, and a new name for each thing. */
export interface Making {
  readonly at: Date
  readonly language: string
  /** A new UUID at each call. */
  readonly newId: () => string
}

/** The context of the Web Annotation Data Model. */
export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld'

/** What the model has no word for. */
const OWN_CONTEXT = Object.fromEntries(
  [
    'party',
    'speaker',
    'quotation',
    'basis',
    'silence',
    'confidence',
    'cue',
    'namedAs',
    'verdict',
    'before',
  ].map((term) => [term, `urn:two-readouts:${term}`]),
)

/**
 * The statements as annotations of the article (W3C Web Annotation Data Model, as JSON-LD): each has its place as a
 * TextQuoteSelector and a TextPositionSelector, whose characters are counted in the article's plain text.
 */
export function toJsonLd(report: MarkedReport, making: Making): string {
  const items = [...report.statements, ...report.removed].map((one) => annotation(report, one, making))
  const collection = {
    '@context': [ANNOTATION_CONTEXT, OWN_CONTEXT],
    id: `urn:uuid:${making.newId()}`,
    type: 'AnnotationCollection',
    label: report.title,
    generated: making.at.toISOString(),
    generator: { type: 'Software', name: 'Two Readouts' },
    total: items.length,
    first: { id: `urn:uuid:${making.newId()}`, type: 'AnnotationPage', startIndex: 0, items },
  }
  return `${JSON.stringify(collection, null, 2)}\n`
}

function annotation(report: MarkedReport, statement: StatementView, making: Making) {
  const { party, speaker, kind, basis, silence, confidence, cueText, sourceText, correction } = statement
  const targets = statement.quotes.map((quote) => target(report, quote))
  return {
    id: `urn:uuid:${making.newId()}`,
    type: 'Annotation',
    motivation: correction === null ? 'classifying' : 'editing',
    body: [
      { type: 'TextualBody', purpose: 'tagging', value: partyName(party), language: making.language },
      ...statement.reasons.map((reason) => ({
        type: 'TextualBody',
        purpose: 'describing',
        value: reasonText(reason),
        language: making.language,
        format: 'text/plain',
      })),
    ],
    target: targets.length === 1 ? targets[0] : targets,
    party,
    speaker: speakerName(speaker),
    quotation: kind,
    basis,
    silence,
    confidence,
    ...(cueText === null ? {} : { cue: cueText }),
    ...(sourceText === null ? {} : { namedAs: sourceText }),
    ...(correction === null ? {} : { verdict: correction.verdict }),
    ...(correction === null || correction.from === null ? {} : { before: correction.from }),
  }
}

function target(report: MarkedReport, { exact, prefix, suffix, start, end }: QuoteView) {
  return {
    type: 'SpecificResource',
    source: report.url,
    selector: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      { type: 'TextPositionSelector', start, end },
    ],
  }
}
