import type { Page } from 'puppeteer-core'
import type { Rgb } from './contrast'

/** The pixels of a PNG in base64, row by row; the page decodes it, so that no library has to. */
export function screenPixels(page: Page, png: string): Promise<Rgb[][]> {
  return page.evaluate(async (encoded) => {
    const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const { width, height } = bitmap
    const context = new OffscreenCanvas(width, height).getContext('2d')
    if (context === null) throw new Error('No canvas')
    context.drawImage(bitmap, 0, 0)
    const { data } = context.getImageData(0, 0, width, height)
    return Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (_, column) => {
        const at = (row * width + column) * 4
        return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0] as const
      }),
    )
  }, png)
}
