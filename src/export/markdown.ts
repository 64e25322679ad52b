import type { StatementView } from '../messaging/messages'
import { comparisonRows, type Row, splitAtClash } from '../ui/comparison/comparison-rows'
import { rowLabel } from '../ui/comparison/row-label'
import { dayText } from '../ui/day-text'
import type { MarkedReport } from '../ui/page/page-face'
import { PARTIES } from '../ui/parties'
import { kindText, partyName, relationText, silentText, voiceOf, words } from '../ui/words'
import { correctionText } from './correction-text'

/** The comparison as a Markdown table, with the article's title and address above it. */
export function toMarkdown(report: MarkedReport): string {
  const title = report.url === '' ? plain(report.title) : `[${plain(report.title)}](<${address(report.url)}>)`
  const day = dayText(report.date)
  const head = [words('popup_matter'), ...PARTIES.map(partyName)]
  const lines = [head, head.map(() => '---'), ...comparisonRows(report).map(cells)]
  return [
    `**${title}**${day === null ? '' : ` (${day})`}`,
    '',
    ...lines.map((line) => `| ${line.join(' | ')} |`),
    '',
  ].join('\n')
}

function cells(row: Row): string[] {
  const label = `**${plain(rowLabel(row))}**`
  const first = row.relation === null ? label : `${label}<br>${plain(relationText(row.relation))}`
  return [
    first,
    ...PARTIES.map((party) => {
      const { statements, clash } = row.cells[party]
      if (statements.length > 0) return statements.map((one) => statementText(one, clash)).join('<br><br>')
      return row.matter === null ? '' : `*${plain(silentText(party))}*`
    }),
  ]
}

function statementText(statement: StatementView, clash: string | null): string {
  const parts = splitAtClash(statement.text, clash)?.map(plain)
  const text = parts ? `${parts[0]}**${parts[1]}**${parts[2]}` : plain(statement.text)
  const cue = statement.cueText === null ? '' : `*${plain(statement.cueText)}…* `
  const silence = statement.silence ? `[${plain(words('popup_says_nothing'))}] ` : ''
  const told = [voiceOf(statement), kindText(statement.kind), correctionText(statement)].filter(Boolean)
  return `${silence}${cue}${text}<br>(${plain(told.join(' · '))})`
}

/** Text that Markdown must leave as it is, in one line; space at its ends stays, since it may be part of a text. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|~#]/g, '\\$&')
}

/** An address that cannot end its brackets. */
function address(url: string): string {
  return url.replace(/[<>\s|]/g, (letter) => encodeURIComponent(letter))
}
