import { tellBackground } from '../messaging/tell-background'
import { couldBeMarked } from './could-be-marked'
import { copyRuns } from './end-older-copy'
import { watchNavigation } from './watch-navigation'

/** Waits between looks at a page that is still being built; each change in the page begins the next wait. */
const WAITS = [300, 600, 1200, 2400, 5000, 10_000, 20_000]

/** Brings the reader of articles. */
function bringReader(): void {
  if (!copyRuns()) tellBackground('bring-reader')
}

// Asks of a page, as cheaply as can be, whether it needs the engine. One that names no party is asked again: it may
// still be built, or become another.
if (couldBeMarked(document)) bringReader()
else {
  const end = new AbortController()
  const { signal } = end
  let looks = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const lookLater = () => {
    checkNavigation()
    const wait = WAITS[looks]
    if (timer !== undefined || wait === undefined) return
    looks++
    timer = setTimeout(() => {
      timer = undefined
      if (!copyRuns() && !couldBeMarked(document)) return
      end.abort()
      observer.disconnect()
      bringReader()
    }, wait)
  }
  const checkNavigation = watchNavigation(() => {
    looks = 0
    lookLater()
  }, signal)
  // What a frame loads changes no node of this page.
  document.addEventListener(
    'load',
    ({ target }) => {
      if ((target as Partial<Element>).localName === 'iframe') lookLater()
    },
    { capture: true, signal },
  )
  const observer = new MutationObserver(lookLater)
  // The text of an article comes as elements; changes inside text nodes need no look.
  observer.observe(document, { childList: true, subtree: true })
}
