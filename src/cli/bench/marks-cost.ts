import type { Page } from 'puppeteer-core'
import { DEFAULT_SETTINGS, SETTINGS_KEY } from '../../settings/settings'
import { openExtensionPage } from '../browsers/extension-page'
import { articlePage } from './pages/article-page'
import { type BenchBrowser, type Instead, quantile, withBrowser } from './pages/in-browser'
import { isWithin, type TraceEvent, TURN, timeOf, urlOf } from './pages/trace'
import { tracedLoad } from './pages/traced-load'
import type { Section } from './section'

/** Words of the article, and the most main-thread time it may cost, in milliseconds. */
const ARTICLES = [
  { words: 800, most: 16 },
  { words: 10_000, most: 80 },
]
const RUNS = 5
/** After this all is painted, on a slow machine too. */
const SETTLED = 5000

/** The least that a script can do to mark something: one range with one rule. */
const ONE_RANGE: Instead = {
  'main.js': `{
    const range = document.createRange()
    range.setStart(document.querySelector('p').firstChild, 0)
    range.setEnd(range.startContainer, 20)
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('::highlight(one){background:#ff0}')
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    CSS.highlights.set('one', new Highlight(range))
  }`,
}

/** Script of any kind: on a page without scripts of its own, ours, with the browser's bindings around it. */
const SCRIPT = new Set([
  'v8.compile',
  'EvaluateScript',
  'FunctionCall',
  'TimerFire',
  'RunMicrotasks',
  'v8.callFunction',
])
const CHECKPOINT = 'BlinkScheduler_PerformMicrotaskCheckpoint'
const RENDERING = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit'])

interface Cost {
  readonly script: number
  readonly rendering: number
  readonly longest: number
  readonly wall: number
}

/** What bringing the marks cost the page's main thread, from the reader's script on. */
function costIn(events: readonly TraceEvent[]): Cost {
  const start = events.find((event) => event.name === 'v8.compile' && urlOf(event).endsWith('/main.js'))
  if (!start) throw new Error('The gate did not let the page pass')
  const own = events.filter(({ pid, tid, ts }) => pid === start.pid && tid === start.tid && ts >= start.ts)
  const script = own.filter(({ name, dur = 0 }) => SCRIPT.has(name) || (name === CHECKPOINT && dur > 20))
  const rendering = own.filter(({ name }) => RENDERING.has(name))
  const tasks = events.filter(({ name, pid, tid }) => name === TURN && pid === start.pid && tid === start.tid)
  const inTasks = tasks.map((task) => timeOf(script.filter((event) => isWithin(event, task))))
  const last = Math.max(...rendering.map(({ ts, dur = 0 }) => ts + dur))
  return {
    script: timeOf(script),
    rendering: timeOf(rendering),
    longest: Math.max(...inTasks),
    wall: (last - start.ts) / 1000,
  }
}

/** With and without the map at the page's edge, which is drawn after the marks, once the page rests. */
async function setMap(launched: BenchBrowser['launched'], map: boolean): Promise<void> {
  const extension = await openExtensionPage(launched)
  await extension.run(
    (api, settings) => api.storage.local.set(JSON.parse(settings)),
    JSON.stringify({ [SETTINGS_KEY]: { ...DEFAULT_SETTINGS, map } }),
  )
  await extension.page.close()
}

async function hasMarks(page: Page): Promise<void> {
  if (!(await page.evaluate(() => CSS.highlights.size))) throw new Error('No marks were painted in time')
}

async function costOf(browser: BenchBrowser, words: number, map: boolean): Promise<Cost[]> {
  browser.pages.set('article', { body: articlePage(words) })
  await setMap(browser.launched, map)
  const costs: Cost[] = []
  for (let run = 0; run < RUNS; run++)
    costs.push(costIn(await tracedLoad(browser, 'article', SETTLED, hasMarks)))
  return costs
}

function rowOf(name: string, costs: readonly Cost[], most: number | null) {
  const median = (key: keyof Cost) =>
    quantile(
      costs.map((cost) => cost[key]),
      0.5,
    )
  return {
    name,
    script: median('script'),
    rendering: median('rendering'),
    total: median('script') + median('rendering'),
    best: Math.min(...costs.map(({ script, rendering }) => script + rendering)),
    most,
    longest: median('longest'),
    wall: median('wall'),
  }
}

async function allRows(browser: BenchBrowser) {
  const rows = []
  for (const { words, most } of ARTICLES) {
    rows.push(rowOf(`${words} words`, await costOf(browser, words, false), most))
    rows.push(rowOf(`${words} words, and the map after them`, await costOf(browser, words, true), null))
    const least = await withBrowser((other) => costOf(other, words, false), ONE_RANGE)
    rows.push(rowOf(`${words} words, a script that marks one range`, least, null))
  }
  return rows
}

export const marksCost: Section = {
  name: 'marks',
  about: 'from the gate to painted marks, on articles of 800 and 10 000 words in Chromium',
  run: () =>
    withBrowser(async (browser) => [
      {
        title: 'From gate to painted marks, main-thread milliseconds of the page (median of fresh tabs)',
        columns: [
          { key: 'name', label: '' },
          { key: 'script', label: 'script', digits: 1 },
          { key: 'rendering', label: 'style to paint', digits: 1 },
          { key: 'total', label: 'all', digits: 1 },
          { key: 'best', label: 'best', digits: 1 },
          { key: 'most', label: 'at most' },
          { key: 'longest', label: 'longest task', digits: 1 },
          { key: 'wall', label: 'on the clock', digits: 0 },
        ],
        rows: await allRows(browser),
        notes: [
          'Processor time of the thread, so that a busy machine counts less. A task should stay under 16.',
          'Compilation included. The engine works in the background meanwhile: that is on the clock only.',
        ],
      },
    ]),
}
