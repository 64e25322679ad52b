import type { Page } from 'puppeteer-core'
import type { LaunchedBrowser } from './launch'

/** The part of the browsers' extension API that is called from outside. */
export interface ExtensionApi {
  readonly tabs: {
    query(filter: object): Promise<{ readonly id: number; readonly url?: string; readonly active: boolean }[]>
    sendMessage(tabId: number, message: object, options: object): Promise<unknown>
  }
  readonly action: {
    getBadgeText(details: { tabId: number }): Promise<string>
    openPopup(): Promise<void>
  }
  readonly storage: { readonly local: { clear(): Promise<void>; set(values: object): Promise<void> } }
}

/** In milliseconds. */
const GIVEN_UP_AFTER = 15_000

/** A page of the extension's own origin, from which its API can be called. */
export interface ExtensionPage {
  readonly page: Page
  /** Calls `use` inside the extension with the API and one text; its value comes back. */
  run<T>(use: (api: ExtensionApi, argument: string) => Promise<T>, argument?: string): Promise<T>
}

/** Shows the extension's own icon in a tab: the one page of the extension that does nothing by itself. */
export async function openExtensionPage(launched: LaunchedBrowser): Promise<ExtensionPage> {
  const page = await launched.browser.newPage()
  await goInside(page, `${launched.origin}icons/16.png`)
  return {
    page,
    run: <T>(use: (api: ExtensionApi, argument: string) => Promise<T>, argument = '') =>
      page.evaluate(`(${String(use)})(chrome, ${JSON.stringify(argument)})`) as Promise<T>,
  }
}

/**
 * Goes to a page of the extension. Firefox never reports that such a page was reached, so the page itself is asked
 * meanwhile.
 */
export async function goInside(page: Page, url: string): Promise<void> {
  const there = (address: string) => location.href === address && document.readyState !== 'loading'
  let reported = false
  page.goto(url, { waitUntil: 'domcontentloaded', timeout: GIVEN_UP_AFTER }).then(
    () => {
      reported = true
    },
    () => undefined,
  )
  const end = Date.now() + GIVEN_UP_AFTER
  while (!reported && !(await page.evaluate(there, url).catch(() => false))) {
    if (Date.now() > end) throw new Error(`The page ${url} did not open`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
