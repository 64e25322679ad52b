import type { PartyId } from '../../engine/types'
import type { MatterView, PageReport, StatementView } from '../../messaging/messages'
import { say, sayIfKnown } from '../interface-words'
import { textTable } from '../text-table'

export type MarkedReport = Extract<PageReport, { state: 'marked' }>

const PARTIES: readonly PartyId[] = ['kremlin', 'elysee']

/** The comparison as text: a row for each matter, a column for each account. */
export function sideBySide(report: MarkedReport, terminalWidth: number): string {
  const heads = [say('popup_matter'), headOf(report, 'kremlin'), headOf(report, 'elysee')] as const
  const rows = report.matters.map((matter) => rowCells(report, matter))
  return [report.title, '', textTable(heads, rows, terminalWidth)].join('\n')
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
