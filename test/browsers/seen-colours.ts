import type { Page } from 'puppeteer-core'
import { screenPixels } from './screen-pixels'

/** The pixels along the middle of an element, as the screen shows them. */
export interface SeenColours {
  /** Sums of red, green and blue. */
  readonly darkest: number
  readonly lightest: number
  /** Red, green and blue of the darkest pixel. */
  readonly ink: readonly number[]
}

/** Reads an element's colours from a picture of the screen, so that what the browser simulates is in them. */
export async function seenColours(page: Page, selector: string): Promise<SeenColours> {
  const element = await page.$(selector)
  if (element === null) throw new Error(`Nothing is ${selector}`)
  const rows = await screenPixels(page, await element.screenshot({ encoding: 'base64' }))
  // The ends are round and show the ground.
  const middle = (rows[rows.length >> 1] ?? []).slice(6, -6)
  const light = (pixel: readonly number[]) => pixel.reduce((sum, value) => sum + value, 0)
  const sorted = middle.toSorted((a, b) => light(a) - light(b))
  const [ink = []] = sorted
  return { darkest: light(ink), lightest: light(sorted.at(-1) ?? []), ink }
}
