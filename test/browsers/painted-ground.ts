import type { Page } from 'puppeteer-core'
import type { Rgb } from './contrast'
import { screenPixels } from './screen-pixels'

/** The colour that most of the screen shows in a part of the page, in CSS pixels of the viewport. */
export async function paintedGround(
  page: Page,
  clip: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): Promise<Rgb> {
  const { x, y } = await page.evaluate(() => ({ x: scrollX, y: scrollY }))
  const rows = await screenPixels(
    page,
    await page.screenshot({ encoding: 'base64', clip: { ...clip, x: clip.x + x, y: clip.y + y } }),
  )
  const seen = new Map<string, { readonly pixel: Rgb; times: number }>()
  for (const pixel of rows.flat()) {
    const known = seen.get(pixel.join())
    if (known === undefined) seen.set(pixel.join(), { pixel, times: 1 })
    else known.times += 1
  }
  const [most] = [...seen.values()].toSorted((a, b) => b.times - a.times)
  if (most === undefined) throw new Error('The picture is empty')
  return most.pixel
}
