import type { Page } from 'puppeteer-core'

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
  const picture = await element.screenshot({ encoding: 'base64' })
  return page.evaluate(async (png) => {
    const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
    const context = canvas.getContext('2d')
    if (context === null) throw new Error('No canvas')
    context.drawImage(bitmap, 0, 0)
    // The ends are round and show the ground.
    const { data } = context.getImageData(6, bitmap.height >> 1, bitmap.width - 12, 1)
    const pixels = Array.from({ length: data.length / 4 }, (_, at) => [...data.slice(at * 4, at * 4 + 3)])
    const light = (pixel: number[]) => pixel.reduce((sum, value) => sum + value, 0)
    const sorted = pixels.toSorted((a, b) => light(a) - light(b))
    const [ink = []] = sorted
    return { darkest: light(ink), lightest: light(sorted.at(-1) ?? []), ink }
  }, picture)
}
