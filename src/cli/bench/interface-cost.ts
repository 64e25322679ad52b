import type { Page } from 'puppeteer-core'
import { openExtensionPage } from '../browsers/extension-page'
import { openOwnPage } from '../browsers/open-popup'
import { articlePage } from './pages/article-page'
import { bigReport } from './pages/big-report'
import { type BenchBrowser, pause, quantile, withBrowser } from './pages/in-browser'
import { isWithin, timeOf, traced } from './pages/trace'
import type { Section, Table } from './section'

const STATEMENTS = 200
const MATTERS = 60
/** In milliseconds: what the reader does not wait for. */
const MOST_PAINT = 100
const MOST_FRAME = 50
const OPENINGS = 7
const ROUNDS = 3
const TASK = 'ThreadControllerImpl::RunTask'

/** From the opening of the popup's page to its first painted words. */
async function paints({ launched, server, pages }: BenchBrowser): Promise<number[]> {
  pages.set('article', { body: articlePage(800) })
  const extension = await openExtensionPage(launched)
  const page = await launched.browser.newPage()
  await page.goto(server.url('article'), { waitUntil: 'load' })
  await pause(3000)
  const times: number[] = []
  for (let opening = 0; opening < OPENINGS; opening++) {
    const popup = await openOwnPage(launched, extension, page, 'popup')
    await popup.waitForSelector('main[aria-busy="false"] h1')
    times.push(
      await popup.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0),
    )
    await popup.close()
  }
  return times
}

/** What a reader does with a long comparison. */
const DEEDS: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  ['filter: they differ', (page) => page.click('.chip:has([value="differ"])')],
  ['filter: all', (page) => page.click('.chip:has([value="all"])')],
  ['search, letter by letter', (page) => page.type('.search', 'plant', { delay: 60 })],
  [
    'empty the search',
    async (page) => {
      await page.click('.search', { count: 3 })
      await page.keyboard.press('Backspace')
    },
  ],
  ['one voice', (page) => page.click('.voices button')],
  ['all voices', (page) => page.click('.voices button')],
  [
    'scroll to the end',
    async (page) => {
      for (let turn = 0; turn < 20; turn++) await page.mouse.wheel({ deltaY: 600 })
    },
  ],
]

/** The longest task of each deed on the page's main thread, in milliseconds of its processor time. */
async function frames({ launched }: BenchBrowser): Promise<Map<string, number[]>> {
  const page = await launched.browser.newPage()
  await page.setViewport({ width: 800, height: 600 })
  const address = `${launched.origin}src/sheet/index.html?tab=${2 ** 30}`
  await page.goto(address)
  await page.evaluate(
    (report) => sessionStorage.setItem('report', report),
    JSON.stringify(bigReport(STATEMENTS, MATTERS)),
  )
  await page.goto(address)
  await page.waitForSelector('.matters')
  const longest = new Map<string, number[]>()
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, deed] of DEEDS) {
      const events = await traced(page, async () => {
        await deed(page)
        await pause(400)
      })
      // The page's own thread is the one that lays out.
      const own = events.find((event) => event.name === 'Layout' || event.name === 'UpdateLayoutTree')
      const tasks = events.filter(
        (event) => event.name === TASK && event.pid === own?.pid && event.tid === own.tid,
      )
      const work = tasks.map((task) => timeOf(events.filter((event) => isWithin(event, task))))
      longest.set(name, [...(longest.get(name) ?? []), Math.max(0, ...work)])
      if (name.startsWith('scroll')) await page.evaluate(() => scrollTo(0, 0))
    }
  }
  return longest
}

export const interfaceCost: Section = {
  name: 'interface',
  about: 'how soon the popup paints, and how long the comparison holds up a frame',
  run: () =>
    withBrowser(async (browser): Promise<Table[]> => {
      const painted = await paints(browser)
      const rows = [...(await frames(browser))].map(([name, values]) => ({
        name,
        median: quantile(values, 0.5),
        best: Math.min(...values),
      }))
      return [
        {
          title: `The popup's first painted words, of ${OPENINGS} openings (at most ${MOST_PAINT} ms)`,
          columns: [
            { key: 'median', label: 'median, ms' },
            { key: 'best', label: 'best, ms' },
          ],
          rows: [{ median: quantile(painted, 0.5), best: Math.min(...painted) }],
          notes: ['Wall time: on a busy machine only the best of them says something of the popup.'],
        },
        {
          title: `The longest task of the page (${STATEMENTS} statements, ${MATTERS} matters; at most ${MOST_FRAME} ms)`,
          columns: [
            { key: 'name', label: 'the reader' },
            { key: 'median', label: 'median, ms', digits: 1 },
            { key: 'best', label: 'best, ms', digits: 1 },
          ],
          rows,
          notes: [`Processor time of the main thread, of ${ROUNDS} rounds.`],
        },
      ]
    }),
}
