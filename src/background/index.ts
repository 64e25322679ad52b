import main from '../content/main?script&iife'
import { handleBackgroundMessages } from '../messaging/handleMessages'
import { injectScript } from './injectScript'
import { showCount } from './showCount'

// Nothing is remembered between messages: the browser ends this context after thirty idle seconds.
handleBackgroundMessages({
  'bring-engine': (_payload, sender) =>
    sender.tab?.id === undefined ? false : injectScript(main, sender.tab.id, sender.frameId ?? 0),
  'start-tab': ({ tabId }) => injectScript(main, tabId, 0),
  'set-badge': ({ count }, sender) =>
    sender.tab?.id === undefined || sender.frameId !== 0 ? false : showCount(sender.tab.id, count),
})
