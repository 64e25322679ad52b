import type { Page } from 'puppeteer-core'
import { afterEach, describe, expect, test } from 'vitest'
import { say } from '../../../src/cli/interface-words'
import { type Driver, until } from '../driver'
import { samplePage } from '../gold'
import { marked } from '../marks'
import { readPopup } from '../popup-probe'

/** What the reader chooses to see of the comparison. */
export function choicesScenario(driver: () => Driver): void {
  describe('in the comparison, the reader chooses', () => {
    afterEach(() => driver().closeTabs())

    async function open(): Promise<Page> {
      const { page } = await driver().open('sample', { body: samplePage() })
      await marked(page)
      const popup = await driver().popup(page)
      await readPopup(popup)
      return popup
    }
    const relations = async (popup: Page) => (await readPopup(popup)).rows.map(({ relation }) => relation)

    test('how the accounts stand to each other', async () => {
      const popup = await open()
      const all = await relations(popup)
      const differing = all.filter((relation) => relation === 'differ')
      expect(differing.length).toBeGreaterThan(0)
      await popup.click('.chip:has([value="differ"])')
      expect(
        await until(
          () => relations(popup),
          (now) => now.length < all.length,
          'fewer rows',
        ),
      ).toEqual(differing)
      // By keyboard as a group of radio buttons is: the arrow takes the next one that can be taken.
      await popup.focus('[value="differ"]')
      await popup.keyboard.press('ArrowLeft')
      await until(
        () => relations(popup),
        (now) => now.length >= differing.length,
        'those where both speak',
      )
      expect((await relations(popup)).every((relation) => relation !== null && !/^only/.test(relation))).toBe(
        true,
      )
    })

    test('words, which are lit where they stand', async () => {
      const popup = await open()
      await popup.type('.search', 'GRAIN')
      const lit = () =>
        popup.evaluate(() =>
          [...(CSS.highlights.get('found') ?? [])].map((range) => String(range).toLowerCase()),
        )
      // Each letter lights what is found by then.
      const only = (now: string[]) => now.length > 0 && now.every((word) => word === 'grain')
      await until(lit, only, 'the words are lit, and nothing else')
      const { rows } = await readPopup(popup)
      expect(rows.length).toBeGreaterThan(0)
      for (const { label, statements } of rows)
        expect([label, ...statements.kremlin, ...statements.elysee].join(' ').toLowerCase()).toContain(
          'grain',
        )
      await popup.type('.search', ' xyzzy')
      await popup.waitForSelector('.none')
      expect((await readPopup(popup)).text).toContain(say('filter_none'))
      await popup.click('.none button')
      await popup.waitForSelector('.none', { hidden: true })
      expect(await lit()).toEqual([])
    })

    test('a voice, whose number tells how many statements it opens', async () => {
      const popup = await open()
      const number = await popup.$eval('.voices button', (button) => Number(button.textContent))
      await popup.click('.voices button')
      await popup.waitForSelector('[data-chosen]')
      const chosen = await popup.$$eval('[data-chosen]', (all) =>
        all.map((one) => one.getAttribute('data-statement')),
      )
      expect(new Set(chosen).size).toBe(number)
      const rows = await popup.$$eval('.matters tbody tr:not([hidden])', (all) =>
        all.map((row) => row.querySelector('[data-chosen]') !== null),
      )
      expect(rows).not.toContain(false)
    })
  })
}
