import { afterEach, describe, expect, test } from 'vitest'
import { say } from '../../../src/cli/interface-words'
import { cardOpened, clickMark } from '../card-probe'
import { type Driver, until } from '../driver'
import { corpusPage } from '../gold'
import { marked, marksOf } from '../marks'
import { documentAsFound, documentNow, OUR_HOST, rememberDocument, tracesOf } from '../page-as-found'
import { readPopup, turnSwitch } from '../popup-probe'

/** Off means off: not a trace of us stays; on brings the same marks back. */
export function switchesScenario(driver: () => Driver): void {
  describe('the switches', () => {
    afterEach(async () => {
      await driver().closeTabs()
      await driver().forgetSettings()
    })

    const onThisPage = say('popup_marks_on_page')

    test('for this page removes every trace, and brings the marks back', async () => {
      const body = corpusPage('classic-news-conference')
      const { page, complaints } = await driver().open('classic', { body }, rememberDocument)
      const before = await marked(page)
      await clickMark(page, 'around its own house as it likes')
      await cardOpened(page)
      expect(await tracesOf(page)).toContain(OUR_HOST)
      const popup = await driver().popup(page)
      await readPopup(popup)
      await turnSwitch(popup, onThisPage, false)
      expect(
        await until(
          () => tracesOf(page),
          (traces) => traces.length === 0,
          'every trace is gone',
        ),
      ).toEqual([])
      expect(await documentNow(page)).toBe(await documentAsFound(page))
      await turnSwitch(popup, onThisPage, true)
      await marked(page)
      expect(await marksOf(page)).toEqual(before)
      expect(complaints).toEqual([])
    })

    test('for this site holds through a reload, and can be taken back', async () => {
      const body = corpusPage('live-blog')
      const { page, complaints } = await driver().open('live', { body })
      await marked(page)
      const popup = await driver().popup(page)
      await readPopup(popup)
      const onThisSite = say('popup_marks_on_site', 'localhost')
      await turnSwitch(popup, onThisSite, false)
      await until(
        () => tracesOf(page),
        (traces) => traces.length === 0,
        'every trace is gone',
      )
      await page.reload()
      const again = await driver().popup(page)
      expect((await readPopup(again)).heading).toBe(say('popup_site_off_title'))
      expect(await tracesOf(page)).toEqual([])
      expect(await driver().badge(page)).toBe('')
      await turnSwitch(again, onThisSite, true)
      await page.reload()
      expect((await marked(page)).length).toBeGreaterThan(0)
      expect(complaints).toEqual([])
    })
  })
}
