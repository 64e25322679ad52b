import browser from 'webextension-polyfill'
import main from '../content/main?script&iife'
import { analyze } from '../engine/analyze'
import { recompare } from '../engine/recompare'
import { provideApi } from '../messaging/extensionApi'
import { handleBackgroundMessages } from '../messaging/handleMessages'
import { injectScript } from './inject-script'
import { showCount } from './show-count'

provideApi(browser)

// Nothing is remembered between messages: the browser ends this context after thirty idle seconds.
handleBackgroundMessages({
  'bring-reader': (_payload, sender) =>
    sender.tab?.id === undefined ? false : injectScript(main, sender.tab.id, sender.frameId ?? 0),
  analyze: ({ article }) => analyze(article),
  recompare: ({ article, attributions, least }) => recompare(article, attributions, least),
  'start-tab': ({ tabId }) => injectScript(main, tabId, 0),
  'set-badge': ({ count }, sender) =>
    sender.tab?.id === undefined || sender.frameId !== 0 ? false : showCount(sender.tab.id, count),
})
