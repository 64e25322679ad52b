import { tellBackground } from '../messaging/tell-background'
import { couldBeMarked } from './could-be-marked'
import { copyRuns } from './end-older-copy'
import { watchNavigation } from './watch-navigation'

/** Waits between looks at a page that is still being built; each change in the page begins the next wait. */
const WAITS = [300, 600, 1200, 2400, 5000, 10_000, 20_000]

/** Goes on asking a page that names no party: it may still be built, or become another. */
function keepAsking(): void {
  const end = new AbortController()
  const { signal } = end
  let looks = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const look = () => {
    timer = undefined
    if (!askPage()) return
    end.abort()
    observer.disconnect()
  }
  const lookLater = () => {
    checkNavigation()
    const wait = WAITS[looks]
    if (timer !== undefined || wait === undefined) return
    looks++
    timer = setTimeout(look, wait)
  }
  const checkNavigation = watchNavigation(() => {
    looks = 0
    lookLater()
  }, signal)
  // What a frame loads changes no node of this page.
  const framed = ({ target }: Event) => {
    if ((target as Partial<Element>).localName === 'iframe') lookLater()
  }
  document.addEventListener('load', framed, { capture: true, signal })
  const observer = new MutationObserver(lookLater)
  // The text of an article comes as elements; changes inside text nodes need no look.
  observer.observe(document, { childList: true, subtree: true })
}

/**
 * Asks of a page, as cheaply as can be, whether it needs the engine, and brings it if so. True where nothing is left to
 * ask.
 */
function askPage(): boolean {
  if (copyRuns()) return true
  if (!couldBeMarked(document)) return false
  tellBackground('bring-reader')
  return true
}

if (!askPage()) keepAsking()
