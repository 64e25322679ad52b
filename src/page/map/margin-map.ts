import type { PartyId } from '../../engine/types'
import { PARTIES } from '../../ui/parties'
import { element } from '../card/element'
import type { OurRoot } from '../our-root'
import { sheetFor } from '../sheet-for'
import { MAP_STYLES } from './map-styles'

/** A statement as the map shows it. */
export interface MapEntry {
  readonly id: number
  readonly party: PartyId
  readonly ranges: readonly Range[]
}

/** Quiet time after which a page that changed its size is measured again. */
const QUIET = 150
/** The map waits until the page has nothing else to do, but no longer than this, in milliseconds. */
const LONGEST_WAIT = 1000
/** Ticks between two tasks of the page. */
const TICKS_A_TASK = 40

/** What the page scrolls in to move this element: mostly the page itself. */
function scrollerOf(start: Element): Element {
  const doc = start.ownerDocument
  const whole = doc.scrollingElement ?? doc.documentElement
  for (let at = start.parentElement; at && at !== doc.body && at !== whole; at = at.parentElement)
    if (at.scrollHeight > at.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at
  return whole
}

/** Top and height of a statement, as shares of all that can be scrolled through. */
function placeOf({ ranges }: MapEntry, scroller: Element): { top: number; height: number } | null {
  const boxes = ranges.map((range) => range.getBoundingClientRect()).filter(({ height }) => height > 0)
  const { scrollHeight, scrollTop } = scroller
  if (boxes.length === 0 || scrollHeight === 0) return null
  const isPage = scroller === scroller.ownerDocument.scrollingElement
  const shift = scrollTop - (isPage ? 0 : scroller.getBoundingClientRect().top)
  const top = Math.min(...boxes.map((box) => box.top)) + shift
  const bottom = Math.max(...boxes.map((box) => box.bottom)) + shift
  return { top: top / scrollHeight, height: (bottom - top) / scrollHeight }
}

/**
 * A slim map of the marks at the window's edge: where in the page each account speaks. A press on one goes there. For
 * `inks` are the parties' colours on the page's ground. For the pointer only: keyboards have commands, and screen readers the comparison. Goes when `signal` aborts.
 */
export function showMarginMap(
  ours: OurRoot,
  article: Element,
  inks: Readonly<Record<PartyId, string>>,
  entries: () => readonly MapEntry[],
  onGo: (id: number) => void,
  signal: AbortSignal,
): void {
  const doc = article.ownerDocument
  const sheet = sheetFor(doc, MAP_STYLES)
  ours.root.adoptedStyleSheets = [...ours.root.adoptedStyleSheets, sheet]
  const map = element('div', { class: 'map', 'aria-hidden': 'true' })
  for (const party of PARTIES) map.style.setProperty(`--${party}-ink`, inks[party])
  ours.root.append(map)
  const release = ours.hold()
  const scroller = scrollerOf(article)

  let later: ReturnType<typeof setTimeout> | undefined
  let whenIdle = 0
  const idOf = new WeakMap<EventTarget, number>()
  const tickOf = (entry: MapEntry): HTMLElement | null => {
    const place = placeOf(entry, scroller)
    if (!place) return null
    const tick = element('i', { class: entry.party })
    tick.style.top = `${(place.top * 100).toFixed(3)}%`
    tick.style.height = `${(place.height * 100).toFixed(3)}%`
    idOf.set(tick, entry.id)
    return tick
  }
  /** A few at a time: a long article has hundreds, and each is measured. */
  const drawFrom = (left: readonly MapEntry[], ticks: readonly HTMLElement[]) => {
    const drawn = [...ticks, ...left.slice(0, TICKS_A_TASK).flatMap((entry) => tickOf(entry) ?? [])]
    const rest = left.slice(TICKS_A_TASK)
    if (rest.length > 0) {
      later = setTimeout(drawFrom, 0, rest, drawn)
      return
    }
    map.replaceChildren(...drawn)
    // A page that all fits into the window needs no map.
    map.hidden = scroller.scrollHeight <= scroller.clientHeight
  }
  const stopDrawing = () => {
    clearTimeout(later)
    cancelIdleCallback(whenIdle)
  }
  const draw = () => {
    whenIdle = requestIdleCallback(() => drawFrom(entries(), []), { timeout: LONGEST_WAIT })
  }
  const observer = new ResizeObserver(() => {
    stopDrawing()
    later = setTimeout(draw, QUIET)
  })
  // It calls back once at the start, too.
  for (const element of new Set([doc.documentElement, doc.body, article])) observer.observe(element)
  for (const type of ['click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup'])
    map.addEventListener(type, (event) => event.stopPropagation())
  map.addEventListener('click', ({ target }) => {
    const id = target && idOf.get(target)
    if (id != null) onGo(id)
  })
  signal.addEventListener(
    'abort',
    () => {
      stopDrawing()
      observer.disconnect()
      map.remove()
      release()
    },
    { once: true },
  )
}
