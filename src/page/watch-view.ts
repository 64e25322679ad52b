/** Between two looks while the reader scrolls, in milliseconds. */
const PAUSE = 120

/**
 * Calls back with the indices of the places that are in view, at once and whenever they change, until `signal` aborts.
 * A place that is null, or not laid out, never is.
 */
export function watchView(
  doc: Document,
  places: readonly (Range | null)[],
  onChange: (inView: readonly number[]) => void,
  signal: AbortSignal,
): void {
  const view = doc.defaultView
  if (view === null) return
  let before: string | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = () => {
    timer = undefined
    if (signal.aborted) return
    const inView = places.flatMap((place, index) =>
      place && isInView(place, view.innerHeight) ? [index] : [],
    )
    const now = inView.join()
    if (now === before) return
    before = now
    onChange(inView)
  }
  const lookSoon = () => {
    timer ??= setTimeout(look, PAUSE)
  }
  // Captured: an article may scroll in an element of its own.
  doc.addEventListener('scroll', lookSoon, { capture: true, passive: true, signal })
  view.addEventListener('resize', lookSoon, { passive: true, signal })
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true })
  look()
}

function isInView(place: Range, height: number): boolean {
  const { top, bottom, width } = place.getBoundingClientRect()
  return width > 0 && bottom > 0 && top < height
}
