import type { Browser } from 'webextension-polyfill'

let provided: Browser | null = null

/**
 * Sets the API that `extensionApi` gives from now on: the polyfill, in the background. Content scripts and pages of ours
 * do without it: the least Chrome version of the manifest returns promises everywhere, and 3 kB at each opening are not
 * worth it.
 */
export function provideApi(api: Browser): void {
  provided = api
}

/**
 * The browser's extension API, with promises in both browsers.
 *
 * Ask for it at each use rather than keeping it: after an update of the extension an old content script finds
 * it without an id (see `contextIsAlive`).
 */
export function extensionApi(): Browser {
  if (provided !== null) return provided
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
