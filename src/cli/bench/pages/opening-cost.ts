import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'puppeteer-core'
import { goInside, openExtensionPage } from '../../browsers/extension-page'
import { tabOf } from '../../browsers/open-popup'
import type { Table } from '../section'
import { articlePage } from './article-page'
import { type BenchBrowser, pause, quantile } from './in-browser'
import { TURN, traced } from './trace'

/** In milliseconds: what the reader does not wait for. */
const MOST_PAINT = 100
const OPENINGS = 7
/** Openings that are traced; a trace costs time, so that these are others. */
const TRACED = 3

/** Opened in the same way: what the browser takes for itself stands beside what ours adds. */
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

/** Opens a page of ours in a window and waits until it has nothing more to do. */
async function open(page: Page, address: string): Promise<void> {
  await goInside(page, address)
  if (!address.endsWith(FLOOR)) await page.waitForSelector('main[aria-busy="false"] h1')
  await pause(300)
}

/** Processor time of the page's own thread from its first byte until it rests. */
async function workOf(page: Page, address: string): Promise<number> {
  const events = await traced(page, () => open(page, address))
  const name = new URL(address).pathname
  const parse = events.filter((event) => event.name === 'ParseHTML')
  const own = parse.findLast((event) => JSON.stringify(event.args ?? {}).includes(name)) ?? parse.at(-1)
  const turns = events.filter(
    (event) => event.name === TURN && event.pid === own?.pid && event.tid === own.tid,
  )
  return turns.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000
}

/** How soon the popup paints, beside a page with a word in it and nothing else, in turns. */
export async function openingCost({ launched, server, pages, folder }: BenchBrowser): Promise<Table> {
  writeFileSync(path.join(folder, FLOOR), '<!doctype html><html lang="en"><title>floor</title><p>A word</p>')
  pages.set('article', { body: articlePage(800) })
  const extension = await openExtensionPage(launched)
  const article = await launched.browser.newPage()
  await article.goto(server.url('article'), { waitUntil: 'load' })
  await pause(3000)
  const tab = await tabOf(extension, article.url())
  const addresses = [FLOOR, `src/popup/index.html?tab=${tab}`].map((file) => `${launched.origin}${file}`)
  const openings: Opening[][] = [[], []]
  const works: number[][] = [[], []]
  for (let turn = 0; turn < OPENINGS + TRACED; turn++) {
    for (const [at, address] of addresses.entries()) {
      const page = await launched.browser.newPage({ type: 'window' })
      if (turn < OPENINGS) {
        await open(page, address)
        openings[at]?.push(await openingOf(page))
      } else works[at]?.push(await workOf(page, address))
      await page.close()
    }
  }
  rmSync(path.join(folder, FLOOR))
  const [floor = [], popup = []] = openings
  const [floorWork = [], popupWork = []] = works
  // Of one turn each: a busy moment of the machine falls on both.
  const added = popup.map((one, at) => {
    const beside = floor[at] ?? { first: 0, words: 0, last: 0 }
    return {
      first: one.first - beside.first,
      words: one.words - beside.words,
      last: one.last - beside.last,
    }
  })
  return {
    title: `What is painted when the popup opens, of ${OPENINGS} openings (at most ${MOST_PAINT} ms)`,
    columns: [
      { key: 'name', label: 'page' },
      { key: 'first', label: 'first paint, ms' },
      { key: 'firstBest', label: 'best' },
      { key: 'words', label: 'first words, ms' },
      { key: 'wordsBest', label: 'best' },
      { key: 'last', label: 'table, ms' },
      { key: 'lastBest', label: 'best' },
      { key: 'work', label: 'processor time, ms' },
      { key: 'workBest', label: 'best' },
    ],
    rows: [
      { name: 'an empty page of an extension', ...times(floor), ...middleAndBest('work', floorWork) },
      { name: 'the popup', ...times(popup), ...middleAndBest('work', popupWork) },
      {
        name: 'what ours adds',
        ...times(added),
        ...middleAndBest(
          'work',
          popupWork.map((work, at) => work - (floorWork[at] ?? 0)),
        ),
      },
    ],
    notes: [
      'Wall time, medians. The empty page has one word in it; it is opened in the same way, in turns with the popup.',
      'First paint: the shape of the table. First words: the table itself, or what is said while the page is read.',
      `Processor time: of the page's own thread until it rests, out of ${TRACED} traces.`,
    ],
  }
}

function times(openings: readonly Opening[]): Record<string, number | null> {
  return {
    ...middleAndBest(
      'first',
      openings.map(({ first }) => first),
    ),
    ...middleAndBest(
      'words',
      openings.map(({ words }) => words),
    ),
    ...middleAndBest(
      'last',
      openings.map(({ last }) => last),
    ),
  }
}

/** The median and the least of some times, as a table's row has them. */
export function middleAndBest(key: string, values: readonly number[]): Record<string, number | null> {
  if (values.length === 0) return { [key]: null, [`${key}Best`]: null }
  return { [key]: quantile(values, 0.5), [`${key}Best`]: Math.min(...values) }
}
