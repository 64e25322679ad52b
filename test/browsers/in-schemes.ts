import type { Page } from 'puppeteer-core'
import type { LaunchedBrowser } from '../../src/cli/browsers/launch'
import { type Scheme, setScheme } from '../../src/cli/browsers/set-scheme'

/** What `look` finds in one scheme after the other, each with the scheme's name; the page is left in the last of them. */
export async function inSchemes(
  launched: LaunchedBrowser,
  page: Page,
  schemes: readonly Scheme[],
  look: (scheme: Scheme) => Promise<string[]>,
): Promise<string[]> {
  const found: string[] = []
  for (const scheme of schemes) {
    await setScheme(launched, page, scheme)
    for (const words of await look(scheme)) found.push(`${scheme}: ${words}`)
  }
  return found
}
