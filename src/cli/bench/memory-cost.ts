import type { CDPSession, Page } from 'puppeteer-core'
import { articlePage } from './pages/article-page'
import { NOTHING, pause, withBrowser } from './pages/in-browser'
import type { Section, Table } from './section'

const STOPS = [5, 100]
/** What a page that gets no marks is given for each article, in milliseconds. */
const UNMARKED = 100
/** After this nothing of ours is still on its way, in milliseconds. */
const RESTED = 4000
const MEGA = 1_000_000

/** Swaps the article as sites do that load no page: another title, the same paragraphs in new elements. */
function swapArticle(times: number): void {
  history.pushState({}, '', `/article-${times}`)
  const fresh = document.createElement('article')
  fresh.append(
    ...[...(document.querySelector('article')?.children ?? [])].map((child) => child.cloneNode(true)),
  )
  const heading = fresh.querySelector('h1')
  if (heading) heading.textContent = `Call number ${times}`
  const first = fresh.querySelector('p')
  if (first)
    first.textContent = `This is the account of call number ${times}. ${first.textContent?.replace(/^This is the account of call number \d+\. /, '')}`
  document.title = `Call number ${times}`
  document.querySelector('article')?.replaceWith(fresh)
}

/** Whether the marks stand on the article that is on the page now. */
function isMarked(): boolean {
  for (const [key, highlight] of CSS.highlights)
    if (key.startsWith('two-readouts-'))
      for (const range of highlight) if (!range.collapsed && range.startContainer.isConnected) return true
  return false
}

async function marksCome(page: Page, times: number): Promise<void> {
  for (let wait = 0; wait < 1200; wait++) {
    if (await page.evaluate(isMarked)) return
    await pause(25)
  }
  throw new Error(`Navigation ${times}: no marks came`)
}

interface Used {
  readonly heap: number
  /** Bytecode, machine code and what belongs to them: made as functions get warm, thrown away when memory is short. */
  readonly code: number
  readonly nodes: number
  readonly listeners: number
}

/** Memory of the page and of our script in it, after collection, in MB. */
async function used(session: CDPSession): Promise<Used> {
  await session.send('HeapProfiler.collectGarbage')
  const code = await codeSize(session)
  const { metrics } = await session.send('Performance.getMetrics')
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN
  return {
    heap: value('JSHeapUsedSize') / MEGA,
    code: code / MEGA,
    nodes: value('Nodes'),
    listeners: value('JSEventListeners'),
  }
}

/** The part of a heap snapshot that we read: nodes in one row of numbers, so many fields each. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[]
      readonly node_types: readonly [readonly string[], ...unknown[]]
    }
  }
  readonly nodes: readonly number[]
}

/** How much of the heap V8 calls code, in bytes. */
async function codeSize(session: CDPSession): Promise<number> {
  const chunks: string[] = []
  const keep = ({ chunk }: { readonly chunk: string }) => chunks.push(chunk)
  session.on('HeapProfiler.addHeapSnapshotChunk', keep)
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  session.off('HeapProfiler.addHeapSnapshotChunk', keep)
  const { snapshot, nodes } = JSON.parse(chunks.join('')) as Snapshot
  const { node_fields: fields, node_types: types } = snapshot.meta
  const code = types[0].indexOf('code')
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')]
  let sum = 0
  for (let at = 0; at < nodes.length; at += fields.length)
    if (nodes[at + type] === code) sum += nodes[at + size] ?? 0
  return sum
}

/** How a page becomes the next one: by script, or as a document of its own. */
type Way = 'by script' | 'page loads'

async function goOn(page: Page, way: Way, address: string, times: number): Promise<void> {
  if (way === 'by script') await page.evaluate(swapArticle, times)
  else await page.goto(`${address}?${times}`, { waitUntil: 'load' })
}

/** Memory at each stop, of a page with or without our script in it. */
async function usedAtStops(way: Way, empty: boolean): Promise<Used[]> {
  return withBrowser(
    async ({ launched, server, pages }) => {
      pages.set('article', { body: articlePage(800) })
      const address = server.url('article')
      const page = await launched.browser.newPage()
      await page.goto(address, { waitUntil: 'load' })
      const session = await page.createCDPSession()
      await session.send('Performance.enable')
      const found: Used[] = []
      for (let times = 1; found.length < STOPS.length; times++) {
        await goOn(page, way, address, times)
        await (empty ? pause(UNMARKED) : marksCome(page, times))
        if (times !== STOPS[found.length]) continue
        await pause(RESTED)
        found.push(await used(session))
      }
      return found
    },
    empty ? NOTHING : undefined,
  )
}

/** What the memory grew by from the first stop to the last, machine code aside. */
function growth(found: readonly Used[]): number {
  const [first, last] = [found[0], found.at(-1)]
  return first && last ? last.heap - last.code - (first.heap - first.code) : Number.NaN
}

async function tableOf(way: Way): Promise<Table> {
  const ours = await usedAtStops(way, false)
  const others = await usedAtStops(way, true)
  const rows = (found: readonly Used[], name: string) =>
    found.map(({ heap, code, nodes, listeners }, i) => ({
      name: `${name}after ${STOPS[i]}`,
      heap,
      code,
      rest: heap - code,
      nodes,
      listeners,
    }))
  return {
    title: `Memory of a page, article after article, ${way} (after collection)`,
    columns: [
      { key: 'name', label: 'navigations' },
      { key: 'heap', label: 'JavaScript heap, MB', digits: 2 },
      { key: 'code', label: 'compiled code', digits: 2 },
      { key: 'rest', label: 'all but code', digits: 3 },
      { key: 'nodes', label: 'DOM nodes' },
      { key: 'listeners', label: 'listeners' },
    ],
    rows: [
      ...rows(ours, ''),
      ...rows(others, 'an empty extension, '),
      {
        name: 'ours grew, over that',
        heap: null,
        code: null,
        rest: growth(ours) - growth(others),
        nodes: null,
        listeners: null,
      },
    ],
    notes: [
      'Code: what V8 compiles as functions are called more often; it grows to a bound, and belongs to no page.',
    ],
  }
}

export const memoryCost: Section = {
  name: 'memory',
  about: 'memory of a page after 5 and after 100 navigations, beside an empty extension',
  run: async () => [await tableOf('by script'), await tableOf('page loads')],
}
