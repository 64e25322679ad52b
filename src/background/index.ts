import browser from 'webextension-polyfill'
import main from '../content/main?script&iife'
import { analyze } from '../engine/analyze'
import { recompare } from '../engine/recompare'
import { provideApi } from '../messaging/extensionApi'
import { handleBackgroundMessages } from '../messaging/handleMessages'
import { followAddedSites, watchAddedSites } from './added-sites'
import { handleCommands } from './commands'
import { dressPage } from './dress-page'
import { injectScript } from './inject-script'
import { handleMenus, makeMenus } from './menus'
import { showCount } from './show-count'

provideApi(browser)

// Nothing is remembered between messages: the browser ends this context after thirty idle seconds.
handleBackgroundMessages({
  'bring-reader': (_payload, sender) =>
    sender.tab?.id === undefined ? false : injectScript(main, sender.tab.id, sender.frameId ?? 0),
  analyze: ({ article }) => analyze(article),
  recompare: ({ article, attributions, least }) => recompare(article, attributions, least),
  'start-tab': ({ tabId }) => injectScript(main, tabId, 0),
  'dress-page': ({ css, before }, sender) =>
    sender.tab?.id === undefined || sender.frameId !== 0 ? false : dressPage(sender.tab.id, css, before),
  'set-badge': ({ count }, sender) =>
    sender.tab?.id === undefined || sender.frameId !== 0 ? false : showCount(sender.tab.id, count),
})

handleCommands()
handleMenus()
watchAddedSites()
// Browsers keep menus and scripts over a restart, but not over an update; and words may have come in another language.
for (const event of [browser.runtime.onInstalled, browser.runtime.onStartup])
  event.addListener(() => {
    void makeMenus()
    void followAddedSites()
  })
