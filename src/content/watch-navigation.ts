/** Part of the Navigation API that we use; not in every TypeScript library yet. */
interface NavigationTarget {
  readonly navigation?: EventTarget
}

/** Which page an address is: the fragment only names a place on it. */
export function pageOf({ origin, pathname, search }: Location): string {
  return `${origin}${pathname}${search}`
}

/**
 * Calls back when the page becomes another without being loaded anew, until `signal` aborts. Returns a check for
 * callers who see the page change: browsers without the Navigation API tell nobody of `history.pushState`.
 */
export function watchNavigation(onNavigate: () => void, signal: AbortSignal): () => void {
  let page = pageOf(location)
  const check = () => {
    const now = pageOf(location)
    if (now === page || signal.aborted) return
    page = now
    onNavigate()
  }
  ;(globalThis as NavigationTarget).navigation?.addEventListener('currententrychange', check, { signal })
  addEventListener('popstate', check, { signal })
  return check
}
