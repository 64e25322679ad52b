import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'puppeteer-core'
import { projectRoot } from '../build-extension'
import { bundleForPage } from './pages/bundle-for-page'
import { type BenchBrowser, pause, quantile, withBrowser } from './pages/in-browser'
import type { MeasuredName, Timed } from './pages/measure-page'
import { NO_ARTICLES } from './pages/no-articles'
import { realPages } from './pages/real-pages'
import { type TraceEvent, timeOf, traced, urlOf } from './pages/trace'
import type { Section, Table } from './section'

/** After a page is loaded, the gate looks again once or twice. */
const GATE_LOOKS = 350
/** No script of the page's own runs: it would reach for a network that is not there. */
const NO_SCRIPTS = { 'content-security-policy': "script-src 'none'; frame-src 'none'" }

/** Pages on which an empty script is measured. */
const EMPTY_PAGES = 20

/** Milliseconds on the page's main thread, each in a tab of its own. */
interface PageTimes {
  readonly ours: number
  readonly longestStep: number
  readonly readability: number
  readonly readerable: number
  readonly floor: number
  /** To say whether it is an article: the search is among it only where a look does not tell. */
  readonly judging: number
  readonly judgedRight: boolean
  readonly readerableRight: boolean
}

interface Measured extends PageTimes {
  readonly article: boolean
  /** Main-thread milliseconds of the extension; null where the gate let the page pass. */
  readonly gate: number | null
}

/** What the gate cost, or null where it found more to do than look. */
function gateTime(events: readonly TraceEvent[]): number | null {
  const ours = events.filter(
    (event) =>
      ['v8.compile', 'EvaluateScript', 'FunctionCall'].includes(event.name) &&
      urlOf(event).startsWith('chrome-extension:'),
  )
  if (ours.some((event) => urlOf(event).endsWith('/main.js'))) return null
  return timeOf(ours)
}

async function gateOf({ server }: BenchBrowser, page: Page): Promise<number | null> {
  const events = await traced(page, async () => {
    await page.goto(server.url('page'), { waitUntil: 'domcontentloaded', timeout: 20_000 })
    await pause(GATE_LOOKS)
  })
  return gateTime(events)
}

/** Times the page in tabs of their own, so that all meet page and code for the first time. */
async function timesOf(
  { launched, server }: BenchBrowser,
  code: string,
  article: boolean,
): Promise<PageTimes> {
  const inFreshTab = async <Name extends MeasuredName>(name: Name): Promise<Timed<Name>> => {
    const tab = await launched.browser.newPage()
    try {
      await tab.goto(server.url('page'), { waitUntil: 'domcontentloaded', timeout: 20_000 })
      return (await tab.evaluate(`${code};TwoReadoutsBench.measurePage("${name}")`)) as Timed<Name>
    } finally {
      await tab.close()
    }
  }
  const [{ isArticle, longestStep }, ours] = await inFreshTab('search')
  const [, readability] = await inFreshTab('readability')
  const [judged, look] = await inFreshTab('judge')
  const [isReaderable, readerable] = await inFreshTab('readerable')
  const [, floor] = await inFreshTab('floor')
  return {
    ours,
    longestStep,
    readability,
    readerable,
    floor,
    judging: look + (judged === null ? ours : 0),
    judgedRight: (judged ?? isArticle) === article,
    readerableRight: isReaderable === article,
  }
}

async function measureAll(browser: BenchBrowser): Promise<Measured[]> {
  const entry = path.resolve(import.meta.dirname, 'pages/measure-page.ts')
  const code = await bundleForPage(entry, 'TwoReadoutsBench')
  const every = Math.max(1, Number(process.env.BENCH_EVERY ?? 2))
  const real = (realPages() ?? []).filter((_, i) => i % every === 0)
  const queue = [
    ...real.map(({ html }) => ({ html, article: true })),
    ...[...NO_ARTICLES.values()].map((html) => ({ html: () => html, article: false })),
  ]
  const measured: Measured[] = []
  for (const { html, article } of queue) {
    const page = await browser.launched.browser.newPage()
    try {
      browser.pages.set('page', { body: html(), headers: NO_SCRIPTS })
      const gate = await gateOf(browser, page)
      measured.push({ ...(await timesOf(browser, code, article)), gate, article })
    } catch (error) {
      console.error(`A page was left out: ${String(error)}`)
    } finally {
      await page.close().catch(() => undefined)
    }
  }
  return measured
}

function gateSize(): number {
  const folder = path.join(projectRoot, 'dist/test-chrome/src/content')
  const file = readdirSync(folder).find((name) => name.startsWith('gate'))
  return file ? gzipSync(readFileSync(path.join(folder, file))).length / 1024 : Number.NaN
}

/** What the browser itself takes to let an extension run a script on a page, and to run an empty one. */
interface Empty {
  readonly world: number
  readonly script: number
}

/** The same pages with an empty script in place of the gate: what is above this is ours. */
async function measureEmpty(): Promise<Empty[]> {
  return withBrowser(
    async ({ launched, server, pages }) => {
      const measured: Empty[] = []
      const every = Math.max(1, Math.floor((realPages()?.length ?? 0) / EMPTY_PAGES))
      const bodies = (realPages() ?? []).filter((_, i) => i % every === 0).map(({ html }) => html())
      for (const body of [...bodies, ...NO_ARTICLES.values()].slice(0, EMPTY_PAGES)) {
        pages.set('page', { body, headers: NO_SCRIPTS })
        const page = await launched.browser.newPage()
        const events = await traced(page, async () => {
          await page.goto(server.url('page'), { waitUntil: 'domcontentloaded', timeout: 20_000 })
          await pause(GATE_LOOKS)
        })
        await page.close()
        const world = timeOf(events.filter(({ name }) => name === 'ScriptInjection::InjectJs'))
        measured.push({ world, script: gateTime(events) ?? 0 })
      }
      return measured
    },
    { empty: true },
  )
}

function gateTable(measured: readonly Measured[], empty: readonly Empty[]): Table {
  const gates = measured.flatMap(({ gate }) => gate ?? [])
  return {
    title: 'The gate, on pages that name no party',
    columns: [
      { key: 'name', label: '' },
      { key: 'median', label: 'median', digits: 2 },
      { key: 'high', label: '95%', digits: 2 },
      { key: 'most', label: 'at most', digits: 0 },
    ],
    rows: [
      {
        name: 'main-thread milliseconds of the extension',
        median: quantile(gates, 0.5),
        high: quantile(gates, 0.95),
        most: 2,
      },
      timeRow(
        'an empty script in its place',
        empty.map(({ script }) => script),
      ),
      timeRow(
        'the browser’s own, to let any extension run a script',
        empty.map(({ world }) => world),
      ),
      { name: 'kB gzipped', median: gateSize(), high: null, most: 6 },
    ],
    notes: [`${gates.length} pages, each in a fresh tab; processor time, compilation included.`],
  }
}

function timeRow(name: string, times: readonly number[]) {
  return { name, median: quantile(times, 0.5), high: quantile(times, 0.95) }
}

function searchTable(measured: readonly Measured[]): Table {
  const real = measured.filter(({ article }) => article)
  const share = (key: 'readability' | 'floor') => real.map((times) => times.ours / times[key])
  return {
    title: 'The search for the article, milliseconds a page',
    columns: [
      { key: 'name', label: '' },
      { key: 'median', label: 'median', digits: 2 },
      { key: 'high', label: '95%', digits: 2 },
    ],
    rows: [
      timeRow(
        'Two Readouts',
        real.map(({ ours }) => ours),
      ),
      timeRow(
        '  its longest step',
        real.map(({ longestStep }) => longestStep),
      ),
      timeRow(
        'Readability, with its clone',
        real.map(({ readability }) => readability),
      ),
      timeRow(
        'TreeWalker and Intl.Segmenter',
        real.map(({ floor }) => floor),
      ),
      timeRow('ours : Readability (aim 0.2)', share('readability')),
      timeRow('ours : TreeWalker and Segmenter (aim 3)', share('floor')),
    ],
    notes: [
      `${real.length} saved real pages, each in a fresh tab and once: nothing is compiled yet, for either.`,
      'BENCH_EVERY=1 takes all of them.',
    ],
  }
}

function kindTable(measured: readonly Measured[]): Table {
  const right = (key: 'judgedRight' | 'readerableRight', article: boolean) => {
    const of = measured.filter((one) => one.article === article)
    return `${of.filter((one) => one[key]).length}/${of.length}`
  }
  const row = (name: string, key: 'judgedRight' | 'readerableRight', time: number | null) => ({
    name,
    articles: right(key, true),
    others: right(key, false),
    time,
  })
  const readerable = measured.map((one) => one.readerable)
  return {
    title: 'Is it an article? Pages judged right',
    columns: [
      { key: 'name', label: '' },
      { key: 'articles', label: 'real articles' },
      { key: 'others', label: 'other pages' },
      { key: 'time', label: 'median ms', digits: 2 },
    ],
    rows: [
      row(
        'Two Readouts',
        'judgedRight',
        quantile(
          measured.map(({ judging }) => judging),
          0.5,
        ),
      ),
      row('isProbablyReaderable', 'readerableRight', quantile(readerable, 0.5)),
    ],
    notes: [
      'Ours looks at the head and the paragraphs, and reads the page only where these do not tell. The other pages are made up: fronts, lists, forms, shops.',
    ],
  }
}

export const pagesCost: Section = {
  name: 'pages',
  about: 'gate and search for the article on saved real pages in Chromium, beside Readability',
  run: () =>
    withBrowser(async (browser) => {
      const measured = await measureAll(browser)
      const tables = [gateTable(measured, await measureEmpty()), kindTable(measured)]
      return realPages() ? [...tables, searchTable(measured)] : tables
    }),
}
