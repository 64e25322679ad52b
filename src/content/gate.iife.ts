import { tellBackground } from '../messaging/tell-background'
import { couldBeMarked } from './could-be-marked'
import { copyRuns } from './end-older-copy'
import { type NavigationWatch, watchNavigation } from './watch-navigation'

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
  let looks = 0
  let navigation: NavigationWatch | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  const look = () => {
    timer = undefined
    if (!copyRuns() && !couldBeMarked(document)) return
    navigation?.stop()
    document.removeEventListener('load', framed, true)
    observer.disconnect()
    bringReader()
  }
  const lookLater = () => {
    // Before its first change, a page could not become another.
    navigation ??= watchNavigation(startOver)
    navigation.check()
    const wait = WAITS[looks]
    if (timer !== undefined || wait === undefined) return
    looks++
    timer = setTimeout(look, wait)
  }
  const startOver = () => {
    looks = 0
    lookLater()
  }
  // What a frame loads changes no node of this page.
  const framed = ({ target }: Event) => {
    if ((target as Partial<Element>).localName === 'iframe') lookLater()
  }
  document.addEventListener('load', framed, true)
  const observer = new MutationObserver(lookLater)
  // The text of an article comes as elements; changes inside text nodes need no look.
  observer.observe(document, { childList: true, subtree: true })
}
