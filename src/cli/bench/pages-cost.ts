import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { projectRoot } from '../build-extension'
import { bundleForPage } from './pages/bundle-for-page'
import { type BenchBrowser, quantile, withBrowser } from './pages/in-browser'
import type { MeasuredName, Timed } from './pages/measure-page'
import { NO_ARTICLES } from './pages/no-articles'
import { realPages } from './pages/real-pages'
import { type TraceEvent, timeOf, urlOf } from './pages/trace'
import { tracedLoad } from './pages/traced-load'
import type { Section, Table } from './section'

/** After a page is loaded, the gate looks again once or twice; on a busy machine it comes late. */
const GATE_LOOKS = 600
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
  /** Main-thread milliseconds of the extension; null where the gate let the page pass, or had not come yet. */
  readonly gate: number | null
}

/** What the gate cost; null where it found more to do than look, or had not come yet. */
function gateTime(events: readonly TraceEvent[]): number | null {
  const ours = events.filter(
    (event) =>
      ['v8.compile', 'EvaluateScript', 'FunctionCall'].includes(event.name) &&
      urlOf(event).startsWith('chrome-extension:'),
  )
  if (ours.length === 0 || ours.some((event) => urlOf(event).endsWith('/main.js'))) return null
  return timeOf(ours)
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

interface BenchPage {
  readonly html: () => string
  readonly article: boolean
}

/** One of so many of the real pages, and all of the others. */
function chosenPages(every: number): BenchPage[] {
  const real = (realPages() ?? []).filter((_, i) => i % every === 0)
  return [
    ...real.map(({ html }) => ({ html, article: true })),
    ...[...NO_ARTICLES.values()].map((html) => ({ html: () => html, article: false })),
  ]
}

/** Serves page after page and measures each, with what the trace of its load holds; one that cannot be loaded is left out. */
async function eachPage<Result>(
  browser: BenchBrowser,
  queue: readonly BenchPage[],
  measureOne: (events: readonly TraceEvent[], page: BenchPage) => Result | Promise<Result>,
): Promise<Result[]> {
  const measured: Result[] = []
  for (const page of queue) {
    try {
      browser.pages.set('page', { body: page.html(), headers: NO_SCRIPTS })
      measured.push(await measureOne(await tracedLoad(browser, 'page', GATE_LOOKS), page))
    } catch (error) {
      console.error(`A page was left out: ${String(error)}`)
    }
  }
  return measured
}

async function measureAll(browser: BenchBrowser): Promise<Measured[]> {
  const entry = path.resolve(import.meta.dirname, 'pages/measure-page.ts')
  const code = await bundleForPage(entry, 'TwoReadoutsBench')
  const queue = chosenPages(Math.max(1, Number(process.env.BENCH_EVERY ?? 2)))
  return eachPage(browser, queue, async (events, { article }) => ({
    ...(await timesOf(browser, code, article)),
    gate: gateTime(events),
    article,
  }))
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

/** Such pages with an empty script in place of the gate: what is above this is ours. */
async function measureEmpty(): Promise<Empty[]> {
  const every = Math.max(1, Math.floor((realPages()?.length ?? 0) / EMPTY_PAGES))
  const queue = chosenPages(every).slice(0, EMPTY_PAGES)
  return withBrowser(
    (browser) =>
      eachPage(browser, queue, (events) => ({
        world: timeOf(events.filter(({ name }) => name === 'ScriptInjection::InjectJs')),
        script: gateTime(events) ?? 0,
      })),
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
