import type { Page } from 'puppeteer-core'
import { afterEach, describe, expect, test } from 'vitest'
import type { Driver } from '../driver'
import { corpusPage, ENGLISH_PAGES } from '../gold'
import { article } from '../hostile-pages'
import { marked } from '../marks'
import { documentAsFound, documentNow, rememberDocument } from '../page-as-found'

/** What we do to a page besides painting: nothing but one element of our own. */
export function leftAloneScenario(driver: () => Driver): void {
  describe('the page is left as it was found', () => {
    afterEach(() => driver().closeTabs())

    const compare = async (page: Page) => {
      expect(await documentNow(page)).toBe(await documentAsFound(page))
    }

    for (const name of ENGLISH_PAGES.keys()) {
      test(`with marks on ${name}`, async () => {
        const { page } = await driver().open(name, { body: corpusPage(name) }, rememberDocument)
        await marked(page)
        await compare(page)
      })
    }

    test('where nothing is marked', async () => {
      const body = article(['Rain fell on the coast all day.', 'The ferries were late, the company said.'])
      const { page } = await driver().open('no-call', { body }, rememberDocument)
      await driver().report(page)
      await compare(page)
      expect(await page.evaluate(() => document.adoptedStyleSheets.length + CSS.highlights.size)).toBe(0)
    })

    test('with no sign by which the page could tell that we are here, before anything is marked', async () => {
      const body = article(['Rain fell on the coast all day.', 'The ferries were late, the company said.'])
      const { page } = await driver().open('no-call', { body })
      await driver().report(page)
      const ours = await page.evaluate(() =>
        Object.keys(window).filter((key) => /readout|kremlin|elysee/i.test(key)),
      )
      expect(ours).toEqual([])
    })
  })
}
