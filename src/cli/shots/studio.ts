import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'puppeteer-core'
import type { PageReport } from '../../messaging/messages'
import { askPage } from '../browsers/ask-page'
import { type ExtensionPage, openExtensionPage } from '../browsers/extension-page'
import type { FoundBrowser } from '../browsers/find'
import { type LaunchedBrowser, launchPatiently } from '../browsers/launch'
import { tabOf } from '../browsers/open-popup'
import { type PageServer, servePages } from '../browsers/page-server'
import { projectRoot } from '../build-extension'
import type { ShotLocale } from './options'
import type { State } from './surfaces'

/** The article that is shown in each language: made for this project. */
const ARTICLES: Readonly<Record<ShotLocale, string>> = {
  en: 'sample-article',
  fr: 'corpus/amp-paywall-fr',
  ru: 'corpus/dark-rtl-sidebar-ru',
}

const RAIN = 'Rain fell on the coast all day, and the ferries between the islands were late again on Monday. '

/** An article that has nothing to do with a call. */
const NOTHING = `<!doctype html><html lang="en"><title>Rain on the coast</title>
<meta property="og:type" content="article"><article><h1>Rain on the coast</h1>
${`<p>${RAIN.repeat(3)}</p>`.repeat(6)}</article></html>`

/** A browser in one language with every page that a state is about. */
export interface Studio {
  readonly launched: LaunchedBrowser
  readonly extension: ExtensionPage
  /** The browser's id of the tab that shows what a state is about. */
  readonly tabAbout: (about: State['about']) => Promise<number>
  readonly article: Page
  readonly close: () => Promise<void>
}

function fileOf(name: string): string {
  return readFileSync(path.join(projectRoot, 'test/pages', `${name}.html`), 'utf8')
}

/** Opens the browser and its pages, and waits until the article is marked. */
export async function openStudio(found: FoundBrowser, folder: string, locale: ShotLocale): Promise<Studio> {
  const server = await servePages((name) => {
    if (name === 'nothing') return { body: NOTHING }
    return name === 'favicon.ico' ? null : { body: fileOf(name) }
  })
  const launched = await launchPatiently(found, folder, { headless: true, locale })
  const extension = await openExtensionPage(launched)
  const open = async (url: string) => {
    const page = await launched.browser.newPage()
    await page.goto(url, { waitUntil: 'load', timeout: 60_000 })
    return page
  }
  const article = await open(server.url(ARTICLES[locale]))
  await marked(extension, article)
  return {
    launched,
    extension,
    article,
    tabAbout: tabs(extension, article, open, server),
    close: async () => {
      await launched.browser.close().catch(() => undefined)
      await server.close()
    },
  }
}

function tabs(
  extension: ExtensionPage,
  article: Page,
  open: (url: string) => Promise<Page>,
  server: PageServer,
): Studio['tabAbout'] {
  const known = new Map<State['about'], number>([['gone', 2 ** 30]])
  return async (about) => {
    const before = known.get(about)
    if (before !== undefined) return before
    const pages: Readonly<Record<string, () => Promise<Page>>> = {
      article: async () => article,
      'section-front': () => open(server.url('corpus/section-front')),
      nothing: () => open(server.url('nothing')),
      'browser-page': () => open('chrome://version/'),
    }
    const page = await pages[about]?.()
    if (page === undefined) throw new Error(`No page is ${about}`)
    const tab = await tabOf(extension, page)
    known.set(about, tab)
    return tab
  }
}

async function marked(extension: ExtensionPage, page: Page): Promise<void> {
  const end = Date.now() + 60_000
  let report: PageReport | null = null
  while (report?.state !== 'marked') {
    if (Date.now() > end) throw new Error(`${page.url()} was not marked`)
    await new Promise((resolve) => setTimeout(resolve, 100))
    report = await askPage(extension, page, 'get-report', null)
  }
}
