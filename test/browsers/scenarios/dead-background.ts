import type { Page } from 'puppeteer-core'
import { afterEach, describe, expect, test } from 'vitest'
import type { BrowserName } from '../../../src/cli/browsers/names'
import { ALL_KEYS } from '../../../src/page/mark-keys'
import { cardOpened, clickMark } from '../card-probe'
import { type Driver, pause, until } from '../driver'
import { corpusPage } from '../gold'
import { article, CLIENT_NAVIGATION } from '../hostile-pages'
import { marked, marksOf } from '../marks'
import { tracesOf } from '../page-as-found'

/** Keys of ours under which anything on the page is painted. */
function paintedIn(page: Page): Promise<string[]> {
  return page.evaluate(
    (keys) =>
      [...CSS.highlights.keys()].filter((key) => {
        const style = getComputedStyle(document.querySelector('p') ?? document.body, `::highlight(${key})`)
        return keys.includes(key) && style.textDecorationLine !== 'none'
      }),
    [...ALL_KEYS],
  )
}

/** The background asleep, and the extension taken away under an open page. Runs last: it reinstalls the extension. */
export function deadBackgroundScenario(driver: () => Driver, name: BrowserName): void {
  describe('a dead background', () => {
    afterEach(() => driver().closeTabs())

    // Firefox gives no driver a way to stop an event page; its removal below covers it there.
    const stoppable = name === 'chromium' ? test : null
    stoppable?.('that was stopped wakes for the next page and the open one', async () => {
      const { page, complaints } = await driver().open('asleep', { body: CLIENT_NAVIGATION })
      await marked(page)
      await driver().stopBackground()
      await clickMark(page, 'speak again')
      await cardOpened(page)
      await page.keyboard.press('Escape')
      await page.evaluate(() => Reflect.get(window, 'go')())
      await until(
        () => marksOf(page),
        (marks) => marks.some(({ text }) => text.includes('second')),
        'new marks',
      )
      await until(
        () => driver().badge(page),
        (badge) => Number(badge) > 0,
        'the badge counts again',
      )
      expect(complaints).toEqual([])
    })

    test('that is gone for good leaves a page that works and says nothing', async () => {
      const { page, complaints } = await driver().open('orphan', { body: CLIENT_NAVIGATION })
      await marked(page)
      await clickMark(page, 'speak again')
      await cardOpened(page)
      expect((await paintedIn(page)).length).toBeGreaterThan(0)
      await driver().removeExtension()
      await page.bringToFront()
      await page.keyboard.press('Escape')
      await page.mouse.click(300, 200)
      await page.evaluate(() => {
        Reflect.get(window, 'go')()
        scrollTo(0, document.body.scrollHeight)
      })
      // Whatever an orphaned script still has in hand comes out in the next seconds.
      await pause(3000)
      await page.mouse.click(300, 200)
      expect(await page.evaluate(() => document.querySelector('h1')?.textContent)).toBe('A second call')
      expect(complaints).toEqual([])
      // Firefox ends the scripts of a removed extension at once, and takes its style rules away.
      if (name === 'chromium') {
        await until(
          () => tracesOf(page),
          (traces) => traces.length === 0,
          'the orphan cleans up after itself',
        )
      }
      expect(await paintedIn(page)).toEqual([])

      await driver().installExtension()
      const next = await driver().open('after', { body: article() })
      expect((await marked(next.page)).length).toBeGreaterThan(0)
      expect(next.complaints).toEqual([])
    })

    test('and a new copy of the extension mark an old page once, not twice', async () => {
      const { page, complaints } = await driver().open('twice', { body: corpusPage('live-blog') })
      const before = (await marked(page)).map(({ text }) => text)
      await driver().removeExtension()
      await driver().installExtension()
      await page.bringToFront()
      await driver().popupInTab(page)
      await until(
        () => driver().report(page),
        (report) => report?.state === 'marked',
        'the new copy has its report',
      )
      expect((await marked(page)).map(({ text }) => text)).toEqual(before)
      expect(complaints).toEqual([])
    })
  })
}
