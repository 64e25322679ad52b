// biome-ignore-all lint/a11y/noRedundantRoles: on narrow screens the table is laid out as a grid, which takes the
// meaning from table elements in some browsers; the roles say it again.
import { useMemo } from 'preact/hooks'
import type { PartyId } from '../../engine/types'
import type { VoiceView } from '../../messaging/messages'
import { PARTIES } from '../parties'
import { partyName, silentText } from '../words'
import type { Cell, Row } from './comparison-rows'
import { RelationSign } from './relation-sign'
import { rowLabel } from './row-label'
import { Statement } from './statement'
import { isOfVoice } from './voices'

/** A row of the table: the matter, how the accounts stand to each other, and what each says. */
export function MatterRow(props: { row: Row; lang: string; voice: VoiceView | null; hidden: boolean }) {
  const { row, lang, voice } = props
  // Kept as they are while rows come and go: a filter or a letter of a search says nothing new about them.
  const cells = useMemo(
    () =>
      PARTIES.map((party) => (
        <td key={party} role="cell" data-party={party}>
          <span class="party label" aria-hidden="true">
            {partyName(party)}
          </span>
          <AccountCell
            party={party}
            cell={row.cells[party]}
            silent={row.matter !== null}
            lang={lang}
            voice={voice}
          />
        </td>
      )),
    [row, lang, voice],
  )
  return (
    <tr role="row" data-row={row.matter?.key ?? row.id} data-relation={row.relation} hidden={props.hidden}>
      <th role="rowheader" scope="row">
        <span class="matter">{rowLabel(row)}</span>
        {row.relation !== null && <RelationSign relation={row.relation} />}
      </th>
      {cells}
    </tr>
  )
}

function AccountCell(props: {
  party: PartyId
  cell: Cell
  silent: boolean
  lang: string
  voice: VoiceView | null
}) {
  const { party, cell, lang, voice } = props
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
            <Statement
              statement={statement}
              clash={cell.clash}
              lang={lang}
              chosen={voice !== null && isOfVoice(statement, voice)}
            />
          </li>
        ))}
      </ul>
    </>
  )
}
