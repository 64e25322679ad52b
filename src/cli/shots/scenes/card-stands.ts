import type { Page } from 'puppeteer-core'
import { OUR_HOST } from '../../browsers/click-in-card'
import { inClosedRoot } from '../../browsers/closed-root'
import { until } from '../../browsers/until'

/** Waits until the open card shows what this CSS selector finds, and stands still beside its statement. */
export async function cardStands(page: Page, css: string): Promise<void> {
  let before: string | null = null
  await until(
    () =>
      inClosedRoot<string>(
        page,
        OUR_HOST,
        `if (!root.querySelector(argument)?.checkVisibility()) return null
         const { left, top, width, height } = root.querySelector('.card').getBoundingClientRect()
         return [left, top, width, height].join()`,
        css,
      ),
    (now) => {
      const still = now !== null && now === before
      before = now
      return still
    },
    `the card shows ${css} and stands still`,
  )
}
