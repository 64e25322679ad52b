import type { Menus } from 'webextension-polyfill'
import { extensionApi } from '../messaging/extension-api'
import { sendToPage } from '../messaging/send-message'
import { PARTIES } from '../ui/parties'
import { words } from '../ui/words'
import { askTab } from './ask-tab'
import { type ChosenTab, chosenTab, showComparison } from './show-comparison'
import { showNotice } from './show-notice'

const MARK = 'mark-'
const COMPARE = 'compare'
const PAGES = ['http://*/*', 'https://*/*', 'file:///*']

/** Puts our entries into the context menu of pages, in place of those of an older version. */
export async function makeMenus(): Promise<void> {
  const { contextMenus } = extensionApi()
  if (!contextMenus) return
  await contextMenus.removeAll()
  for (const party of PARTIES)
    contextMenus.create({
      id: `${MARK}${party}`,
      title: words(`menu_mark_${party}`),
      contexts: ['selection'],
      documentUrlPatterns: PAGES,
    })
  contextMenus.create({
    id: COMPARE,
    title: words('menu_compare'),
    contexts: ['page', 'selection'],
    documentUrlPatterns: PAGES,
  })
}

/** Does what a chosen entry says. */
export function handleMenus(): void {
  // Firefox for Android has no menus.
  extensionApi().contextMenus?.onClicked.addListener((info, event) => {
    const tab = chosenTab(event)
    if (tab) void chooseMenu(info.menuItemId, tab)
  })
}

export async function chooseMenu(entry: Menus.OnClickData['menuItemId'], tab: ChosenTab): Promise<void> {
  if (entry === COMPARE) return showComparison(tab)
  const party = PARTIES.find((each) => entry === `${MARK}${each}`)
  if (!party) return
  const marked = await askTab(tab.id, () => sendToPage(tab.id, 'mark-selection', { party }))
  if (!marked) await showNotice(tab.id, words(marked === null ? 'menu_not_readable' : 'menu_not_in_article'))
}
