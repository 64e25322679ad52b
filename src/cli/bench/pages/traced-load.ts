import type { Page } from 'puppeteer-core'
import { type BenchBrowser, pause } from './in-browser'
import { type TraceEvent, traced } from './trace'

/** A load that takes longer is given up, in milliseconds. */
const LONGEST_LOAD = 20_000

/**
 * Loads a page of the server in a fresh tab, while Chromium writes down what its threads do, and for a while after.
 * @param settle milliseconds from the load on
 * @param look at the page before its tab is closed
 */
export async function tracedLoad(
  { launched, server }: BenchBrowser,
  name: string,
  settle: number,
  look?: (page: Page) => Promise<void>,
): Promise<TraceEvent[]> {
  const page = await launched.browser.newPage()
  try {
    const events = await traced(page, async () => {
      await page.goto(server.url(name), { waitUntil: 'domcontentloaded', timeout: LONGEST_LOAD })
      await pause(settle)
    })
    await look?.(page)
    return events
  } finally {
    await page.close().catch(() => undefined)
  }
}
