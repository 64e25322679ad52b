import type { Page, Target } from 'puppeteer-core'
import { type ExtensionPage, goInside } from './extension-page'
import type { LaunchedBrowser } from './launch'

/** The pages of ours that show the comparison. */
export type OwnPage = 'popup' | 'panel' | 'sheet'

const fileOf = (name: OwnPage) => `src/${name}/index.html`
const POPUP = fileOf('popup')

/**
 * The popup for a page: in Chromium the real one under its button, in Firefox (whose popups no driver reaches) the
 * same page in a tab, told which tab it is about.
 */
export async function openPopup(
  launched: LaunchedBrowser,
  extension: ExtensionPage,
  page: Page,
): Promise<Page> {
  if (launched.name === 'firefox') return openOwnPage(launched, extension, page, 'popup')
  const isPopup = (target: Target) => target.url() === `${launched.origin}${POPUP}`
  for (const old of launched.browser.targets().filter(isPopup)) await (await old.asPage()).close()
  await page.bringToFront()
  const opened = launched.browser.waitForTarget(isPopup, { timeout: 30_000 })
  await extension.run((api) => api.action.openPopup())
  return (await opened).asPage()
}

/**
 * A page of ours in a tab of its own, about the tab of another page. It gets a window too, so that the other page
 * stays in view, as it does under a popup or beside a panel.
 */
export async function openOwnPage(
  launched: LaunchedBrowser,
  extension: ExtensionPage,
  page: Page,
  name: OwnPage,
): Promise<Page> {
  const tab = await tabOf(extension, page.url())
  const own = await launched.browser.newPage({ type: 'window' })
  await goInside(own, `${launched.origin}${fileOf(name)}?tab=${tab}`)
  return own
}

/** The browser's own id of the tab that shows this address. */
export async function tabOf(extension: ExtensionPage, url: string): Promise<number> {
  const id = await extension.run(async (api, sought) => {
    const tabs = await api.tabs.query({})
    // A page that no extension may read has no address for us; of these, the one opened last is meant.
    const secret = tabs.filter((tab) => tab.url === undefined).sort((one, other) => other.id - one.id)
    return (tabs.find((tab) => tab.url === sought) ?? secret[0])?.id ?? null
  }, url)
  if (id === null) throw new Error(`No tab shows ${url}`)
  return id
}
