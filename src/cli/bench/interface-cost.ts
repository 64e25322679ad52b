import type { Page } from 'puppeteer-core'
import { answersSeen, watchAnswers } from './pages/answers'
import { bigReport } from './pages/big-report'
import { type BenchBrowser, pause, withBrowser } from './pages/in-browser'
import { middleAndBest, openingCost } from './pages/opening-cost'
import { isWithin, TURN, timeOf, traced } from './pages/trace'
import type { Section, Table } from './section'

const STATEMENTS = 200
const MATTERS = 60
/** In milliseconds: what the reader does not wait for. */
const MOST_FRAME = 50
/** From the reader's press to the paint that answers it: what "interaction to next paint" counts as good is 200. */
const MOST_ANSWER = 100
const ROUNDS = 3

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
      const opened = await openingCost(browser)
      const costs = await costsOf(browser)
      return [
        opened,
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
