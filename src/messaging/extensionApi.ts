import type { Browser } from 'webextension-polyfill'

/**
 * The browser's extension API, with promises in both browsers. Since the least Chrome version of the manifest
 * returns promises everywhere, only the name differs; a polyfill would cost 2.8 kB in every page we look at.
 *
 * Ask for it at each use rather than keeping it: after an update of the extension an old content script finds
 * it without an id (see `contextIsAlive`).
 */
export function extensionApi(): Browser {
  const scope = globalThis as typeof globalThis & { browser?: Browser; chrome: Browser }
  // An element with the id "browser" makes a global of that name in pages where the browser has none.
  return typeof scope.browser?.runtime?.getURL === 'function' ? scope.browser : scope.chrome
}

/** False once the extension was updated, disabled or removed under a content script that lives on. */
export function contextIsAlive(): boolean {
  try {
    return extensionApi().runtime?.id !== undefined
  } catch {
    return false
  }
}
