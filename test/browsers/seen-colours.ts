import type { Page } from 'puppeteer-core'
import { type Deficiency, seenBy } from './colour-vision'
import { screenPixels } from './screen-pixels'

/** The pixels along the middle of an element, as the screen shows them. */
export interface SeenColours {
  /** Sums of red, green and blue. */
  readonly darkest: number
  readonly lightest: number
  /** Red, green and blue of the darkest pixel. */
  readonly ink: readonly number[]
}

/** An element's colours, out of a picture of the screen, as eyes with this deficiency see them. */
export async function seenColours(
  page: Page,
  selector: string,
  deficiency: Deficiency,
): Promise<SeenColours> {
  const element = await page.$(selector)
  if (element === null) throw new Error(`Nothing is ${selector}`)
  const rows = await screenPixels(page, await element.screenshot({ encoding: 'base64' }))
  // The ends are round and show the ground.
  const middle = (rows[rows.length >> 1] ?? []).slice(6, -6).map((pixel) => seenBy(deficiency, pixel))
  const light = (pixel: readonly number[]) => pixel.reduce((sum, value) => sum + value, 0)
  const sorted = middle.toSorted((a, b) => light(a) - light(b))
  const [ink = []] = sorted
  return { darkest: light(ink), lightest: light(sorted.at(-1) ?? []), ink }
}
