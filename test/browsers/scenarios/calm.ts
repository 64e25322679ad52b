import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { OUR_HOST } from '../../../src/cli/browsers/click-in-card'
import { inClosedRoot } from '../../../src/cli/browsers/closed-root'
import type { BrowserName } from '../../../src/cli/browsers/names'
import { cardOpened, clickMark } from '../card-probe'
import { Driver } from '../driver'
import { samplePage } from '../gold'
import { marked } from '../marks'
import { readPopup } from '../popup-probe'

/** What moves under `root` by itself, or would where something changes; a body of a function of `root`. */
const MOVING = `
  const still = (value) => value.split(',').every((part) => Number.parseFloat(part) === 0)
  return [...root.querySelectorAll('*')].flatMap((one) => [null, '::before'].flatMap((part) => {
    const { animationName, animationDuration, transitionDuration } = getComputedStyle(one, part)
    const moves = (animationName !== 'none' && !still(animationDuration)) || !still(transitionDuration)
    return moves ? [one.localName + '.' + one.className + (part ?? '')] : []
  }))`

/** In a browser whose reader asks for less motion: a launch of its own, since Firefox asks the system only once. */
export function calmScenario(name: BrowserName): void {
  describe('where motion is to be reduced', () => {
    let driver: Driver | null = null
    const here = () => {
      if (driver === null) throw new Error('The browser did not start')
      return driver
    }
    beforeAll(async () => {
      driver = await Driver.start(name, { calm: true })
    })
    afterAll(() => driver?.stop())

    test('nothing of ours moves', async () => {
      const { page } = await here().open('calm', { body: samplePage() })
      await marked(page)
      expect(await page.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches)).toBe(true)
      await clickMark(page, '50 minutes')
      await cardOpened(page)
      expect(await inClosedRoot(page, OUR_HOST, MOVING)).toEqual([])
      await page.keyboard.press('Escape')
      const popup = await here().popupInTab(page)
      await readPopup(popup)
      expect(await popup.evaluate(`(function (root) { ${MOVING} })(document)`)).toEqual([])
      const options = await here().extensionPage('src/options/index.html')
      await options.waitForSelector('#data')
      expect(await options.evaluate(`(function (root) { ${MOVING} })(document)`)).toEqual([])
    })

    test('a statement is there at once, without the page gliding to it', async () => {
      const { page } = await here().open('calm-jump', { body: samplePage() })
      await marked(page)
      const report = await here().report(page)
      if (report?.state !== 'marked') throw new Error('Nothing is marked')
      await page.evaluate(() => {
        const places = new Set<number>()
        Reflect.set(window, 'places', places)
        addEventListener('scroll', () => places.add(Math.round(scrollY)))
      })
      await here().ask(page, 'show-statement', { id: report.statements.length - 1 })
      await page.waitForFunction(() => scrollY > 100)
      await new Promise((resolve) => setTimeout(resolve, 500))
      expect(await page.evaluate(() => (Reflect.get(window, 'places') as Set<number>).size)).toBe(1)
    })
  })
}
