import { JSDOM } from 'jsdom'
import type { Page } from 'puppeteer-core'
import { afterEach, describe, expect, test } from 'vitest'
import { say } from '../../../src/cli/interface-words'
import { parseCsv } from '../../export/parse-csv'
import { type Driver, until } from '../driver'
import { corpusPage } from '../gold'
import { article } from '../hostile-pages'
import { marked } from '../marks'
import { type PopupView, readPopup } from '../popup-probe'

/** What the reader takes away: the real files, as the browser saves them, and the real clipboard. */
export function exportsScenario(driver: () => Driver): void {
  describe('the comparison is taken away', () => {
    afterEach(() => driver().closeTabs())

    async function take(kind: string): Promise<{ page: Page; own: Page; view: PopupView }> {
      const { page } = await driver().open('live-blog', { body: corpusPage('live-blog') })
      await marked(page)
      const own = await driver().ownPage(page, 'sheet')
      const view = await readPopup(own)
      await own.bringToFront()
      await own.click('[popovertarget="export"]')
      await own.click(`[data-export="${kind}"]`)
      const said = () => own.$eval('.said', (one) => one.textContent)
      const done = kind === 'markdown' ? say('export_copied') : say('export_saved')
      await until(said, (now) => now === done, `"${done}" is said`)
      return { page, own, view }
    }
    const told = ({ rows }: PopupView) =>
      new Set(rows.flatMap(({ statements: { kremlin, elysee } }) => [...kremlin, ...elysee]))
    const oneLine = (text: string | null | undefined) => text?.replace(/\s+/g, ' ').trim() ?? ''

    test('as a CSV file with every statement', async () => {
      const { view } = await take('csv')
      const [columns = [], ...lines] = parseCsv((await driver().savedFile('.csv')).replace(/^\ufeff/, ''))
      const texts = lines.map((line) => oneLine(line[columns.indexOf('text')]))
      expect(new Set(texts)).toEqual(told(view))
      expect(new Set(lines.map((line) => line[columns.indexOf('article_title')]))).toEqual(
        new Set([view.heading]),
      )
    })

    test('as annotations whose words stand in the article', async () => {
      const { page, view } = await take('json-ld')
      const saved = JSON.parse(await driver().savedFile('.jsonld')) as {
        first: { items: { target: Target | Target[] }[] }
      }
      type Target = { source: string; selector: { type: string; exact?: string }[] }
      const targets = saved.first.items.flatMap(({ target }) => target)
      expect(saved.first.items).toHaveLength(view.counts.kremlin + view.counts.elysee)
      const letters = (text: string) => text.replace(/[\s\u00AD]/g, '')
      const whole = letters(await page.evaluate(() => document.body.textContent ?? ''))
      for (const { source, selector } of targets) {
        expect(source).toBe(page.url())
        expect(whole).toContain(letters(selector[0]?.exact ?? 'nothing quoted'))
      }
    })

    test('as a page that needs nothing else', async () => {
      const { view } = await take('html')
      const { document } = new JSDOM(await driver().savedFile('.html')).window
      expect(document.querySelector('h1')?.textContent).toBe(view.heading)
      const labels = [...document.querySelectorAll('tbody th b')].map(({ textContent }) => textContent)
      expect(labels).toEqual(view.rows.map(({ label }) => label))
    })

    test('as a Markdown table on the clipboard', async () => {
      const { view } = await take('markdown')
      const { page: paper } = await driver().open('paper', { body: article([], '<textarea></textarea>') })
      await paper.focus('textarea')
      await paper.keyboard.down('Control')
      await paper.keyboard.press('KeyV', { commands: ['Paste'] })
      await paper.keyboard.up('Control')
      const pasted = () => paper.$eval('textarea', (area) => area.value)
      const text = await until(pasted, (now) => now !== '', 'the table is pasted')
      for (const { label } of view.rows) expect(text).toContain(`| **${label}**`)
      expect(text).toContain(`| ${say('popup_matter')} | ${say('party_kremlin')} | ${say('party_elysee')} |`)
    })
  })
}
