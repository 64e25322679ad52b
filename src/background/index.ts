import browser from 'webextension-polyfill'
import main from '../content/main?script&iife'
import { provideApi } from '../messaging/extensionApi'
import { handleBackgroundMessages } from '../messaging/handleMessages'
import { injectScript } from './inject-script'
import { showCount } from './show-count'

provideApi(browser)

// Nothing is remembered between messages: the browser ends this context after thirty idle seconds.
handleBackgroundMessages({
  'bring-engine': (_payload, sender) =>
    sender.tab?.id === undefined ? false : injectScript(main, sender.tab.id, sender.frameId ?? 0),
  'start-tab': ({ tabId }) => injectScript(main, tabId, 0),
  'set-badge': ({ count }, sender) =>
    sender.tab?.id === undefined || sender.frameId !== 0 ? false : showCount(sender.tab.id, count),
})
