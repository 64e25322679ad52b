import browser from 'webextension-polyfill'
import main from '../content/main?script&iife'
import tools from '../content/tools?script&iife'
import { analyze } from '../engine/analyze'
import { recompare } from '../engine/recompare'
import { provideApi } from '../messaging/extension-api'
import { handleBackgroundMessages } from '../messaging/handle-messages'
import { readSettings } from '../settings/store'
import { speak } from '../ui/message'
import { followAddedSites, watchAddedSites } from './added-sites'
import { handleCommands } from './commands'
import { dressPage } from './dress-page'
import { injectInto, injectScript } from './inject-script'
import { handleMenus, makeMenus } from './menus'
import { showCount } from './show-count'

provideApi(browser)

/** Does something once the words of the reader's own language are there. */
async function inReadersWords<Args extends unknown[], T>(
  work: (...args: Args) => Promise<T>,
  ...args: Args
): Promise<T> {
  await speak((await readSettings()).uiLanguage)
  return work(...args)
}

// Nothing is remembered between messages: the browser ends this context after thirty idle seconds.
handleBackgroundMessages({
  'bring-reader': (_payload, sender) => injectInto(sender, main),
  'bring-tools': (_payload, sender) => injectInto(sender, tools),
  analyze: ({ article }) => analyze(article),
  recompare: ({ article, attributions, least }) => recompare(article, attributions, least),
  'start-tab': ({ tabId }) => injectScript(main, tabId, 0),
  'dress-page': ({ css, before }, sender) =>
    sender.tab?.id === undefined || sender.frameId !== 0 ? false : dressPage(sender.tab.id, css, before),
  'set-badge': ({ count }, sender) =>
    sender.tab?.id === undefined || sender.frameId !== 0
      ? false
      : inReadersWords(showCount, sender.tab.id, count),
})

handleCommands()
handleMenus()
watchAddedSites()
browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install')
    void browser.tabs.create({ url: browser.runtime.getURL('src/welcome/index.html') })
})
// Browsers keep menus and scripts over a restart, but not over an update; and words may have come in another language.
for (const event of [browser.runtime.onInstalled, browser.runtime.onStartup])
  event.addListener(() => {
    void inReadersWords(makeMenus)
    void followAddedSites()
  })
