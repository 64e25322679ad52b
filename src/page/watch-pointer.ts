import { isForThePage } from './hit-test'

export interface PointerTargets<Target> {
  /** What is marked at a point of the viewport, or null. */
  at(x: number, y: number): Target | null
  /** The same, whatever it costs; `path` is the event's way through the tree. */
  atAnyCost(x: number, y: number, path: readonly EventTarget[]): Target | null
  /** A click on a mark. */
  open(target: Target, x: number, y: number): void
  /** The pointer came to rest on a mark, or left it (null). */
  hover(target: Target | null): void
}

/** Time the pointer rests before we ask what lies below: a hit test at every move would cost the page its smoothness. */
const REST_MILLISECONDS = 60

/** Watches for clicks on marks and for the pointer resting on them. Never takes an event away from the page. */
export function watchPointer<Target>(
  doc: Document,
  targets: PointerTargets<Target>,
  signal: AbortSignal,
): void {
  let rest: ReturnType<typeof setTimeout> | undefined
  signal.addEventListener('abort', () => clearTimeout(rest), { once: true })

  // On the window and going down: many a page stops clicks on their way.
  const view = doc.defaultView
  view?.addEventListener(
    'click',
    (event) => {
      if (
        !event.isTrusted ||
        event.button !== 0 ||
        event.altKey ||
        event.ctrlKey ||
        event.metaKey ||
        event.shiftKey
      )
        return
      const path = event.composedPath()
      if (isForThePage(path)) return
      // The end of a selection is a click too, and the reader wants the selection.
      if (doc.getSelection()?.isCollapsed === false) return
      const { clientX: x, clientY: y } = event
      const target = targets.at(x, y) ?? targets.atAnyCost(x, y, path)
      if (target !== null) targets.open(target, x, y)
    },
    { capture: true, passive: true, signal },
  )
  view?.addEventListener(
    'pointermove',
    ({ clientX, clientY, pointerType, buttons }) => {
      if (pointerType !== 'mouse') return
      clearTimeout(rest)
      if (buttons === 0)
        rest = setTimeout(() => targets.hover(targets.at(clientX, clientY)), REST_MILLISECONDS)
    },
    { capture: true, passive: true, signal },
  )
}
