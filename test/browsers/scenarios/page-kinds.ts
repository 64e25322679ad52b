import { afterEach, describe, expect, test } from 'vitest'
import { cardOpened, clickMark } from '../card-probe'
import { contrast, type Rgb } from '../contrast'
import { type Driver, until } from '../driver'
import { article, CLIENT_NAVIGATION, DARK } from '../hostile-pages'
import { marked, marksOf } from '../marks'

/** Pages that are articles, but not plain ones. */
export function pageKindsScenario(driver: () => Driver): void {
  describe('kinds of pages', () => {
    afterEach(() => driver().closeTabs())

    test('a strict content security policy stops neither marks nor card, and is not broken', async () => {
      const { page, complaints } = await driver().open('strict', {
        body: article(),
        headers: {
          'content-security-policy':
            "default-src 'none'; img-src 'self'; require-trusted-types-for 'script'; sandbox allow-same-origin allow-scripts",
        },
      })
      expect((await marked(page)).length).toBeGreaterThan(0)
      await clickMark(page, 'speak again')
      expect((await cardOpened(page)).headings.length).toBe(1)
      expect(complaints).toEqual([])
    })

    for (const [ground, body] of [
      ['light', article()],
      ['dark', DARK],
    ] as const) {
      test(`on a ${ground} page the lines of both parties stand out, each in its own style`, async () => {
        const { page } = await driver().open(ground, { body })
        await marked(page)
        const looks = await page.evaluate(() => {
          const paragraph = document.querySelector('p') ?? document.body
          const rgb = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number)
          let around: Element | null = paragraph
          let paper = [255, 255, 255]
          for (; around; around = around.parentElement) {
            const [r = 0, g = 0, b = 0, alpha = 1] = rgb(getComputedStyle(around).backgroundColor)
            if (alpha > 0) {
              paper = [r, g, b]
              break
            }
          }
          return ['kremlin', 'elysee'].map((party) => {
            const style = getComputedStyle(paragraph, `::highlight(two-readouts-${party})`)
            const { textDecorationColor: colour, textDecorationStyle: line } = style
            // A copy each: Firefox sends an array that stands in two places once only.
            return { line, ink: rgb(colour).slice(0, 3), paper: [...paper] }
          })
        })
        expect(new Set(looks.map(({ line }) => line)).size).toBe(2)
        for (const { ink, paper } of looks) {
          // WCAG 1.4.11: what a graphic needs to be told from its ground.
          expect(contrast(ink as unknown as Rgb, paper as unknown as Rgb)).toBeGreaterThanOrEqual(3)
        }
      })
    }

    test('marks follow where a site swaps its article without a page load', async () => {
      const { page, complaints } = await driver().open('client-navigation', { body: CLIENT_NAVIGATION })
      await marked(page)
      await page.evaluate(() => Reflect.get(window, 'go')())
      const texts = await until(
        async () => (await marksOf(page)).map(({ text }) => text),
        (all) => all.some((text) => text.includes('second call was longer')),
        'the second article is marked',
      )
      expect(texts.filter((text) => text.includes('frank') || text.includes('guarantees'))).toEqual([])
      const report = await until(
        () => driver().report(page),
        (now) => now?.state === 'marked' && now.title.includes('second'),
        'the report is of the second article',
      )
      const count = report?.state === 'marked' ? report.statements.length : 0
      await until(
        () => driver().badge(page),
        (badge) => badge === String(count),
        'the badge counts the second article',
      )
      expect(complaints).toEqual([])
    })
  })
}
