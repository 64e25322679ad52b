/** Where the card is to stand. */
export interface CardAnchor {
  /** Live ranges of what it tells about. */
  readonly ranges: readonly Range[]
  /** The point clicked, in CSS pixels of the viewport; null where nothing was. */
  readonly point: { readonly x: number; readonly y: number } | null
}

/** Room between the card and the words, and between it and the window's edge. */
const EDGE = 8
const LEAST_HEIGHT = 140

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

function linesOf({ ranges }: CardAnchor): DOMRect[] {
  return ranges.flatMap((range) => [...range.getClientRects()]).filter(({ width }) => width > 0)
}

/** Which of the lines was clicked; -1 where none was. */
function lineAt(lines: readonly Box[], { point }: CardAnchor): number {
  if (!point) return -1
  const { x, y } = point
  const far = ({ left, right, top, bottom }: Box) =>
    Math.max(left - x, x - right, 0) + Math.max(top - y, y - bottom, 0)
  return lines.reduce((best, line, i) => (far(line) < far(lines[best] ?? line) ? i : best), 0)
}

function around(lines: readonly Box[]): Box | null {
  const [first] = lines
  if (!first) return null
  return {
    left: first.left,
    right: Math.max(...lines.map(({ right }) => right)),
    top: Math.min(...lines.map(({ top }) => top)),
    bottom: Math.max(...lines.map(({ bottom }) => bottom)),
  }
}

function clamp(value: number, most: number): number {
  return Math.max(EDGE, Math.min(value, most))
}

/** Puts the card below the words, or above them where there is more room, and never over the window's edge. */
function place(card: HTMLElement, words: Box, rightToLeft: boolean): void {
  const { clientWidth } = card.ownerDocument.documentElement
  const height = card.ownerDocument.defaultView?.innerHeight ?? 0
  const room = { below: height - words.bottom - 2 * EDGE, above: words.top - 2 * EDGE }
  const wanted = card.scrollHeight + card.offsetHeight - card.clientHeight
  const below = wanted <= room.below || room.below >= room.above
  const most = Math.max(LEAST_HEIGHT, Math.min(below ? room.below : room.above, height - 2 * EDGE))
  const tall = Math.min(wanted, most)
  const left = rightToLeft ? words.right - card.offsetWidth : words.left
  card.style.maxHeight = `${Math.floor(most)}px`
  card.style.left = `${Math.round(clamp(left, clientWidth - EDGE - card.offsetWidth))}px`
  card.style.top = `${Math.round(clamp(below ? words.bottom + EDGE : words.top - EDGE - tall, height - EDGE - tall))}px`
}

/** Keeps the card beside its words while the page scrolls and changes; ends when the function returned is called. */
export function followAnchor(card: HTMLElement, anchor: CardAnchor): () => void {
  const view = card.ownerDocument.defaultView
  const container = anchor.ranges[0]?.startContainer.parentElement
  const rightToLeft = container ? getComputedStyle(container).direction === 'rtl' : false
  const clicked = lineAt(linesOf(anchor), anchor)
  const end = new AbortController()
  let frame = 0

  const now = () => {
    frame = 0
    const lines = linesOf(anchor)
    const words = lines[clicked] ?? around(lines)
    if (words) place(card, words, rightToLeft)
  }
  const soon = () => {
    frame ||= requestAnimationFrame(now)
  }
  const options = { capture: true, passive: true, signal: end.signal }
  view?.addEventListener('scroll', soon, options)
  view?.addEventListener('resize', soon, options)
  const observer = new ResizeObserver(soon)
  observer.observe(card)
  observer.observe(card.ownerDocument.documentElement)
  if (container) observer.observe(container)
  now()
  return () => {
    end.abort()
    observer.disconnect()
    cancelAnimationFrame(frame)
  }
}
