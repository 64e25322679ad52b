/** Part of the Navigation API that we use; not in every TypeScript library yet. */
interface NavigationTarget {
  readonly navigation?: EventTarget
}

/** Which page an address is of: its fragment only names a place on it. */
function pageOf(address: string): string | undefined {
  return address.split('#', 1)[0]
}

/**
 * Calls back when the page becomes another without being loaded anew, until `signal` aborts. Returns a check for
 * callers who see the page change: browsers without the Navigation API tell nobody of `history.pushState`.
 */
export function watchNavigation(onNavigate: () => void, signal: AbortSignal): () => void {
  let address = document.URL
  const check = () => {
    const before = address
    address = document.URL
    if (!signal.aborted && pageOf(before) !== pageOf(address)) onNavigate()
  }
  const { navigation } = globalThis as NavigationTarget
  if (navigation) navigation.addEventListener('currententrychange', check, { signal })
  else addEventListener('popstate', check, { signal })
  return check
}
