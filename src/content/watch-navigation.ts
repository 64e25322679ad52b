/** Part of the Navigation API that we use; not in every TypeScript library yet. */
interface NavigationTarget {
  readonly navigation?: EventTarget
}

/** Which page stands in the window: the fragment of its address only names a place on it. */
function currentPage(): string | undefined {
  return document.URL.split('#', 1)[0]
}

/**
 * Calls back when the page becomes another without being loaded anew, until `signal` aborts. Returns a check for
 * callers who see the page change: browsers without the Navigation API tell nobody of `history.pushState`.
 */
export function watchNavigation(onNavigate: () => void, signal: AbortSignal): () => void {
  let page = currentPage()
  const check = () => {
    const now = currentPage()
    if (now === page || signal.aborted) return
    page = now
    onNavigate()
  }
  ;(globalThis as NavigationTarget).navigation?.addEventListener('currententrychange', check, { signal })
  addEventListener('popstate', check, { signal })
  return check
}
