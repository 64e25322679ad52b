import { extensionApi } from '../../messaging/extensionApi'

/** The tab whose page the popup is about. `url` is unknown where the browser does not let us see it. */
export interface AskedTab {
  readonly id: number
  readonly url: string | undefined
}

/** The tab that `?tab=<id>` names, where the popup's page is open in a tab of its own; else the active one. */
export async function askedTab(search: string): Promise<AskedTab | null> {
  const { tabs } = extensionApi()
  const named = Number.parseInt(new URLSearchParams(search).get('tab') ?? '', 10)
  try {
    const tab = Number.isNaN(named)
      ? (await tabs.query({ active: true, currentWindow: true }))[0]
      : await tabs.get(named)
    return tab?.id === undefined ? null : { id: tab.id, url: tab.url }
  } catch {
    return null
  }
}
