import { flatParent } from './flat-tree'
import { groundOf, isFaint } from './ground'

/** Colours glide from one theme to the next; in milliseconds. */
const SETTLED = 500

function lookOf(element: Element): string {
  return `${groundOf(element)} ${isFaint(element)}`
}

/**
 * Calls back when an element's text has come to stand on another ground, or as faint words: the reader's system turned
 * dark, or the page changed its theme. Until `signal` aborts.
 */
export function watchGround(element: Element, onChange: () => void, signal: AbortSignal): void {
  const view = element.ownerDocument.defaultView
  if (!view || signal.aborted) return
  let known = lookOf(element)
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = () => {
    timer = undefined
    if (signal.aborted) return
    const now = lookOf(element)
    if (now === known) return
    known = now
    onChange()
  }
  const lookSoon = () => {
    // Most grounds change at once, and many changes of a page come in swarms.
    if (timer === undefined) look()
    clearTimeout(timer)
    timer = setTimeout(look, SETTLED)
  }
  view.matchMedia('(prefers-color-scheme:dark)').addEventListener('change', lookSoon, { signal })
  // A theme is a class or an attribute of the page, or of what the text stands in.
  const observer = new MutationObserver(lookSoon)
  for (let at: Element | null = element; at; at = flatParent(at)) observer.observe(at, { attributes: true })
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer)
      observer.disconnect()
    },
    { once: true },
  )
}
