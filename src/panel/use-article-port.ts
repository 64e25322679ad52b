import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { Runtime } from 'webextension-polyfill'
import { extensionApi } from '../messaging/extension-api'
import { type InView, type Light, PANEL_PORT } from '../messaging/messages'
import type { MarkedReport } from '../ui/page/page-face'

/** The line between the panel and the article beside it. */
export interface ArticlePort {
  /** Statements that are in view in the article. */
  readonly inView: ReadonlySet<number>
  /** Lights a statement in the article; null puts it out. */
  readonly light: (id: number | null) => void
}

const NOTHING: ReadonlySet<number> = new Set()

/**
 * Keeps the line to an article whose report is shown.
 * @param onEnd called where a line that stood has ended: the article was read anew, or left
 */
export function useArticlePort(
  tabId: number | undefined,
  report: MarkedReport | null,
  onEnd: () => void,
): ArticlePort {
  const [inView, setInView] = useState(NOTHING)
  const line = useRef<Runtime.Port | null>(null)

  useEffect(() => {
    setInView(NOTHING)
    if (tabId === undefined || report === null) return
    const api = extensionApi()
    const port = api.tabs.connect(tabId, { name: PANEL_PORT, frameId: 0 })
    let stood = false
    port.onMessage.addListener((message: unknown) => {
      stood = true
      const { inView: ids } = message as InView
      setInView(new Set(ids))
    })
    port.onDisconnect.addListener(() => {
      // Looked at, or the browser would complain that nobody did. Marks that are off answer no call.
      void api.runtime.lastError
      line.current = null
      setInView(NOTHING)
      if (stood) onEnd()
    })
    line.current = port
    return () => {
      line.current = null
      port.disconnect()
    }
  }, [tabId, report, onEnd])

  const light = useCallback((id: number | null) => {
    line.current?.postMessage({ light: id === null ? [] : [id] } satisfies Light)
  }, [])
  return { inView, light }
}
