import { afterEach, describe, expect, test } from 'vitest'
import { violations } from '../axe'
import type { Driver } from '../driver'
import { corpusPage } from '../gold'
import { article } from '../hostile-pages'
import { marked } from '../marks'
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
        expect(await violations(popup)).toEqual([])
      })
    }

    test('in the popup of a page that cannot be read', async () => {
      const page = await driver().launched.browser.newPage()
      const popup = await driver().popup(page)
      await readPopup(popup)
      expect(await violations(popup)).toEqual([])
      await page.close()
    })
  })
}
