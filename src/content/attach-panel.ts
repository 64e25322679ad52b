import type { Runtime } from 'webextension-polyfill'
import { contextIsAlive, extensionApi } from '../messaging/extension-api'
import { PANEL_PORT } from '../messaging/messages'
import type { MarkedPage } from './marked-page'
import { bringTools } from './page-tools'

/**
 * Tells the side panel, where one stands beside the article, which statements are in view, and lights those that the
 * reader points at there. The end of `signal` ends the port, by which the panel knows to ask anew.
 */
export function attachPanel(page: MarkedPage, signal: AbortSignal): void {
  const { runtime } = extensionApi()
  const listen = (port: Runtime.Port) => {
    if (port.name === PANEL_PORT && port.sender?.id === runtime.id) serve(page, port, signal)
  }
  runtime.onConnect.addListener(listen)
  signal.addEventListener(
    'abort',
    () => {
      // Once the extension is gone its events are too, and touching them throws.
      if (contextIsAlive()) runtime.onConnect.removeListener(listen)
    },
    { once: true },
  )
}

function serve(page: MarkedPage, port: Runtime.Port, signal: AbortSignal): void {
  const gone = new AbortController()
  port.onDisconnect.addListener(() => gone.abort())
  signal.addEventListener('abort', () => port.disconnect(), { signal: gone.signal })
  const ended = AbortSignal.any([signal, gone.signal])
  bringTools().then(
    (box) => {
      if (!ended.aborted) box?.servePanel(page, port, ended)
    },
    () => {},
  )
}
