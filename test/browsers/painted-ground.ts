import type { Page } from 'puppeteer-core'
import type { Rgb } from './contrast'

/** The colour that most of the screen shows in a part of the page, in CSS pixels of the viewport. */
export async function paintedGround(
  page: Page,
  clip: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): Promise<Rgb> {
  const { x, y } = await page.evaluate(() => ({ x: scrollX, y: scrollY }))
  const picture = await page.screenshot({
    encoding: 'base64',
    clip: { ...clip, x: clip.x + x, y: clip.y + y },
  })
  return page.evaluate(async (png) => {
    const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
    const context = canvas.getContext('2d')
    if (context === null) throw new Error('No canvas')
    context.drawImage(bitmap, 0, 0)
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height)
    const seen = new Map<number, number>()
    for (let at = 0; at < data.length; at += 4) {
      const colour = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0)
      seen.set(colour, (seen.get(colour) ?? 0) + 1)
    }
    const [most = 0] = [...seen].toSorted((a, b) => b[1] - a[1])[0] ?? []
    return [most >> 16, (most >> 8) & 255, most & 255] as const
  }, picture)
}
