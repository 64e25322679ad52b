/** Part of the Navigation API that we use; not in every TypeScript library yet. */
interface NavigationTarget {
  readonly navigation?: EventTarget
}

/** Which page an address is of: its fragment only names a place on it. */
function pageOf(address: string): string | undefined {
  return address.split('#', 1)[0]
}

export interface NavigationWatch {
  /** For callers who see the page change: browsers without the Navigation API tell nobody of `history.pushState`. */
  check(): void
  stop(): void
}

/** Calls back when the page becomes another without being loaded anew, until it is stopped. */
export function watchNavigation(onNavigate: () => void): NavigationWatch {
  let address = document.URL
  const check = () => {
    const before = address
    address = document.URL
    if (pageOf(before) !== pageOf(address)) onNavigate()
  }
  const { navigation } = globalThis as NavigationTarget
  const target = navigation ?? globalThis
  const type = navigation ? 'currententrychange' : 'popstate'
  target.addEventListener(type, check)
  return { check, stop: () => target.removeEventListener(type, check) }
}
