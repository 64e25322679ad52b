import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'puppeteer-core'
import { afterEach, describe, expect, test } from 'vitest'
import type { Driver } from '../driver'
import { corpusPage } from '../gold'
import { article } from '../hostile-pages'
import { marked } from '../marks'
import { readPopup } from '../popup-probe'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe has against a page: each rule with the elements that break it. */
async function violations(page: Page): Promise<string[]> {
  // Evaluated, not added as a script: the extension's own policy refuses scripts from elsewhere.
  await page.evaluate(`${axe}; void 0`)
  return page.evaluate(async () => {
    const engine = Reflect.get(window, 'axe') as {
      run(): Promise<{ violations: { id: string; help: string; nodes: { html: string }[] }[] }>
    }
    const { violations: found } = await engine.run()
    return found.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`)
  })
}

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
