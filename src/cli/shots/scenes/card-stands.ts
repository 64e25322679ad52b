import type { Page } from 'puppeteer-core'
import { OUR_HOST } from '../../browsers/click-in-card'
import { inClosedRoot } from '../../browsers/closed-root'

/** In milliseconds. */
const GIVEN_UP_AFTER = 10_000
const BETWEEN = 50

/** Waits until the open card shows what this CSS selector finds, and stands still beside its statement. */
export async function cardStands(page: Page, css: string): Promise<void> {
  const end = Date.now() + GIVEN_UP_AFTER
  let before: string | null = null
  for (;;) {
    const now = await inClosedRoot<string>(
      page,
      OUR_HOST,
      `if (!root.querySelector(argument)?.checkVisibility()) return null
       const { left, top, width, height } = root.querySelector('.card').getBoundingClientRect()
       return [left, top, width, height].join()`,
      css,
    )
    if (now !== null && now === before) return
    if (Date.now() > end) throw new Error(`The card does not show ${css}`)
    before = now
    await new Promise((resolve) => setTimeout(resolve, BETWEEN))
  }
}
