import type { PartyId } from '../../engine/types'
import { PARTIES } from '../../ui/parties'
import { element } from '../card/element'
import type { OurRoot } from '../our-root'
import { sheetFor } from '../sheet-for'
import { MAP_STYLES } from './map-styles'

/** The statements that the map shows, by their ids from 0 on. */
export interface MapEntries {
  readonly count: number
  partyOf(id: number): PartyId | null
  /** Live ranges, in the order of the page. */
  rangesOf(id: number): readonly Range[]
}

/** Where a statement stands on the map, in CSS pixels from its top. */
interface Place {
  readonly id: number
  readonly party: PartyId
  readonly top: number
  readonly height: number
}

export interface MarginMap {
  /** Gives a party's lane the colour that suits the page's ground. */
  setInk(party: PartyId, ink: string): void
}

/** Quiet time after which a page that changed its size is measured again. */
const QUIET = 150
/** The map waits until the page has nothing else to do, but no longer than this, in milliseconds. */
const LONGEST_WAIT = 1000
/** Longest stretch of measuring between two tasks of the page, in milliseconds. */
const SLICE = 4
/** In CSS pixels: a lane's width, the least height of a statement, and how far beside it a press may land. */
const LANE = 6
const LEAST_HEIGHT = 3
const SLACK = 3

/** What the page scrolls in to move this element: mostly the page itself. */
function scrollerOf(start: Element): Element {
  const doc = start.ownerDocument
  const whole = doc.scrollingElement ?? doc.documentElement
  for (let at = start.parentElement; at && at !== doc.body && at !== whole; at = at.parentElement)
    if (at.scrollHeight > at.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at
  return whole
}

/** The part of the map that stands for a stretch of what can be scrolled through. */
function scaleOf(map: Element, scroller: Element): (y: number) => number {
  const isPage = scroller === scroller.ownerDocument.scrollingElement
  const shift = scroller.scrollTop - (isPage ? 0 : scroller.getBoundingClientRect().top)
  const scale = map.clientHeight / Math.max(1, scroller.scrollHeight)
  return (y) => (y + shift) * scale
}

function isLaidOut({ height }: DOMRect): boolean {
  return height > 0
}

/** A clip path of stretches of a lane, or of nothing. */
function cutTo(places: readonly Place[], width: number, slack: number): string {
  const path = places.map(({ top, height }) => {
    const tall = (height + 2 * slack).toFixed(1)
    return `M0 ${(top - slack).toFixed(1)}h${width}v${tall}h-${width}z`
  })
  return path.length > 0 ? `path("${path.join('')}")` : 'inset(50%)'
}

/**
 * A slim map of the marks at the window's edge: where in the page each account speaks. A press on one goes there. For
 * the pointer only: keyboards have commands, and screen readers the comparison. Goes when `signal` aborts.
 */
export function showMarginMap(
  ours: OurRoot,
  article: Element,
  entries: MapEntries,
  onGo: (id: number) => void,
  signal: AbortSignal,
): MarginMap {
  const doc = article.ownerDocument
  const sheet = sheetFor(doc, MAP_STYLES)
  ours.root.adoptedStyleSheets = [...ours.root.adoptedStyleSheets, sheet]
  const lanes = { kremlin: element('i', { class: 'kremlin' }), elysee: element('i', { class: 'elysee' }) }
  const map = element('div', { class: 'map', 'aria-hidden': 'true', hidden: '' }, lanes.kremlin, lanes.elysee)
  ours.root.append(map)
  const release = ours.hold()
  const scroller = scrollerOf(article)

  let later: ReturnType<typeof setTimeout> | undefined
  let whenIdle = 0
  let drawn: readonly Place[] = []
  const placeOf = (id: number, onMap: (y: number) => number): Place | null => {
    const party = entries.partyOf(id)
    const boxes = entries.rangesOf(id).map((range) => range.getBoundingClientRect())
    const first = boxes.find(isLaidOut)
    const last = boxes.findLast(isLaidOut)
    if (!party || !first || !last) return null
    const top = onMap(first.top)
    return { id, party, top, height: Math.max(LEAST_HEIGHT, onMap(last.bottom) - top) }
  }
  const show = (places: readonly Place[]) => {
    drawn = places
    for (const party of PARTIES)
      lanes[party].style.clipPath = cutTo(
        places.filter((place) => place.party === party),
        LANE,
        0,
      )
    map.style.clipPath = cutTo(places, map.clientWidth, SLACK)
    // A page that all fits into the window needs no map.
    map.hidden = scroller.scrollHeight <= scroller.clientHeight
  }
  /** A few at a time: a long article has hundreds, and each is measured. */
  const measureFrom = (start: number, before: readonly Place[]) => {
    const end = performance.now() + SLICE
    const onMap = scaleOf(map, scroller)
    const places = [...before]
    let id = start
    for (; id < entries.count && performance.now() < end; id++) {
      const place = placeOf(id, onMap)
      if (place) places.push(place)
    }
    if (id < entries.count) measureLater(id, places)
    else show(places)
  }
  const measureLater = (start: number, before: readonly Place[]) => {
    whenIdle = requestIdleCallback(() => measureFrom(start, before), { timeout: LONGEST_WAIT })
  }
  const stopDrawing = () => {
    clearTimeout(later)
    cancelIdleCallback(whenIdle)
  }
  const observer = new ResizeObserver(() => {
    stopDrawing()
    later = setTimeout(measureLater, QUIET, 0, [])
  })
  // It calls back once at the start, too.
  for (const element of new Set([doc.documentElement, doc.body, article, map])) observer.observe(element)
  for (const type of ['click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup'])
    map.addEventListener(type, (event) => event.stopPropagation())
  map.addEventListener('click', ({ target, clientY }) => {
    const y = clientY - map.getBoundingClientRect().top
    const far = ({ top, height }: Place) => Math.max(top - y, y - top - height, 0)
    const inLane = drawn.filter(({ party }) => target === map || target === lanes[party])
    const [nearest] = inLane.sort((a, b) => far(a) - far(b))
    if (nearest) onGo(nearest.id)
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
  return { setInk: (party, ink) => map.style.setProperty(`--${party}-ink`, ink) }
}
