import type { PartyId } from '../../engine/types'
import type { MatterView, PageReport, StatementView } from '../../messaging/messages'
import { say, sayIfKnown } from '../interface-words'

export type MarkedReport = Extract<PageReport, { state: 'marked' }>

const PARTIES: readonly PartyId[] = ['kremlin', 'elysee']
const GAP = '  '
const NARROWEST = 60
const WIDEST = 140

/** The comparison as text: a row for each matter, a column for each account. */
export function sideBySide(report: MarkedReport, terminalWidth: number): string {
  const width = Math.max(NARROWEST, Math.min(WIDEST, terminalWidth))
  const first = Math.max(14, Math.floor(width * 0.18))
  const other = Math.floor((width - first - 2 * GAP.length) / 2)
  const widths = [first, other, other]
  const line = '─'.repeat(first + 2 * (other + GAP.length))
  const heads = [say('popup_matter'), ...PARTIES.map((party) => headOf(report, party))]
  const rows = report.matters.map((matter) => row(rowCells(report, matter), widths))
  return [report.title, '', row(heads, widths), line, rows.join(`\n${line}\n`), line].join('\n')
}

function headOf(report: MarkedReport, party: PartyId): string {
  const count = report.statements.filter((statement) => statement.party === party).length
  const form = count === 1 ? 'count_statements_one' : 'count_statements_other'
  return `${say(`party_${party}`)} (${say(form, String(count))})`
}

function rowCells(report: MarkedReport, matter: MatterView): string[] {
  const known = matter.key === null ? null : sayIfKnown(`matter_${matter.key.replace(/^matter_/, '')}`)
  const label = known ?? matter.label
  const byId = new Map(report.statements.map((statement) => [statement.id, statement]))
  const cells = PARTIES.map((party) => {
    const statements = matter.statements[party].flatMap((id) => byId.get(id) ?? [])
    return statements.length === 0 ? say(`silent_${party}`) : statements.map(cellText).join('\n')
  })
  return [`${label}\n[${say(`relation_${matter.relation}`)}]`, ...cells]
}

function cellText({ silence, text }: StatementView): string {
  return `• ${silence ? `${say('popup_says_nothing')} ` : ''}${text}`
}

function row(cells: readonly string[], widths: readonly number[]): string {
  const columns = cells.map((cell, index) => wrap(cell, widths[index] ?? 20))
  const height = Math.max(...columns.map((column) => column.length))
  return Array.from({ length: height }, (_, line) =>
    columns
      .map((column, index) => (column[line] ?? '').padEnd(widths[index] ?? 0))
      .join(GAP)
      .trimEnd(),
  ).join('\n')
}

/** Lines of at most `width` letters; words longer than a line are cut. */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = []
    let line = ''
    for (const word of paragraph.split(/\s+/)) {
      let rest = word
      if (line !== '' && line.length + 1 + rest.length > width) {
        lines.push(line)
        line = ''
      }
      for (; rest.length > width; rest = rest.slice(width)) lines.push(rest.slice(0, width))
      line = line === '' ? rest : `${line} ${rest}`
    }
    return [...lines, line]
  })
}
