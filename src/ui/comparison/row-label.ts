import { matterLabel, words } from '../words'
import type { Row } from './comparison-rows'

/** What a row of the comparison is about, as the table heads it. */
export function rowLabel(row: Row): string {
  return row.matter === null ? words('popup_other_matter') : matterLabel(row.matter)
}
