import type { CDPSession, Page } from 'puppeteer-core'
import { articlePage } from './pages/article-page'
import { pause, withBrowser } from './pages/in-browser'
import type { Section } from './section'

const STOPS = [5, 100]
/** What a page without marks is given for each article, in milliseconds. */
const UNMARKED = 300
/** After this nothing of ours is still on its way, in milliseconds. */
const RESTED = 4000
const MEGA = 1_000_000

interface Row {
  readonly [key: string]: string | number
}

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
  if (first) first.textContent = `This is the account of call number ${times}. ${first.textContent}`
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

async function navigate(page: Page, times: number, marks: boolean): Promise<void> {
  await page.evaluate(swapArticle, times)
  if (!marks) return pause(UNMARKED)
  for (let wait = 0; wait < 1200; wait++) {
    if (await page.evaluate(isMarked)) return
    await pause(25)
  }
  throw new Error(`Navigation ${times}: no marks came`)
}

async function used(session: CDPSession): Promise<{ heap: number; nodes: number; listeners: number }> {
  await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN
  return {
    heap: value('JSHeapUsedSize') / MEGA,
    nodes: value('Nodes'),
    listeners: value('JSEventListeners'),
  }
}

/** Memory at each stop, of a page with or without marks. */
async function rowsOf(marks: boolean): Promise<Row[]> {
  return withBrowser(
    async ({ launched, server, pages }) => {
      pages.set('article', { body: articlePage(800) })
      const page = await launched.browser.newPage()
      await page.goto(server.url('article'), { waitUntil: 'load' })
      const session = await page.createCDPSession()
      await session.send('Performance.enable')
      const rows: Row[] = []
      for (let times = 1, stop = 0; stop < STOPS.length; times++) {
        await navigate(page, times, marks)
        if (times !== STOPS[stop]) continue
        stop++
        await pause(RESTED)
        rows.push({ name: `${marks ? '' : 'without marks, '}after ${times}`, ...(await used(session)) })
      }
      return rows
    },
    { empty: !marks },
  )
}

export const memoryCost: Section = {
  name: 'memory',
  about: 'memory of a page after 5 and after 100 navigations without a page load',
  async run() {
    return [
      {
        title: 'Memory of a page, article after article, without a page load (after collection)',
        columns: [
          { key: 'name', label: 'navigations' },
          { key: 'heap', label: 'JavaScript heap, MB', digits: 2 },
          { key: 'nodes', label: 'DOM nodes' },
          { key: 'listeners', label: 'listeners' },
        ],
        rows: [...(await rowsOf(true)), ...(await rowsOf(false))],
        notes: [
          'The two lines of each kind should be alike; without marks stands what the page itself grows by.',
        ],
      },
    ]
  },
}
