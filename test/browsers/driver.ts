import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'puppeteer-core'
import { askPage } from '../../src/cli/browsers/ask-page'
import { type ExtensionPage, goInside, openExtensionPage } from '../../src/cli/browsers/extension-page'
import { findBrowser } from '../../src/cli/browsers/find'
import { type LaunchedBrowser, launchPatiently } from '../../src/cli/browsers/launch'
import { type BrowserName, TARGET_OF } from '../../src/cli/browsers/names'
import { type OwnPage, openOwnPage, openPopup, tabOf } from '../../src/cli/browsers/open-popup'
import { type PageServer, type Served, servePages } from '../../src/cli/browsers/page-server'
import { until } from '../../src/cli/browsers/until'
import type { PageMessages, PageReport } from '../../src/messaging/messages'
import { hearReaderCalls, readerCalled } from './reader-calls'

export { until }

const root = path.resolve(import.meta.dirname, '../..')

/** In milliseconds: from a page's load to its gate's call as it is heard here, and to the reader that answers. */
const CALL_COMES_WITHIN = 1500
const READER_COMES_WITHIN = 10_000
const BETWEEN_LOOKS = 40

/** A page under test and everything it complained of. */
export interface Watched {
  readonly page: Page
  /** Uncaught errors and `console.error` of the page, with the words of each. */
  readonly complaints: readonly string[]
}

/** One browser with the extension in it, and a server of pages: what every scenario is given. */
export class Driver {
  /** Pages by name; a scenario adds its own. */
  readonly pages = new Map<string, Served>()
  readonly #tabs: Page[] = []

  private constructor(
    readonly name: BrowserName,
    readonly launched: LaunchedBrowser,
    readonly server: PageServer,
    private extension: ExtensionPage,
    private readonly folder: string,
    /** Where the browser saves files. */
    private readonly downloads: string,
  ) {}

  /** @param calm true for a reader who asks for less motion */
  static async start(name: BrowserName, { calm = false } = {}): Promise<Driver> {
    const { found } = findBrowser(name)
    if (found === null) throw new Error(`No ${name} here: \`npm test\` installs it or says what to install`)
    const folder = path.join(root, 'dist', `test-${TARGET_OF[name]}`)
    const downloads = mkdtempSync(path.join(tmpdir(), 'two-readouts-saved-'))
    const launched = await launchPatiently(found, folder, { headless: true, downloads, calm })
    let driver: Driver | null = null
    const server = await servePages((page) => driver?.pages.get(page) ?? null)
    const extension = await openExtensionPage(launched)
    await hearReaderCalls(extension)
    driver = new Driver(name, launched, server, extension, folder, downloads)
    return driver
  }

  /** Opens a page of this server, or one made of `body`, in a tab of its own at the front. */
  async open(
    name: string,
    served?: Served,
    prepare?: (page: Page) => Promise<void>,
    url: PageServer['url'] = this.server.url,
  ): Promise<Watched> {
    if (served) this.pages.set(name, served)
    const page = await this.launched.browser.newPage()
    this.#tabs.push(page)
    const complaints: string[] = []
    page.on('pageerror', (error) => complaints.push(`uncaught: ${String(error)}`))
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`console: ${message.text()}`)
    })
    await prepare?.(page)
    await page.bringToFront()
    await page.goto(url(name), { waitUntil: 'load', timeout: 60_000 })
    return { page, complaints }
  }

  /** The report of a page once its work is done; null where nobody of ours answers there, after a fair wait. */
  async report(page: Page): Promise<PageReport | null> {
    const started = Date.now()
    for (;;) {
      const report = await askPage(this.extension, page, 'get-report', null)
      if (report !== null && report.state !== 'working') return report
      // A page that the gate turned away and one whose reader is still to come answer the same. A call may be on its way.
      if (report === null) {
        const patience = (await readerCalled(this.extension, page)) ? READER_COMES_WITHIN : CALL_COMES_WITHIN
        if (Date.now() - started > patience) return null
      }
      if (Date.now() - started > 60_000) throw new Error('The page is still being worked on')
      await pause(BETWEEN_LOOKS)
    }
  }

  async popup(page: Page): Promise<Page> {
    const popup = await openPopup(this.launched, this.extension, page)
    this.#tabs.push(popup)
    return popup
  }

  /** A page of ours in a window of its own, about the tab of another page. */
  async ownPage(page: Page, name: OwnPage): Promise<Page> {
    const own = await openOwnPage(this.launched, this.extension, page, name)
    this.#tabs.push(own)
    return own
  }

  async popupInTab(page: Page): Promise<Page> {
    return this.ownPage(page, 'popup')
  }

  /** The file that the browser saves next whose name ends so, once it is all there. */
  async savedFile(ending: string): Promise<string> {
    const files = () => readdirSync(this.downloads).filter((name) => name.endsWith(ending))
    const [name] = await until(
      async () => files(),
      (found) => found.length > 0,
      `a file *${ending} is saved`,
    )
    const file = path.join(this.downloads, name ?? '')
    const size = async () => statSync(file).size
    await until(size, (bytes) => bytes > 0, `${name} has something in it`)
    await pause(200)
    return readFileSync(file, 'utf8')
  }

  async badge(page: Page): Promise<string> {
    const tab = await tabOf(this.extension, page.url())
    return this.extension.run((api, tabId) => api.action.getBadgeText({ tabId: Number(tabId) }), String(tab))
  }

  /** Opens a page of ours that is about no other page. */
  async extensionPage(file: string): Promise<Page> {
    const page = await this.launched.browser.newPage()
    this.#tabs.push(page)
    await page.bringToFront()
    await goInside(page, `${this.launched.origin}${file}`)
    return page
  }

  /** Says to a page's content script what the background would say. */
  ask<Type extends keyof PageMessages>(page: Page, type: Type, payload: PageMessages[Type]['payload']) {
    return askPage(this.extension, page, type, payload)
  }

  /** Stores settings, as the options do. */
  async keepSettings(settings: object): Promise<void> {
    await this.extension.run(
      (api, json) => api.storage.local.set({ settings: JSON.parse(json) }),
      JSON.stringify(settings),
    )
  }

  /** The extension as it is just after its installation. */
  async forgetSettings(): Promise<void> {
    await this.extension.run((api) => api.storage.local.clear())
  }

  /** Says in Chromium's own page about extensions on which sites ours may read: on all of them, or only on a click. */
  async setSiteAccess(access: 'ON_ALL_SITES' | 'ON_CLICK'): Promise<void> {
    const page = await this.launched.browser.newPage()
    try {
      await page.goto('chrome://extensions/')
      const change = JSON.stringify({ extensionId: this.launched.id, hostAccess: access })
      await page.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${change})`)
    } finally {
      await page.close()
    }
  }

  /** Stops Chromium's service worker, as it stops by itself after idle seconds. */
  async stopBackground(): Promise<void> {
    const worker = await this.launched.browser.waitForTarget(
      (target) => target.type() === 'service_worker' && target.url().startsWith(this.launched.origin),
      { timeout: 10_000 },
    )
    await (await worker.worker())?.close()
  }

  /** Takes the extension out of the browser, under the pages it is at work in. */
  async removeExtension(): Promise<void> {
    await this.extension.page.close().catch(() => undefined)
    await this.launched.browser.uninstallExtension(this.launched.id)
  }

  async installExtension(): Promise<void> {
    await this.launched.browser.installExtension(this.folder)
    this.extension = await openExtensionPage(this.launched)
    await hearReaderCalls(this.extension)
  }

  /** Closes the tabs a scenario opened. */
  async closeTabs(): Promise<void> {
    for (const tab of this.#tabs.splice(0)) await tab.close().catch(() => undefined)
  }

  async stop(): Promise<void> {
    await this.launched.browser.close().catch(() => undefined)
    await this.server.close()
    rmSync(this.downloads, { recursive: true, force: true })
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
