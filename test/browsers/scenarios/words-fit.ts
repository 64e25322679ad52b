import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { BrowserName } from '../../../src/cli/browsers/names'
import type { OwnPage } from '../../../src/cli/browsers/open-popup'
import { sayIn } from '../../../src/cli/interface-words'
import type { LanguageId } from '../../../src/engine/types'
import { LANGUAGES } from '../../../src/settings/settings'
import { cardOpened, clickInCard, clickMark } from '../card-probe'
import { type Driver, until } from '../driver'
import { corpusPage, samplePage } from '../gold'
import { marked } from '../marks'
import { readPopup } from '../popup-probe'
import { smallTargets, smallTargetsInCard, unfitWords, unfitWordsInCard } from '../text-fits'

/** An article in the language of the words, so that those of both stand side by side. */
const ARTICLES: Readonly<Record<LanguageId, () => string>> = {
  en: samplePage,
  fr: () => corpusPage('amp-paywall-fr'),
  ru: () => corpusPage('dark-rtl-sidebar-ru'),
}
const SURFACES: readonly OwnPage[] = ['popup', 'panel', 'sheet']
const PHONE = 360
/** A window of 720 pixels whose reader has everything twice as large. */
const HEIGHT = 700

/** Long words, Cyrillic, large text: everything can be read and pressed on the narrowest screen. */
export function wordsFitScenario(driver: () => Driver, name: BrowserName): void {
  // Words are as wide in Firefox as in Chromium, give or take a pixel: the language of the shortest ones is measured once.
  const languages = LANGUAGES.filter((language) => name === 'chromium' || language !== 'en')
  describe.each(languages)('on a narrow screen, in %s,', (language) => {
    const openOptions = async () => {
      const options = await driver().extensionPage('src/options/index.html')
      await until(
        () => options.evaluate(() => document.querySelector('#data')?.textContent ?? ''),
        (text) => text === sayIn(language, 'options_data'),
        'the options speak the language',
      )
      return options
    }
    beforeAll(async () => {
      await driver().keepSettings({ version: 2, uiLanguage: language })
      await openOptions()
    })
    afterEach(() => driver().closeTabs())
    afterAll(() => driver().forgetSettings())

    const openArticle = async () => {
      const { page } = await driver().open(`narrow-${language}`, { body: ARTICLES[language]() })
      await marked(page)
      return page
    }
    const enlarge = (page: Page) =>
      page.evaluate(() => {
        const { style } = document.documentElement
        style.fontSize = `${Number.parseFloat(getComputedStyle(document.documentElement).fontSize) * 2}px`
      })

    test('every word of popup, panel and tab fits, at usual size and at twice the size', async () => {
      const page = await openArticle()
      for (const surface of SURFACES) {
        const own = await driver().ownPage(page, surface)
        await own.setViewport({ width: PHONE, height: HEIGHT })
        await readPopup(own)
        expect(await unfitWords(own), surface).toEqual([])
        expect(await smallTargets(own), surface).toEqual([])
        await enlarge(own)
        expect(await unfitWords(own), `${surface}, twice the size`).toEqual([])
      }
    })

    test('every word of the options and of the first page fits, at usual size and at twice the size', async () => {
      const pages = [await openOptions(), await driver().extensionPage('src/welcome/index.html')]
      for (const own of pages) {
        await own.setViewport({ width: PHONE, height: HEIGHT })
        await own.waitForSelector('h2')
        expect(await unfitWords(own)).toEqual([])
        expect(await smallTargets(own)).toEqual([])
        await enlarge(own)
        expect(await unfitWords(own), 'twice the size').toEqual([])
      }
    })

    test('every word of the card fits', async () => {
      const page = await openArticle()
      const report = await driver().report(page)
      if (report?.state !== 'marked') throw new Error('Nothing is marked')
      // The second is what is left of 640 pixels where everything is twice as large.
      for (const width of [PHONE, 320]) {
        await page.setViewport({ width, height: HEIGHT })
        await clickMark(page, report.statements[0]?.text ?? '')
        await cardOpened(page)
        await clickInCard(page, '.correct > button')
        expect(await unfitWordsInCard(page), `${width} pixels`).toEqual([])
        expect(await smallTargetsInCard(page), `${width} pixels`).toEqual([])
        await page.keyboard.press('Escape')
      }
    })
  })
}
