import type { StatementView } from '../messaging/messages'
import { comparisonRows } from '../ui/comparison/comparison-rows'
import { rowLabel } from '../ui/comparison/row-label'
import type { MarkedReport } from '../ui/page/page-face'
import { PARTIES } from '../ui/parties'
import { reasonText, speakerName } from '../ui/words'

/** The columns, in words that stay the same in every language, for whoever works on with the file. */
const COLUMNS = [
  'matter',
  'relation',
  'party',
  'speaker',
  'speaker_name',
  'kind',
  'basis',
  'silence',
  'text',
  'clash',
  'cue',
  'source',
  'confidence',
  'correction',
  'reasons',
  'article_title',
  'article_url',
  'article_date',
] as const

type Line = Readonly<Record<(typeof COLUMNS)[number], string>>

/**
 * Every statement of the comparison as a line of comma-separated values (RFC 4180), under a line of column names. What the
 * reader took away comes last, without a matter.
 */
export function toCsv(report: MarkedReport): string {
  const compared = comparisonRows(report).flatMap((row) =>
    PARTIES.flatMap((party) =>
      row.cells[party].statements.map((statement) => ({
        ...lineOf(report, statement),
        matter: rowLabel(row),
        relation: row.relation ?? '',
        clash: row.cells[party].clash ?? '',
      })),
    ),
  )
  const removed = report.removed.map((statement) => lineOf(report, statement))
  const lines = [...compared, ...removed].map((line) => COLUMNS.map((column) => field(line[column])))
  return [COLUMNS, ...lines].map((fields) => `${fields.join(',')}\r\n`).join('')
}

function lineOf(report: MarkedReport, statement: StatementView): Line {
  return {
    matter: '',
    relation: '',
    party: statement.party,
    speaker: statement.speaker ?? '',
    speaker_name: speakerName(statement.speaker),
    kind: statement.kind,
    basis: statement.basis,
    silence: String(statement.silence),
    text: statement.text,
    clash: '',
    cue: statement.cueText ?? '',
    source: statement.sourceText ?? '',
    confidence: statement.confidence.toFixed(2),
    correction: statement.correction?.verdict ?? '',
    reasons: statement.reasons.map(reasonText).join(' '),
    article_title: report.title,
    article_url: report.url,
    article_date: report.date ?? '',
  }
}

/** A field as RFC 4180 wants it; words of a page that a spreadsheet would take for a formula get an apostrophe first. */
function field(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
