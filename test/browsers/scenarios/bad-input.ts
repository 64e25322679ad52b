import { afterEach, describe, expect, test } from 'vitest'
import type { Driver } from '../driver'
import {
  article,
  BROKEN_QUOTATIONS,
  GREEDY,
  oneEndlessParagraph,
  RESTLESS,
  VANISHING,
} from '../hostile-pages'
import { marked, marksOf } from '../marks'

/** Pages that are nothing like an article, or fight back: no error in the page's console, no hang. */
export function badInputScenario(driver: () => Driver): void {
  describe('bad input', () => {
    afterEach(() => driver().closeTabs())

    const blanks = new Map([
      ['an empty answer', ''],
      ['an empty document', '<!doctype html><html><head></head><body></body></html>'],
      ['an article without text', article([])],
      ['pictures only', article(['<img alt="Kremlin" src="data:,">', '<img alt="Elysée" src="data:,">'])],
      [
        'a page that is no HTML',
        '<svg xmlns="http://www.w3.org/2000/svg"><text>The Kremlin said</text></svg>',
      ],
    ])
    for (const [what, body] of blanks) {
      test(`${what} gets no mark and no error`, async () => {
        const { page, complaints } = await driver().open('blank', { body })
        const report = await driver().report(page)
        expect(report?.state ?? 'turned away').not.toBe('marked')
        expect(await marksOf(page)).toEqual([])
        expect(await page.evaluate(() => document.readyState)).toBe('complete')
        expect(complaints).toEqual([])
      })
    }

    test('five megabytes in one paragraph end in a report, and the page answers', async () => {
      const { page, complaints } = await driver().open('endless', { body: oneEndlessParagraph() })
      const report = await driver().report(page)
      expect(await page.evaluate(() => 6 * 7)).toBe(42)
      expect(report?.state ?? 'turned away').not.toBe('working')
      expect(complaints).toEqual([])
    })

    test('unclosed and nested quotation marks are lived with', async () => {
      const { page, complaints } = await driver().open('quotations', { body: BROKEN_QUOTATIONS })
      expect((await marked(page)).length).toBeGreaterThan(0)
      expect((await driver().report(page))?.state).toBe('marked')
      expect(complaints).toEqual([])
    })

    for (const [when, body] of VANISHING) {
      test(`an article that goes away ${when} takes its marks along`, async () => {
        const { page, complaints } = await driver().open('vanishing', { body })
        await driver().report(page)
        const astray = await page.evaluate(() =>
          [...CSS.highlights.values()].flatMap((highlight) =>
            [...highlight]
              .filter((range) => !range.collapsed && !range.startContainer.isConnected)
              .map(String),
          ),
        )
        expect(astray).toEqual([])
        expect(complaints).toEqual([])
      })
    }

    test('text nodes that are cut and joined keep or lose their marks, and nothing breaks', async () => {
      const { page, complaints } = await driver().open('restless', { body: RESTLESS })
      const report = await driver().report(page)
      expect(report?.state).toBe('marked')
      expect(await page.evaluate(() => document.querySelectorAll('p').length)).toBe(5)
      expect(complaints).toEqual([])
    })

    test('a page that breaks the language and styles everything still gets its marks', async () => {
      const { page, complaints } = await driver().open('greedy', { body: GREEDY })
      await driver().report(page)
      const count = await page.evaluate(() => CSS.highlights.size)
      expect(count).toBeGreaterThan(0)
      expect(complaints).toEqual([])
    })
  })
}
