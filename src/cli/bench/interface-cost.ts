import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'puppeteer-core'
import { goInside, openExtensionPage } from '../browsers/extension-page'
import { openOwnPage } from '../browsers/open-popup'
import { answersSeen, watchAnswers } from './pages/answers'
import { articlePage } from './pages/article-page'
import { bigReport } from './pages/big-report'
import { type BenchBrowser, pause, quantile, withBrowser } from './pages/in-browser'
import { isWithin, TURN, timeOf, traced } from './pages/trace'
import type { Section, Table } from './section'

const STATEMENTS = 200
const MATTERS = 60
/** In milliseconds: what the reader does not wait for. */
const MOST_PAINT = 100
const MOST_FRAME = 50
/** From the reader's press to the paint that answers it: what "interaction to next paint" counts as good is 200. */
const MOST_ANSWER = 100
const OPENINGS = 7
const ROUNDS = 3

/** Pages that are opened in the same way: what the browser takes for itself stands beside what ours adds. */
const FLOOR = 'floor.html'

interface Opening {
  /** The first pixels that are not the ground. */
  readonly first: number
  /** The first words. */
  readonly words: number
  /** The last words, those of the table. */
  readonly last: number
}

/** From the opening of a page to what it paints. */
function openingOf(page: Page): Promise<Opening> {
  return page.evaluate(
    () =>
      new Promise<Opening>((resolve) => {
        new PerformanceObserver((list) =>
          resolve({
            first: performance.getEntriesByName('first-paint')[0]?.startTime ?? 0,
            words: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
            last: list.getEntries().at(-1)?.startTime ?? 0,
          }),
        ).observe({ type: 'largest-contentful-paint', buffered: true })
      }),
  )
}

/** The popup's page, and one with a word in it and nothing else, in turns. */
async function openings({
  launched,
  server,
  pages,
  folder,
}: BenchBrowser): Promise<Record<string, Opening[]>> {
  writeFileSync(path.join(folder, FLOOR), '<!doctype html><html lang="en"><title>floor</title><p>A word</p>')
  pages.set('article', { body: articlePage(800) })
  const extension = await openExtensionPage(launched)
  const page = await launched.browser.newPage()
  await page.goto(server.url('article'), { waitUntil: 'load' })
  await pause(3000)
  const floor: Opening[] = []
  const popup: Opening[] = []
  for (let opening = 0; opening < OPENINGS; opening++) {
    const empty = await launched.browser.newPage({ type: 'window' })
    await goInside(empty, `${launched.origin}${FLOOR}`)
    await pause(300)
    floor.push(await openingOf(empty))
    await empty.close()
    const own = await openOwnPage(launched, extension, page, 'popup')
    await own.waitForSelector('main[aria-busy="false"] h1')
    await pause(300)
    popup.push(await openingOf(own))
    await own.close()
  }
  rmSync(path.join(folder, FLOOR))
  return { 'a page of one word': floor, 'the popup': popup }
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
  ['a statement', (page) => page.click('.statement')],
  [
    'scroll to the end',
    async (page) => {
      for (let turn = 0; turn < 20; turn++) await page.mouse.wheel({ deltaY: 600 })
    },
  ],
]

/** What one deed cost, in milliseconds. */
interface Cost {
  /** Processor time of the main thread's longest task. */
  readonly task: number
  /** The longest wait from a press to the paint that answers it; null where nothing was pressed. */
  readonly answer: number | null
  /** The longest frame of those that took over 50. */
  readonly frame: number
}

async function costsOf({ launched }: BenchBrowser): Promise<Map<string, Cost[]>> {
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
  await watchAnswers(page)
  const costs = new Map<string, Cost[]>()
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, deed] of DEEDS) {
      // The trace itself costs time, so that it has a run of its own.
      await deed(page)
      await pause(400)
      const seen = await answersSeen(page)
      await page.evaluate(() => scrollTo(0, 0))
      costs.set(name, [...(costs.get(name) ?? []), { task: 0, ...seen }])
    }
    for (const [name, deed] of DEEDS) {
      const events = await traced(page, async () => {
        await deed(page)
        await pause(400)
      })
      // The page's own thread is the one that lays out.
      const own = events.find((event) => event.name === 'Layout' || event.name === 'UpdateLayoutTree')
      const tasks = events.filter(
        (event) => event.name === TURN && event.pid === own?.pid && event.tid === own.tid,
      )
      const work = tasks.map((task) => timeOf(events.filter((event) => isWithin(event, task))))
      const before = costs.get(name) ?? []
      costs.set(
        name,
        before.map((cost, at) => (at === round ? { ...cost, task: Math.max(0, ...work) } : cost)),
      )
      await page.evaluate(() => scrollTo(0, 0))
    }
  }
  return costs
}

export const interfaceCost: Section = {
  name: 'interface',
  about: 'how soon the popup paints, and how long the comparison holds up a frame',
  run: () =>
    withBrowser(async (browser): Promise<Table[]> => {
      const opened = await openings(browser)
      const costs = await costsOf(browser)
      return [
        {
          title: `What is painted when the popup opens, of ${OPENINGS} openings (at most ${MOST_PAINT} ms)`,
          columns: [
            { key: 'name', label: 'page' },
            { key: 'first', label: 'first paint, ms' },
            { key: 'firstBest', label: 'best' },
            { key: 'words', label: 'first words, ms' },
            { key: 'wordsBest', label: 'best' },
            { key: 'last', label: 'table, ms' },
            { key: 'lastBest', label: 'best' },
          ],
          rows: Object.entries(opened).map(([name, all]) => ({
            name,
            ...middleAndBest(
              'first',
              all.map(({ first }) => first),
            ),
            ...middleAndBest(
              'words',
              all.map(({ words }) => words),
            ),
            ...middleAndBest(
              'last',
              all.map(({ last }) => last),
            ),
          })),
          notes: [
            'Wall time, medians: a page of one word, opened in the same way, shows what the browser takes for itself.',
          ],
        },
        {
          title: `The comparison under the reader's hand (${STATEMENTS} statements, ${MATTERS} matters)`,
          columns: [
            { key: 'name', label: 'the reader' },
            { key: 'task', label: `longest task, ms (at most ${MOST_FRAME})`, digits: 1 },
            { key: 'taskBest', label: 'best', digits: 1 },
            { key: 'answer', label: `press to paint, ms (at most ${MOST_ANSWER})` },
            { key: 'answerBest', label: 'best' },
            { key: 'frame', label: `longest frame over ${MOST_FRAME} ms` },
            { key: 'frameBest', label: 'best' },
          ],
          rows: [...costs].map(([name, all]) => ({
            name,
            ...middleAndBest(
              'task',
              all.map(({ task }) => task),
            ),
            ...middleAndBest(
              'answer',
              all.flatMap(({ answer }) => (answer === null ? [] : [answer])),
            ),
            ...middleAndBest(
              'frame',
              all.map(({ frame }) => frame),
            ),
          })),
          notes: [
            `Of ${ROUNDS} rounds. Tasks: processor time of the main thread, out of a trace.`,
            "Press to paint: the browser's own event timing, in steps of 8 ms; what it says of each press, click and letter.",
          ],
        },
      ]
    }),
}

function middleAndBest(key: string, values: readonly number[]): Record<string, number | null> {
  if (values.length === 0) return { [key]: null, [`${key}Best`]: null }
  return { [key]: quantile(values, 0.5), [`${key}Best`]: Math.min(...values) }
}
