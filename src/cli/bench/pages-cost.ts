import path from 'node:path'
import type { CDPSession } from 'puppeteer-core'
import { type BenchPage, chosenPages, NO_SCRIPTS } from './pages/bench-pages'
import { bundleForPage } from './pages/bundle-for-page'
import { gateCost } from './pages/gate-cost'
import { type BenchBrowser, quantile, withBrowser } from './pages/in-browser'
import type { MeasuredName, Result } from './pages/measure-page'
import { realPages } from './pages/real-pages'
import type { Section, Table } from './section'
import { tellProgress } from './tell-progress'

/** One of so many saved pages is measured. */
const EVERY = 4
/** Questions that ask nothing, before one that is measured: the first of them finds the thread at rest. */
const EMPTY_ASKS = 3

/** Processor milliseconds of the page's main thread: of code that is met for the first time, and once more on the next page. */
interface Times {
  readonly cold: number
  readonly warm: number
}

interface Measured {
  readonly article: boolean
  readonly ours: Times
  /** On the clock, the first time. */
  readonly longestStep: number
  readonly readability: Times
  readonly readerable: Times
  readonly floor: Times
  /** To say whether it is an article: the search is among it only where a look does not tell. */
  readonly judging: Times
  readonly judgedRight: boolean
  readonly readerableRight: boolean
}

/** Processor time of the page's main thread so far, in milliseconds. */
async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN) * 1000
}

/** Does one thing in a tab of its own, and again after the page was loaded once more: now its code is compiled. */
async function inFreshTab<Name extends MeasuredName>(
  { launched, server }: BenchBrowser,
  code: string,
  name: Name,
): Promise<readonly [Result<Name>, Times]> {
  const tab = await launched.browser.newPage()
  try {
    const session = await tab.createCDPSession()
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    const once = async (): Promise<readonly [Result<Name>, number]> => {
      await tab.goto(server.url('page'), { waitUntil: 'domcontentloaded', timeout: 20_000 })
      await tab.evaluate(code)
      const ask = async (what: string): Promise<readonly [unknown, number]> => {
        const before = await threadTime(session)
        const result: unknown = await tab.evaluate(`TwoReadoutsBench.measure("${what}")`)
        return [result, (await threadTime(session)) - before]
      }
      let asking = Number.POSITIVE_INFINITY
      for (let i = 0; i < EMPTY_ASKS; i++) asking = Math.min(asking, (await ask('nothing'))[1])
      const [result, time] = await ask(name)
      return [result as Result<Name>, Math.max(0, time - asking)]
    }
    const [result, cold] = await once()
    const [, warm] = await once()
    return [result, { cold, warm }]
  } finally {
    await tab.close()
  }
}

/** What only articles are measured for. */
const NOT_ASKED: readonly [null, Times] = [null, { cold: Number.NaN, warm: Number.NaN }]

async function measureOne(browser: BenchBrowser, code: string, article: boolean): Promise<Measured> {
  const [{ isArticle, longestStep }, ours] = await inFreshTab(browser, code, 'search')
  const [, readability] = article ? await inFreshTab(browser, code, 'readability') : NOT_ASKED
  const [judged, look] = await inFreshTab(browser, code, 'judge')
  const [isReaderable, readerable] = await inFreshTab(browser, code, 'readerable')
  const [, floor] = article ? await inFreshTab(browser, code, 'floor') : NOT_ASKED
  const unsure = judged === null
  return {
    article,
    ours,
    longestStep,
    readability,
    readerable,
    floor,
    judging: {
      cold: look.cold + (unsure ? ours.cold : 0),
      warm: look.warm + (unsure ? ours.warm : 0),
    },
    judgedRight: (judged ?? isArticle) === article,
    readerableRight: isReaderable === article,
  }
}

async function measureAll(browser: BenchBrowser, queue: readonly BenchPage[]): Promise<Measured[]> {
  const entry = path.resolve(import.meta.dirname, 'pages/measure-page.ts')
  const code = `${await bundleForPage(entry, 'TwoReadoutsBench')};globalThis.TwoReadoutsBench=TwoReadoutsBench;1`
  const measured: Measured[] = []
  for (const [at, { html, article }] of queue.entries()) {
    browser.pages.set('page', { body: html(), headers: NO_SCRIPTS })
    try {
      measured.push(await measureOne(browser, code, article))
    } catch (error) {
      console.error(`A page was left out: ${String(error)}`)
    }
    tellProgress('The search, pages', at + 1, queue.length)
  }
  return measured
}

/** Median and 95th percentile of both times. */
function timesRow(name: string, times: readonly Times[]) {
  const cold = times.map((one) => one.cold)
  const warm = times.map((one) => one.warm)
  return {
    name,
    cold: quantile(cold, 0.5),
    coldHigh: quantile(cold, 0.95),
    warm: quantile(warm, 0.5),
    warmHigh: quantile(warm, 0.95),
  }
}

function searchTable(measured: readonly Measured[], every: number): Table {
  const real = measured.filter(({ article }) => article)
  const share = (key: 'readability' | 'floor') =>
    real.map((one) => ({ cold: one.ours.cold / one[key].cold, warm: one.ours.warm / one[key].warm }))
  const row = (name: string, key: 'ours' | 'readability' | 'floor') =>
    timesRow(
      name,
      real.map((one) => one[key]),
    )
  const steps = real.map(({ longestStep }) => longestStep)
  return {
    title: 'The search for the article, processor milliseconds a page',
    columns: [
      { key: 'name', label: '' },
      { key: 'cold', label: 'first page', digits: 2 },
      { key: 'coldHigh', label: '95%', digits: 2 },
      { key: 'warm', label: 'next page', digits: 2 },
      { key: 'warmHigh', label: '95%', digits: 2 },
    ],
    rows: [
      row('Two Readouts', 'ours'),
      {
        name: '  its longest step, on the clock',
        cold: quantile(steps, 0.5),
        coldHigh: quantile(steps, 0.95),
        warm: null,
        warmHigh: null,
      },
      row('Readability, with its clone', 'readability'),
      row('TreeWalker and Intl.Segmenter', 'floor'),
      timesRow('ours : Readability (aim 0.2)', share('readability')),
      timesRow('ours : TreeWalker and Segmenter (aim 3)', share('floor')),
    ],
    notes: [
      `${real.length} saved real pages, one of ${every} (BENCH_EVERY=1 takes all of them), each in fresh tabs.`,
      'First page: nothing is compiled yet, for either. Next page: the same once more in the same tab, as on a site one reads on.',
    ],
  }
}

function kindTable(measured: readonly Measured[]): Table {
  const right = (key: 'judgedRight' | 'readerableRight', article: boolean) => {
    const of = measured.filter((one) => one.article === article)
    return `${of.filter((one) => one[key]).length}/${of.length}`
  }
  const row = (name: string, key: 'judgedRight' | 'readerableRight', time: 'judging' | 'readerable') => {
    const { cold, warm } = timesRow(
      name,
      measured.map((one) => one[time]),
    )
    return { name, articles: right(key, true), others: right(key, false), cold, warm }
  }
  return {
    title: 'Is it an article? Pages judged right',
    columns: [
      { key: 'name', label: '' },
      { key: 'articles', label: 'real articles' },
      { key: 'others', label: 'other pages' },
      { key: 'cold', label: 'first page, median ms', digits: 2 },
      { key: 'warm', label: 'next page', digits: 2 },
    ],
    rows: [
      row('Two Readouts', 'judgedRight', 'judging'),
      row('isProbablyReaderable', 'readerableRight', 'readerable'),
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
      const every = Math.max(1, Number(process.env.BENCH_EVERY ?? EVERY))
      const queue = chosenPages(every)
      const measured = await measureAll(browser, queue)
      // Three browsers load each of these: half of the articles will do.
      const articles = queue.filter(({ article }, i) => article && i % 2 === 0)
      const tables = [await gateCost(browser, articles.length > 0 ? articles : queue), kindTable(measured)]
      return realPages() ? [...tables, searchTable(measured, every)] : tables
    }),
}
