import type { Page } from 'puppeteer-core'
import { afterEach, describe, expect, test } from 'vitest'
import { say } from '../../../src/cli/interface-words'
import { type Driver, until } from '../driver'
import { corpusPage } from '../gold'
import { CLIENT_NAVIGATION } from '../hostile-pages'
import { marked } from '../marks'
import { readPopup } from '../popup-probe'

/** The comparison beside the article, and in a tab of its own. */
export function panelScenario(driver: () => Driver): void {
  afterEach(() => driver().closeTabs())

  const inView = (panel: Page) =>
    panel.$$eval('[data-in-view]', (all) => all.map((one) => Number(one.getAttribute('data-statement'))))

  describe('the side panel', () => {
    test('has the rows of the popup, and lights what is in view in the article', async () => {
      const { page, complaints } = await driver().open('classic', {
        body: corpusPage('classic-news-conference'),
      })
      await marked(page)
      const report = await driver().report(page)
      if (report?.state !== 'marked') throw new Error('Nothing was marked')
      const popup = await readPopup(await driver().popup(page))
      const panel = await driver().ownPage(page, 'panel')
      expect((await readPopup(panel)).rows).toEqual(popup.rows)
      const last = report.statements.length - 1
      const above = await until(
        () => inView(panel),
        (ids) => ids.length > 0 || last === 0,
        'something is in view',
      )
      expect(above).not.toContain(last)
      await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }))
      await page.evaluate(() =>
        document.querySelector('article')?.scrollIntoView({ block: 'end', behavior: 'instant' }),
      )
      const below = await until(
        () => inView(panel),
        (ids) => ids.includes(last),
        'the last statement is in view',
      )
      expect(below).not.toContain(0)
      expect(complaints).toEqual([])
    })

    test('lights a statement in the article while the reader points at it', async () => {
      const { page } = await driver().open('classic', { body: corpusPage('classic-news-conference') })
      await marked(page)
      const panel = await driver().ownPage(page, 'panel')
      await readPopup(panel)
      await until(
        () => inView(panel),
        (ids) => ids.length > 0,
        'the line to the article stands',
      )
      const active = () =>
        page.evaluate(() => [...(CSS.highlights.get('two-readouts-active') ?? [])].map(String).join(''))
      const wanted = await panel.$eval('.statement .text', (one) => one.textContent ?? '')
      await panel.focus('.statement')
      const letters = (text: string) => text.replace(/[\s\u00AD…]/g, '')
      const lit = await until(active, (text) => text !== '', 'the statement is lit')
      expect(letters(lit)).toContain(letters(wanted).slice(0, 40))
      await panel.focus('.search')
      await until(active, (text) => text === '', 'the light is put out')
    })

    test('follows the article to another one without a load', async () => {
      const { page } = await driver().open('client-navigation', { body: CLIENT_NAVIGATION })
      await marked(page)
      const panel = await driver().ownPage(page, 'panel')
      expect((await readPopup(panel)).heading).toBe('A call between two palaces')
      await until(
        () => inView(panel),
        (ids) => ids.length > 0,
        'the line to the article stands',
      )
      await page.evaluate(() => (Reflect.get(window, 'go') as () => void)())
      await until(
        async () => (await readPopup(panel)).heading,
        (now) => now === 'A second call',
        'the second article',
      )
    })

    test('is told when there is nothing to compare', async () => {
      const { page } = await driver().open('front', { body: corpusPage('section-front') })
      const panel = await driver().ownPage(page, 'panel')
      expect([say('popup_no_article_title'), say('popup_nothing_title')]).toContain(
        (await readPopup(panel)).heading,
      )
    })
  })

  describe('the comparison in a tab of its own', () => {
    test('stays when the article is closed and the tab loaded again', async () => {
      const { page } = await driver().open('live-blog', { body: corpusPage('live-blog') })
      await marked(page)
      const popup = await readPopup(await driver().popup(page))
      const sheet = await driver().ownPage(page, 'sheet')
      const { rows } = await readPopup(sheet)
      expect(rows).toEqual(popup.rows)
      expect(await sheet.title()).toContain(popup.heading)
      const address = page.url()
      await page.close()
      await sheet.evaluate(() => location.reload())
      await sheet.waitForSelector('.left', { timeout: 30_000 })
      const after = await readPopup(sheet)
      expect(after.rows).toEqual(rows)
      expect(after.text).toContain(say('sheet_left'))
      expect(await sheet.$eval('.origin a', (link) => link.getAttribute('href'))).toBe(address)
    })
  })
}
