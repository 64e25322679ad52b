import { sendToPage } from '../../messaging/send-message'
import type { AskedTab } from './asked-tab'

/** Takes the reader to a statement in the article; false where it is there no more. */
export async function showStatement(tab: AskedTab | null, id: number): Promise<boolean> {
  const shown = tab === null ? null : await sendToPage(tab.id, 'show-statement', { id })
  return shown?.ok === true && shown.value
}
