import type { Runtime } from 'webextension-polyfill'
import type { InView, Light } from '../messaging/messages'
import { watchView } from '../page/watch-view'
import type { MarkedPage } from './marked-page'

/**
 * Tells the side panel at the other end of `port` which statements are in view, and lights those that the reader points
 * at there, until `signal` aborts.
 */
export function servePanel(page: MarkedPage, port: Runtime.Port, signal: AbortSignal): void {
  signal.addEventListener('abort', () => page.setActive([]), { once: true })
  port.onMessage.addListener((message: unknown) => page.setActive(lightIn(message)))
  const places = Array.from({ length: page.count }, (_, id) => page.rangesOf(id)[0] ?? null)
  watchView(page.doc, places, (inView) => port.postMessage({ inView } satisfies InView), signal)
}

function lightIn(message: unknown): readonly number[] {
  const { light } = (message ?? {}) as Partial<Light>
  return Array.isArray(light) ? light.filter((id) => typeof id === 'number') : []
}
