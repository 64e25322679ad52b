import type { PageReport, Result } from '../../messaging/messages'
import { sendToPage } from '../../messaging/send-message'
import type { Settings } from '../../settings/settings'
import { readSettings } from '../../settings/store'
import { type AskedTab, askedTab } from './asked-tab'
import { isRestricted } from './page-face'

/** What a page of ours needs to begin, on its way. */
export interface Opening {
  readonly settings: Promise<Settings>
  readonly tab: Promise<AskedTab | null>
  /** The first answer of the tab's page; null where it cannot be asked. */
  readonly report: Promise<Result<PageReport> | null>
}

/** Asks for all that a page of ours needs before it draws anything: no question waits for the answer of another. */
export function askAtOnce(): Opening {
  const tab = askedTab(location.search)
  return {
    settings: readSettings(),
    tab,
    report: tab.then((asked) =>
      asked === null || isRestricted(asked.url) ? null : sendToPage(asked.id, 'get-report'),
    ),
  }
}
