import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { extensionApi } from '../../messaging/extension-api'
import { sendToBackground, sendToPage } from '../../messaging/send-message'
import { watchSettings } from '../../settings/store'
import { isOffIn } from '../../sites/off-sites'
import { askAtOnce, type Opening } from './ask-at-once'
import { askPage, type PagePorts } from './ask-page'
import type { AskedTab } from './asked-tab'
import { type Face, hostOf } from './page-face'

const PORTS: PagePorts = {
  getReport: (tabId) => sendToPage(tabId, 'get-report'),
  startTab: (tabId) => sendToBackground('start-tab', { tabId }),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
}

/** The page that is shown, as it is now. */
export interface Page {
  readonly tab: AskedTab | null
  readonly host: string | null
  readonly face: Face
  readonly show: (face: Face) => void
  readonly askAgain: () => void
}

/**
 * Follows a tab: its answers, its navigation, the switch of its site.
 * @param opening what was asked before there was a view
 * @param tabs what to follow: `one` tab, or whichever is `active` in the window
 */
export function usePage(opening: Opening, tabs: 'one' | 'active' = 'one'): Page {
  const [tab, setTab] = useState<AskedTab | null>(null)
  const [face, setFace] = useState<Face>({ kind: 'working', slow: false })
  const [round, setRound] = useState(0)
  const seen = useRef<AskedTab | null>(null)
  const asked = useRef<Opening | null>(opening)
  const askAgain = useCallback(() => setRound((before) => before + 1), [])

  // A new round asks anew. Not after the paint, as effects do: the sooner it asks, the sooner there is an answer.
  useLayoutEffect(() => {
    const ended = new AbortController()
    const enter = (next: AskedTab | null) => {
      const before = seen.current
      seen.current = next
      // A new object for the same page would have everything that hangs on the tab begin anew.
      if (before?.id !== next?.id || before?.url !== next?.url) setTab(next)
      return before?.id === next?.id
    }
    void follow(asked.current ?? askAtOnce(), ended.signal, enter, (next) =>
      setFace(tabs === 'active' ? unasked(next, seen.current) : next),
    )
    asked.current = null
    return () => ended.abort()
  }, [round, tabs])

  useEffect(() => {
    const ended = new AbortController()
    watchSettings(askAgain, ended.signal)
    return () => ended.abort()
  }, [askAgain])

  useEffect(() => {
    const { onUpdated, onActivated } = extensionApi().tabs
    const updated = (changed: number, change: { status?: string }) => {
      if (changed === seen.current?.id && change.status === 'complete') askAgain()
    }
    onUpdated.addListener(updated)
    if (tabs === 'active') onActivated.addListener(askAgain)
    return () => {
      onUpdated.removeListener(updated)
      onActivated.removeListener(askAgain)
    }
  }, [tabs, askAgain])

  return { tab, host: hostOf(tab?.url), face, show: setFace, askAgain }
}

/** Beside the page nobody pressed our button yet: what is closed to us may open when the reader does. */
function unasked(face: Face, tab: AskedTab | null): Face {
  return face.kind === 'restricted' && tab?.url === undefined ? { kind: 'unasked' } : face
}

/** @param enter takes the tab; true where it is the one of before, whose face stays until there is another */
async function follow(
  opening: Opening,
  signal: AbortSignal,
  enter: (tab: AskedTab | null) => boolean,
  setFace: (face: Face) => void,
): Promise<void> {
  const [tab, settings] = await Promise.all([opening.tab, opening.settings])
  if (signal.aborted) return
  const same = enter(tab)
  if (tab === null) {
    setFace({ kind: 'closed' })
    return
  }
  const host = hostOf(tab.url)
  if (host !== null && isOffIn(settings, host)) {
    setFace({ kind: 'site-off' })
    return
  }
  let answer: Opening['report'] | null = opening.report
  const getReport = async (tabId: number) => {
    const early = await answer
    answer = null
    return early ?? PORTS.getReport(tabId)
  }
  let first = true
  for await (const face of askPage(tab, { ...PORTS, getReport })) {
    if (signal.aborted) return
    if (!(first && same && face.kind === 'working')) setFace(face)
    first = false
  }
}
