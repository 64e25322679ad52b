import type { Page } from 'puppeteer-core'
import { inClosedRoot } from './closed-root'

/** The one element of ours that may stand in a page. */
export const OUR_HOST = 'two-readouts-card'

const TRIES = 100

/** Clicks, with the mouse, on what this CSS selector finds in the open card. */
export async function clickInCard(page: Page, css: string): Promise<void> {
  // The card slides in; a click at a place it is leaving would miss.
  let before: string | null = null
  for (let turn = 0; turn < TRIES; turn++) {
    const point = await middleOf(page, css)
    const now = JSON.stringify(point)
    if (point !== null && now === before) return page.mouse.click(point.x, point.y)
    before = now
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`${css} does not stand still in the card`)
}

function middleOf(page: Page, css: string): Promise<{ x: number; y: number } | null> {
  return inClosedRoot(
    page,
    OUR_HOST,
    `const element = root.querySelector(argument)
     if (!element) return null
     element.scrollIntoView({ block: 'nearest', behavior: 'instant' })
     const { left, top, width, height } = element.getBoundingClientRect()
     return { x: left + width / 2, y: top + height / 2 }`,
    css,
  )
}
