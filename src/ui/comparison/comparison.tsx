// biome-ignore-all lint/a11y/noRedundantRoles: on narrow screens the table is laid out as a grid, which takes the
// meaning from table elements in some browsers; the roles say it again.
import { useMemo, useState } from 'preact/hooks'
import type { PartyId } from '../../engine/types'
import type { MarkedReport } from '../page/page-face'
import { PARTIES } from '../parties'
import { matterLabel, partyName, silentText, words } from '../words'
import { type Cell, comparisonRows, type Row } from './comparison-rows'
import { RelationSign } from './relation-sign'
import { Statement } from './statement'

interface Showing {
  /** Shows a statement on the page; false where it is there no more. */
  readonly onShow: (id: number) => Promise<boolean>
}

/** The two accounts side by side: a row for each matter, a column for each account. */
export function Comparison({ report, onShow }: { report: MarkedReport } & Showing) {
  const rows = useMemo(() => comparisonRows(report), [report])
  const [gone, setGone] = useState(false)
  const show = async (id: number) => {
    const shown = await onShow(id)
    setGone(!shown)
    return shown
  }
  return (
    <>
      <table role="table">
        <caption>
          <span class="unseen">{words('popup_caption')}.</span> {words('popup_hint')}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {words('popup_matter')}
            </th>
            {PARTIES.map((party) => (
              <th key={party} role="columnheader" scope="col" data-party={party}>
                <span class="party">{partyName(party)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <MatterRow key={row.id} row={row} lang={report.lang} onShow={show} />
          ))}
        </tbody>
      </table>
      <p class="toast" role="status">
        {gone && words('popup_statement_gone')}
      </p>
    </>
  )
}

function MatterRow({ row, lang, onShow }: { row: Row; lang: string } & Showing) {
  return (
    <tr role="row" data-row={row.matter?.key ?? row.id} data-relation={row.relation}>
      <th role="rowheader" scope="row">
        <span class="matter">
          {row.matter === null ? words('popup_other_matter') : matterLabel(row.matter)}
        </span>
        {row.relation !== null && <RelationSign relation={row.relation} />}
      </th>
      {PARTIES.map((party) => (
        <td key={party} role="cell" data-party={party}>
          <span class="party label" aria-hidden="true">
            {partyName(party)}
          </span>
          <AccountCell
            party={party}
            cell={row.cells[party]}
            silent={row.matter !== null}
            lang={lang}
            onShow={onShow}
          />
        </td>
      ))}
    </tr>
  )
}

function AccountCell(props: { party: PartyId; cell: Cell; silent: boolean; lang: string } & Showing) {
  const { party, cell, lang, onShow } = props
  if (cell.statements.length === 0) {
    return props.silent ? <p class="silent">{silentText(party)}</p> : null
  }
  const clashShown =
    cell.clash !== null && cell.statements.some(({ text }) => text.includes(cell.clash ?? ''))
  return (
    <>
      {cell.clash !== null && !clashShown && (
        <p class="clash" lang={lang}>
          <mark>{cell.clash}</mark>
        </p>
      )}
      <ul>
        {cell.statements.map((statement) => (
          <li key={statement.id}>
            <Statement statement={statement} clash={cell.clash} lang={lang} onShow={onShow} />
          </li>
        ))}
      </ul>
    </>
  )
}
