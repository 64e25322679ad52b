import { useCallback, useEffect, useState } from 'preact/hooks'
import { extensionApi } from '../../messaging/extensionApi'
import { sendToBackground, sendToPage } from '../../messaging/sendMessage'
import { isOffIn, readSettings, watchSettings } from '../../settings/store'
import { askPage, type PagePorts } from './ask-page'
import { type AskedTab, askedTab } from './asked-tab'
import { type Face, hostOf } from './page-face'

const PORTS: PagePorts = {
  getReport: (tabId) => sendToPage(tabId, 'get-report'),
  startTab: (tabId) => sendToBackground('start-tab', { tabId }),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
}

/** The page the popup is about, as it is now. */
export interface Page {
  readonly tab: AskedTab | null
  readonly host: string | null
  readonly face: Face
  readonly show: (face: Face) => void
  readonly askAgain: () => void
}

/** Follows the asked tab: its answers, its navigation, and the switch of its site. */
export function usePage(): Page {
  const [tab, setTab] = useState<AskedTab | null>(null)
  const [face, setFace] = useState<Face>({ kind: 'working', slow: false })
  const [round, setRound] = useState(0)
  const askAgain = useCallback(() => setRound((before) => before + 1), [])

  // A new round asks anew.
  useEffect(() => {
    const ended = new AbortController()
    void follow(ended.signal, setTab, setFace)
    return () => ended.abort()
  }, [round])

  useEffect(() => {
    const ended = new AbortController()
    watchSettings(askAgain, ended.signal)
    return () => ended.abort()
  }, [askAgain])

  const tabId = tab?.id
  useEffect(() => {
    if (tabId === undefined) return
    const { onUpdated } = extensionApi().tabs
    const listener = (changedTab: number, change: { status?: string }) => {
      if (changedTab === tabId && change.status === 'complete') askAgain()
    }
    onUpdated.addListener(listener)
    return () => onUpdated.removeListener(listener)
  }, [tabId, askAgain])

  return { tab, host: hostOf(tab?.url), face, show: setFace, askAgain }
}

async function follow(
  signal: AbortSignal,
  setTab: (tab: AskedTab | null) => void,
  setFace: (face: Face) => void,
): Promise<void> {
  const [tab, settings] = await Promise.all([askedTab(location.search), readSettings()])
  if (signal.aborted) return
  setTab(tab)
  if (tab === null) {
    setFace({ kind: 'closed' })
    return
  }
  const host = hostOf(tab.url)
  if (host !== null && isOffIn(settings, host)) {
    setFace({ kind: 'site-off' })
    return
  }
  for await (const face of askPage(tab, PORTS)) {
    if (signal.aborted) return
    setFace(face)
  }
}
