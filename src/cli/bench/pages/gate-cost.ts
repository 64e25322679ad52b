import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Table } from '../section'
import { tellProgress } from '../tell-progress'
import { type BenchPage, NO_SCRIPTS } from './bench-pages'
import { type BenchBrowser, type Instead, NOTHING, quantile, withBrowser } from './in-browser'
import { type TraceEvent, timeOf, urlOf } from './trace'
import { tracedLoad } from './traced-load'

/** After a page is loaded, the gate looks again once or twice; on a busy machine it comes late. */
const GATE_LOOKS = 600

/** The least that any script can do on a page: it finds one paragraph, and does nothing with it. */
const ONE_LOOK: Instead = { ...NOTHING, 'gate.iife.js': "document.querySelector('p')" }

/** Main-thread milliseconds on one page. */
interface GateTimes {
  readonly ours: number
  readonly oneLook: number
  readonly nothing: number
  /** What the browser takes for itself before an extension's script runs. */
  readonly world: number
}

/** What the extension's scripts cost; null where the gate found more to do than look, or had not come yet. */
function gateTime(events: readonly TraceEvent[]): number | null {
  const ours = events.filter(
    (event) =>
      ['v8.compile', 'EvaluateScript', 'FunctionCall'].includes(event.name) &&
      urlOf(event).startsWith('chrome-extension:'),
  )
  if (ours.length === 0 || ours.some((event) => urlOf(event).endsWith('/main.js'))) return null
  return timeOf(ours)
}

/** The page in each of the browsers, one after the other, each time another first. Null where one of them has no gate's time. */
async function timesOn(
  page: BenchPage,
  turn: number,
  browsers: readonly BenchBrowser[],
): Promise<GateTimes | null> {
  const times: number[] = []
  let world = 0
  for (let i = 0; i < browsers.length; i++) {
    const at = (i + turn) % browsers.length
    const browser = browsers[at]
    if (!browser) continue
    browser.pages.set('page', { body: page.html(), headers: NO_SCRIPTS })
    const events = await tracedLoad(browser, 'page', GATE_LOOKS)
    const time = gateTime(events)
    if (time === null) return null
    times[at] = time
    if (at === 0) world = timeOf(events.filter(({ name }) => name === 'ScriptInjection::InjectJs'))
  }
  const [ours = 0, oneLook = 0, nothing = 0] = times
  return { ours, oneLook, nothing, world }
}

function gateSize(folder: string): number {
  const scripts = path.join(folder, 'src/content')
  const file = readdirSync(scripts).find((name) => name.startsWith('gate'))
  return file ? gzipSync(readFileSync(path.join(scripts, file))).length / 1024 : Number.NaN
}

/** What the gate costs on pages that it finds no party on, beside scripts that do less. */
export async function gateCost(browser: BenchBrowser, queue: readonly BenchPage[]): Promise<Table> {
  const times: GateTimes[] = []
  await withBrowser(
    (looking) =>
      withBrowser(async (idle) => {
        for (const [turn, page] of queue.entries()) {
          const found = await timesOn(page, turn, [browser, looking, idle]).catch((error: unknown) => {
            console.error(`A page was left out: ${String(error)}`)
            return null
          })
          if (found) times.push(found)
          tellProgress('The gate, pages', turn + 1, queue.length)
        }
      }, NOTHING),
    ONE_LOOK,
  )
  const row = (name: string, values: readonly number[], most: number | null = null) => ({
    name,
    median: quantile(values, 0.5),
    high: quantile(values, 0.95),
    most,
  })
  const timesFor = (key: keyof GateTimes) => times.map((one) => one[key])
  return {
    title: 'The gate, on pages that name no party',
    columns: [
      { key: 'name', label: '' },
      { key: 'median', label: 'median', digits: 2 },
      { key: 'high', label: '95%', digits: 2 },
      { key: 'most', label: 'at most', digits: 0 },
    ],
    rows: [
      row('main-thread milliseconds of the extension', timesFor('ours'), 2),
      row('a script in its place that finds one <p>', timesFor('oneLook')),
      row('an empty script in its place', timesFor('nothing')),
      row(
        'ours, over the script that finds one <p>',
        times.map(({ ours, oneLook }) => ours - oneLook),
      ),
      row('the browser’s own, to let any extension run a script', timesFor('world')),
      { name: 'kB gzipped', median: gateSize(browser.folder), high: null, most: 6 },
    ],
    notes: [
      `${times.length} pages, each in a fresh tab of each browser, in turns; processor time, compilation included.`,
    ],
  }
}
