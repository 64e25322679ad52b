import type { Runtime } from 'webextension-polyfill'
import { contextIsAlive, extensionApi } from '../messaging/extension-api'
import { type InView, type Light, PANEL_PORT } from '../messaging/messages'
import { watchView } from '../page/watch-view'
import type { MarkedPage } from './marked-page'

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
  const ended = AbortSignal.any([signal, gone.signal])
  port.onDisconnect.addListener(() => {
    gone.abort()
    page.setActive([])
  })
  signal.addEventListener('abort', () => port.disconnect(), { signal: gone.signal })
  port.onMessage.addListener((message: unknown) => page.setActive(lightIn(message)))
  const places = Array.from({ length: page.count }, (_, id) => page.rangesOf(id)[0] ?? null)
  watchView(page.doc, places, (inView) => port.postMessage({ inView } satisfies InView), ended)
}

function lightIn(message: unknown): readonly number[] {
  const { light } = (message ?? {}) as Partial<Light>
  return Array.isArray(light) ? light.filter((id) => typeof id === 'number') : []
}
