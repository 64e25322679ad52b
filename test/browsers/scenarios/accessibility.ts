import type { Page } from 'puppeteer-core'
import { afterEach, describe, expect, test } from 'vitest'
import { say } from '../../../src/cli/interface-words'
import { LIGHT_LAST, violations, violationsInClosedRoot } from '../axe'
import { cardOpened, clickInCard, clickMark } from '../card-probe'
import { type Driver, until } from '../driver'
import { faintWordsInCard } from '../faint-words'
import { corpusPage, samplePage } from '../gold'
import { article } from '../hostile-pages'
import { inSchemes } from '../in-schemes'
import { marked, marksOf } from '../marks'
import { OUR_HOST } from '../page-as-found'
import { readPopup } from '../popup-probe'

export function accessibilityScenario(driver: () => Driver): void {
  describe('axe finds nothing', () => {
    afterEach(() => driver().closeTabs())

    const faces = new Map([
      ['the table of the two accounts', corpusPage('live-blog')],
      ['no article', corpusPage('section-front')],
      [
        'nothing to mark',
        article(
          Array.from(
            { length: 6 },
            () => 'Rain fell on the coast all day, and the ferries between the islands were late again.',
          ),
        ),
      ],
    ])
    for (const [face, body] of faces) {
      test(`in the popup with ${face}`, async () => {
        const { page } = await driver().open('axe', { body })
        if (face.startsWith('the table')) await marked(page)
        const popup = await driver().popup(page)
        await readPopup(popup)
        expect(await violations(driver().launched, popup)).toEqual([])
      })
    }

    test('in the popup of an article that the reader corrected away, and undoes it', async () => {
      const { page } = await driver().open('axe-away', { body: samplePage() })
      const before = await marked(page)
      const report = await driver().report(page)
      if (report?.state !== 'marked') throw new Error('The sample is not marked')
      // Each is taken away; those after it move up.
      for (const _ of report.statements)
        await driver().ask(page, 'correct-statement', { id: 0, verdict: 'none' })
      const popup = await driver().popupInTab(page)
      expect((await readPopup(popup)).heading).toBe(say('corrected_away_title'))
      expect(await violations(driver().launched, popup)).toEqual([])
      expect(await popup.$$eval('.taken li', (all) => all.length)).toBe(report.statements.length)
      await popup.click('.notice .plain')
      await popup.waitForSelector('.matters')
      await until(
        () => marksOf(page),
        (marks) => JSON.stringify(marks) === JSON.stringify(before),
        'all marks are back',
      )
      await driver().forgetSettings()
    })

    const looksWell = async (page: Page) => {
      const found = await inSchemes(driver().launched, page, LIGHT_LAST, async (scheme) => [
        ...(await violationsInClosedRoot(page, OUR_HOST, scheme)),
        // Forced colours are the reader's own.
        ...(scheme === 'forced' ? [] : await faintWordsInCard(page)),
      ])
      expect(found).toEqual([])
    }

    test('in the card of a statement', async () => {
      const { page } = await driver().open('axe-card', { body: samplePage() })
      await marked(page)
      await clickMark(page, '50 minutes')
      await cardOpened(page)
      await looksWell(page)
      await clickInCard(page, '.correct > button')
      await looksWell(page)
      // What is taken away is undone from the card that says so.
      await clickInCard(page, '.choices button')
      await clickInCard(page, '.undo')
      await clickInCard(page, '.jump')
      await looksWell(page)
    })

    test('in the popup of a page that cannot be read', async () => {
      const page = await driver().launched.browser.newPage()
      const popup = await driver().popup(page)
      await readPopup(popup)
      expect(await violations(driver().launched, popup)).toEqual([])
      await page.close()
    })
  })
}
