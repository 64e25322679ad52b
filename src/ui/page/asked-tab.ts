import type { Tabs } from 'webextension-polyfill'
import { extensionApi } from '../../messaging/extension-api'

/** The tab whose page is shown. `url` is unknown where the browser does not let us see it. */
export interface AskedTab {
  readonly id: number
  readonly windowId: number | undefined
  readonly url: string | undefined
}

/** The number that `?tab=<id>` names in the address of one of our pages, or null. */
export function namedTab(search: string): number | null {
  const named = Number.parseInt(new URLSearchParams(search).get('tab') ?? '', 10)
  return Number.isNaN(named) ? null : named
}

/** The tab that `?tab=<id>` names, where one of our pages is open in a tab of its own; else the active one. */
export async function askedTab(search: string): Promise<AskedTab | null> {
  const { tabs } = extensionApi()
  const named = namedTab(search)
  try {
    const tab: Tabs.Tab | undefined =
      named === null ? (await tabs.query({ active: true, currentWindow: true }))[0] : await tabs.get(named)
    return tab?.id === undefined ? null : { id: tab.id, windowId: tab.windowId, url: tab.url }
  } catch {
    return null
  }
}
