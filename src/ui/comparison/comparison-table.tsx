// biome-ignore-all lint/a11y/noRedundantRoles: on narrow screens the table is laid out as a grid, which takes the
// meaning from table elements in some browsers; the roles say it again.
import type { RefObject } from 'preact'
import type { VoiceView } from '../../messaging/messages'
import { PARTIES } from '../parties'
import { partyName, words } from '../words'
import type { Row } from './comparison-rows'
import { MatterRow } from './matter-row'

/** The two accounts side by side: a row for each matter, a column for each account. Rows not in `shown` are hidden. */
export function ComparisonTable(props: {
  tableRef: RefObject<HTMLTableElement | null>
  rows: readonly Row[]
  shown: ReadonlySet<string>
  voice: VoiceView | null
  lang: string
}) {
  return (
    <table class="matters" role="table" ref={props.tableRef} hidden={props.shown.size === 0}>
      <caption>
        <span class="unseen">{words('popup_caption')}.</span> <span class="hint">{words('popup_hint')}</span>
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
        {props.rows.map((row) => (
          <MatterRow
            key={row.id}
            row={row}
            lang={props.lang}
            voice={props.voice}
            hidden={!props.shown.has(row.id)}
          />
        ))}
      </tbody>
    </table>
  )
}
