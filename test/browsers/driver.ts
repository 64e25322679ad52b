import path from 'node:path'
import type { Page } from 'puppeteer-core'
import { findBrowser } from '../../src/cli/browsers/find'
import { type LaunchedBrowser, launchPatiently } from '../../src/cli/browsers/launch'
import { type BrowserName, TARGET_OF } from '../../src/cli/browsers/names'
import { type PageServer, type Served, servePages } from '../../src/cli/browsers/page-server'
import type { PageMessages, PageReport, Result } from '../../src/messaging/messages'
import { type ExtensionPage, openExtensionPage } from './extension-page'

const root = path.resolve(import.meta.dirname, '../..')

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
    readonly extension: ExtensionPage,
  ) {}

  static async start(name: BrowserName): Promise<Driver> {
    const { found } = findBrowser(name)
    if (found === null) throw new Error(`No ${name} here: \`npm test\` installs it or says what to install`)
    const folder = path.join(root, 'dist', `test-${TARGET_OF[name]}`)
    const launched = await launchPatiently(found, folder, { headless: true })
    let driver: Driver | null = null
    const server = await servePages((page) => driver?.pages.get(page) ?? null)
    driver = new Driver(name, launched, server, await openExtensionPage(launched))
    return driver
  }

  /** Opens a page of this server, or one made of `body`, in a tab of its own at the front. */
  async open(name: string, served?: Served): Promise<Watched> {
    if (served) this.pages.set(name, served)
    const page = await this.launched.browser.newPage()
    this.#tabs.push(page)
    const complaints: string[] = []
    page.on('pageerror', (error) => complaints.push(`uncaught: ${String(error)}`))
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`console: ${message.text()}`)
    })
    await page.bringToFront()
    await page.goto(this.server.url(name), { waitUntil: 'load', timeout: 60_000 })
    return { page, complaints }
  }

  /** The browser's own id of the tab a page is in. */
  async tabOf(page: Page): Promise<number> {
    const url = page.url()
    const id = await this.extension.run(async (api, sought) => {
      const tabs = await api.tabs.query({})
      return tabs.filter((tab) => tab.url === sought).map((tab) => tab.id)[0] ?? null
    }, url)
    if (id === null) throw new Error(`No tab shows ${url}`)
    return id
  }

  /** Says to the page's content script what the popup would say. */
  async tell<Type extends keyof PageMessages>(
    page: Page,
    type: Type,
    payload: PageMessages[Type]['payload'],
  ): Promise<PageMessages[Type]['reply'] | null> {
    const message = JSON.stringify({ tab: await this.tabOf(page), envelope: { type, payload } })
    const reply = (await this.extension.run(async (api, json) => {
      const { tab, envelope } = JSON.parse(json) as { tab: number; envelope: object }
      // Nobody listens in a page the gate turned away.
      return api.tabs.sendMessage(tab, envelope, { frameId: 0 }).catch(() => null)
    }, message)) as Result<PageMessages[Type]['reply']> | null
    return reply?.ok ? reply.value : null
  }

  /** The report of a page once its work is done; null where no script of ours stayed in it. */
  async report(page: Page): Promise<PageReport | null> {
    for (;;) {
      const report = await this.tell(page, 'get-report', null)
      if (report === null || report.state !== 'working') return report
      await pause(100)
    }
  }

  async badge(page: Page): Promise<string> {
    const tab = await this.tabOf(page)
    return this.extension.run((api, tabId) => api.action.getBadgeText({ tabId: Number(tabId) }), String(tab))
  }

  /** Closes the tabs a scenario opened. */
  async closeTabs(): Promise<void> {
    for (const tab of this.#tabs.splice(0)) await tab.close().catch(() => undefined)
  }

  async stop(): Promise<void> {
    await this.launched.browser.close().catch(() => undefined)
    await this.server.close()
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/** Asks again and again until the answer is one to be content with; fails with the last answer in its words. */
export async function until<T>(
  ask: () => Promise<T>,
  content: (answer: T) => boolean,
  what: string,
): Promise<T> {
  const end = Date.now() + 20_000
  for (;;) {
    const answer = await ask()
    if (content(answer)) return answer
    if (Date.now() > end) throw new Error(`Waited in vain: ${what}. Last seen: ${JSON.stringify(answer)}`)
    await pause(100)
  }
}
