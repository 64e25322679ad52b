import type { Frame, Page } from 'puppeteer-core'

/**
 * Clicks, with the mouse, on painted text of a page, or of a frame of it, that `words` holds or that holds `words`.
 *
 * No function inside the one sent to the page has a name: the loader of these commands would wrap it in a helper
 * that the page does not have.
 */
export async function clickMark(where: Page | Frame, words: string): Promise<void> {
  const frame = 'mainFrame' in where ? where.mainFrame() : where
  const point = await frame.evaluate((sought) => {
    for (const [key, highlight] of CSS.highlights) {
      if (!/^two-readouts-(kremlin|elysee|both)/.test(key)) continue
      for (const range of highlight) {
        const text = String(range)
          .replace(/\u00AD/g, '')
          .replace(/\s+/g, ' ')
          .trim()
        if (text === '' || !(sought.includes(text) || text.includes(sought))) continue
        const element = range.startContainer.parentElement
        // A link's own click stays with the page.
        if (!(range instanceof Range) || element?.closest('a')) continue
        element?.scrollIntoView({ block: 'center', behavior: 'instant' })
        // The middle of an element higher than the window may be far from the words meant.
        const line = [...range.getClientRects()].find(({ width }) => width > 8)
        if (line === undefined) continue
        scrollBy({
          top: line.top < 0 || line.bottom > innerHeight ? line.top - innerHeight / 2 : 0,
          behavior: 'instant',
        })
        const box = [...range.getClientRects()].find(({ width }) => width > 8)
        if (box) return { x: box.left + box.width / 2, y: box.top + box.height / 2 }
      }
    }
    return null
  }, oneLine(words))
  if (point === null) throw new Error(`Nothing painted holds: ${words}`)
  // A frame counts from its own corner.
  const around = await (await frame.frameElement())?.boundingBox()
  await frame.page().mouse.click(point.x + (around?.x ?? 0), point.y + (around?.y ?? 0))
}

/** As the page's text is compared: without what a reader does not see of it. */
function oneLine(text: string): string {
  return text
    .replace(/\u00AD/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
