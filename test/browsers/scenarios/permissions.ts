import type { Page } from 'puppeteer-core'
import { afterEach, describe, expect, test } from 'vitest'
import type { BrowserName } from '../../../src/cli/browsers/names'
import { ELSEWHERE } from '../../../src/cli/browsers/page-server'
import { say } from '../../../src/cli/interface-words'
import { type Driver, until } from '../driver'
import { corpusPage } from '../gold'
import { marked } from '../marks'
import { documentAsFound, documentNow, rememberDocument, tracesOf } from '../page-as-found'
import { readPopup } from '../popup-probe'

/** Presses a button as a reader does: the browser gives a permission only on such a click. */
async function press(page: Page, name: string): Promise<void> {
  const buttons = await page.$$('button')
  for (const button of buttons) {
    const label = await button.evaluate((one) => one.getAttribute('aria-label') ?? one.textContent?.trim())
    if (label === name) return button.click()
  }
  throw new Error(`No button is named ${name}`)
}

const textOf = (page: Page) => page.$eval('main', (main) => main.textContent ?? '')

async function saidBy(options: Page, words: string): Promise<void> {
  await until(
    () => textOf(options),
    (text) => text.includes(words),
    `the options say “${words}”`,
  )
}

/** Not a trace is left, and a page of ours beside it says so in words. */
async function leftAlone(driver: Driver, page: Page): Promise<void> {
  await until(
    () => tracesOf(page),
    (traces) => traces.length === 0,
    'every trace is gone',
  )
  expect(await documentNow(page)).toBe(await documentAsFound(page))
  await page.bringToFront()
  const { heading, text } = await readPopup(await driver.ownPage(page, 'panel'))
  expect(heading).toBe(say('panel_unasked_title'))
  expect(text).toContain(say('panel_unasked_text'))
}

/**
 * Permissions given and taken back: marks while a page's site is allowed, and the page as it was found once it is not.
 * Firefox gives an added site without a question that no driver reaches; Chromium, which asks, is told in its own
 * page about extensions.
 */
export function permissionsScenario(driver: () => Driver, name: BrowserName): void {
  describe('permissions', () => {
    afterEach(async () => {
      await driver().closeTabs()
      await driver().forgetSettings()
    })
    const served = { body: corpusPage('classic-news-conference') }

    test.runIf(name === 'firefox')('for a site of the reader’s own, given and taken back', async () => {
      const { urlElsewhere } = driver().server
      const { page, complaints } = await driver().open('added', served, rememberDocument, urlElsewhere)
      expect(await tracesOf(page)).toEqual([])

      const options = await driver().extensionPage('src/options/index.html')
      const field = await options.waitForSelector('input[type=text]')
      await field?.type(`http://${ELSEWHERE}/`)
      await press(options, say('options_site_add'))
      await saidBy(options, say('options_site_added', ELSEWHERE))
      await saidBy(options, say('options_sites_added'))

      await page.bringToFront()
      await page.reload()
      expect((await marked(page)).length).toBeGreaterThan(0)

      await options.bringToFront()
      await press(options, say('options_remove_site', ELSEWHERE))
      await leftAlone(driver(), page)
      expect(await textOf(options)).not.toContain(say('options_sites_added'))
      expect(complaints).toEqual([])
    })

    test.runIf(name === 'chromium')('for the sites it comes with, taken back and given again', async () => {
      const { page, complaints } = await driver().open('listed', served, rememberDocument)
      const before = await marked(page)
      try {
        await driver().setSiteAccess('ON_CLICK')
        await leftAlone(driver(), page)
      } finally {
        await driver().setSiteAccess('ON_ALL_SITES')
      }
      await page.reload()
      expect(await marked(page)).toEqual(before)
      expect(complaints).toEqual([])
    })
  })
}
