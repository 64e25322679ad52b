import type { StatementView } from '../messaging/messages'
import { words } from '../ui/words'

/** "Corrected by the reader", where a statement stands as it does by the reader's word; else empty. */
export function correctionText({ correction }: StatementView): string {
  return correction === null ? '' : words('export_corrected')
}
