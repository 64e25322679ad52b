import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'puppeteer-core'
import type { PageReport } from '../../messaging/messages'
import type { MarkedReport } from '../../ui/page/page-face'
import { askPage } from '../browsers/ask-page'
import { type ExtensionPage, goInside, openExtensionPage } from '../browsers/extension-page'
import type { FoundBrowser } from '../browsers/find'
import { type LaunchedBrowser, launchPatiently } from '../browsers/launch'
import { tabOf } from '../browsers/open-popup'
import { type PageServer, servePages } from '../browsers/page-server'
import { setScheme } from '../browsers/set-scheme'
import { projectRoot } from '../build-extension'
import type { ShotLocale } from './options'
import { samplePageIn } from './sample-in'

const RAIN = 'Rain fell on the coast all day, and the ferries between the islands were late again on Monday. '

/** An article that has nothing to do with a call. */
const NOTHING = `<!doctype html><html lang="en"><title>Rain on the coast</title>
<meta property="og:type" content="article"><article><h1>Rain on the coast</h1>
${`<p>${RAIN.repeat(3)}</p>`.repeat(6)}</article></html>`

/** Pages that a state can be about; `taken` is an article whose every statement the reader corrected away. */
export type About =
  | 'article'
  | 'taken'
  | 'section-front'
  | 'nothing'
  | 'browser-page'
  | 'elsewhere'
  | 'endless'
  | 'gone'

/** A browser with every page that a state is about, all of it in one language. */
export class Studio {
  readonly #tabs = new Map<About, number>([['gone', 2 ** 30]])
  #touches = 0
  #own: Page | null = null
  /** Counts pages of ours, so that no two in a row have the same address: that would look as if it were there already. */
  #opened = 0

  private constructor(
    readonly launched: LaunchedBrowser,
    readonly extension: ExtensionPage,
    readonly server: PageServer,
    readonly locale: ShotLocale,
    /** The article in this language, marked. */
    readonly article: Page,
  ) {}

  /** A browser of its own for a language, with the article marked in it; to be closed by the caller. */
  static async open(found: FoundBrowser, folder: string, locale: ShotLocale): Promise<Studio> {
    const server = await servePages((name) => {
      if (name === 'article') return { body: samplePageIn(locale) }
      if (name === 'nothing') return { body: NOTHING }
      if (name === 'endless') return { body: NOTHING.slice(0, 400), unended: true }
      return name === 'favicon.ico' ? null : { body: fileOf(name) }
    })
    const launched = await launchPatiently(found, folder, { headless: true, calm: true })
    const article = await launched.browser.newPage()
    const studio = new Studio(launched, await openExtensionPage(launched), server, locale, article)
    await studio.keepSettings({})
    // Any page of ours brings the words of the language where all others find them.
    const own = await studio.openOwn('src/options/index.html')
    await own.waitForSelector('#data', { timeout: 30_000 })
    await article.bringToFront()
    await article.goto(server.url('article'), { waitUntil: 'load', timeout: 60_000 })
    await studio.report()
    return studio
  }

  /** Changes settings from the usual ones; all others are as they come. */
  async keepSettings(changes: object): Promise<void> {
    const settings = { version: 2, uiLanguage: this.locale, ...changes }
    await this.extension.run(
      (api, json) => api.storage.local.set({ settings: JSON.parse(json) }),
      JSON.stringify(settings),
    )
  }

  /** Has every page of ours ask again. */
  touchSettings(): Promise<void> {
    this.#touches += 1
    return this.keepSettings({ touched: this.#touches })
  }

  /** Opens a page of ours in the one tab for them, in place of the one before: a new tab takes twice the time. */
  async openOwn(file: string): Promise<Page> {
    const before = this.#own
    const page = before ?? (await this.launched.browser.newPage())
    if (before) {
      // Chromium lays the black of forced colours under the next page, whatever its own scheme.
      await setScheme(this.launched, page, 'light')
      // The tab of its own keeps what it has shown.
      await page.evaluate(() => sessionStorage.clear())
    }
    this.#own = page
    this.#opened += 1
    await page.setViewport({ width: 800, height: 800 })
    await goInside(page, `${this.launched.origin}${file}${file.includes('?') ? '&' : '?'}nth=${this.#opened}`)
    return page
  }

  /** What the article's marks are, once they stand. */
  report(page = this.article): Promise<MarkedReport> {
    return markedReport(this.extension, page)
  }

  /** The browser's id of the tab that shows what a state is about. */
  async tabAbout(about: About): Promise<number> {
    const before = this.#tabs.get(about)
    if (before !== undefined) return before
    const page = await this.#pageAbout(about)
    // Firefox's driver does not know where a page is that never ends.
    const url = about === 'endless' ? this.server.url(about) : page.url()
    const tab = await tabOf(this.extension, url)
    this.#tabs.set(about, tab)
    return tab
  }

  async #pageAbout(about: About): Promise<Page> {
    const { server } = this
    if (about === 'article') return this.article
    if (about === 'taken') return this.#takeAway(await this.#open(server.url('article?taken')))
    if (about === 'section-front') return this.#open(server.url('corpus/section-front'))
    if (about === 'elsewhere') return this.#open(server.urlElsewhere('nothing'))
    if (about !== 'browser-page') return this.#open(server.url(about))
    return this.launched.name === 'firefox' ? this.#open('about:blank') : this.#open('chrome://version/')
  }

  async #open(url: string): Promise<Page> {
    const page = await this.launched.browser.newPage()
    if (url.endsWith('endless')) await page.goto(url, { timeout: 1000 }).catch(() => null)
    else await page.goto(url, { waitUntil: 'load', timeout: 60_000 })
    return page
  }

  async #takeAway(page: Page): Promise<Page> {
    const { statements } = await this.report(page)
    // Each is taken away; those after it move up.
    for (const _ of statements)
      await askPage(this.extension, page, 'correct-statement', { id: 0, verdict: 'none' })
    return page
  }

  async close(): Promise<void> {
    await this.launched.browser.close().catch(() => undefined)
    await this.server.close()
  }
}

function fileOf(name: string): string {
  return readFileSync(path.join(projectRoot, 'test/pages', `${name}.html`), 'utf8')
}

async function markedReport(extension: ExtensionPage, page: Page): Promise<MarkedReport> {
  const end = Date.now() + 60_000
  for (;;) {
    const report: PageReport | null = await askPage(extension, page, 'get-report', null)
    if (report?.state === 'marked') return report
    if (Date.now() > end) throw new Error(`${page.url()} was not marked`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
