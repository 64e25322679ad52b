import { sendToBackground } from '../messaging/send-message'
import { couldBeMarked } from './could-be-marked'
import { copyRuns } from './end-older-copy'
import { watchNavigation } from './watch-navigation'

/** Waits between looks at a page that is still being built; each change in the page begins the next wait. */
const WAITS = [300, 600, 1200, 2400, 5000, 10_000, 20_000]

/** Asks of every page, as cheaply as can be, whether it needs the engine, and brings it if so. */
function watchGate(): void {
  const end = new AbortController()
  const { signal } = end
  let looks = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const look = () => {
    timer = undefined
    if (copyRuns()) return end.abort()
    if (!couldBeMarked(document)) return
    end.abort()
    void sendToBackground('bring-reader')
  }
  const lookLater = () => {
    checkNavigation()
    const wait = WAITS[looks]
    if (timer !== undefined || wait === undefined) return
    looks++
    timer = setTimeout(look, wait)
  }
  const observer = new MutationObserver(lookLater)
  signal.addEventListener('abort', () => {
    observer.disconnect()
    clearTimeout(timer)
  })
  const checkNavigation = watchNavigation(() => {
    looks = 0
    lookLater()
  }, signal)

  look()
  // What a frame loads changes no node of this page.
  const framed = ({ target }: Event) => {
    if ((target as Partial<Element>).localName === 'iframe') lookLater()
  }
  document.addEventListener('load', framed, { capture: true, signal })
  // The text of an article comes as elements; changes inside text nodes need no look.
  if (!signal.aborted) observer.observe(document, { childList: true, subtree: true })
}

watchGate()
