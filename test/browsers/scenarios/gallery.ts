import type { Page } from 'puppeteer-core'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Driver, pause, until } from '../driver'
import { GALLERY } from '../gallery-pages'
import { article, CALL, script } from '../hostile-pages'
import { marked, marksOf, plain } from '../marks'
import { documentAsFound, documentNow, rememberDocument } from '../page-as-found'

/** All marked text of a page and its frames, pieces put together, white space left out. */
async function textUnderMarks(page: Page): Promise<string> {
  const texts: string[] = []
  for (const frame of page.frames()) texts.push(...(await marksOf(frame)).map(({ text }) => text))
  return texts.map(plain).sort().join('').replace(/\s+/g, '')
}

function letters(text: string): string {
  return [...text].sort().join('')
}

/** Pages that are hostile by habit: marks right or cleanly absent, no exception, the page unharmed. */
export function galleryScenario(driver: () => Driver): void {
  describe('the gallery of hostile pages', () => {
    let expected = ''
    beforeAll(async () => {
      const { page } = await driver().open('plain', { body: article() })
      await marked(page)
      expected = letters(await textUnderMarks(page))
      expect(expected.length).toBeGreaterThan(100)
      await driver().closeTabs()
    })
    afterEach(() => driver().closeTabs())

    for (const [name, served] of GALLERY) {
      test(name, async () => {
        const { page, complaints } = await driver().open('gallery', served, rememberDocument)
        if (served.marks === 'all')
          await until(
            async () => letters(await textUnderMarks(page)),
            (text) => text === expected,
            'the marks of the plain page',
          )
        else await driver().report(page)
        const text = letters(await textUnderMarks(page))
        if (served.marks === 'all or none' && text !== '') expect(text).toBe(expected)
        if (!served.changes) expect(await documentNow(page)).toBe(await documentAsFound(page))
        expect(await page.evaluate(() => document.readyState)).toBe('complete')
        expect(complaints).toEqual([])
      })
    }
  })

  describe('an article that changes', () => {
    afterEach(() => driver().closeTabs())

    test('takes its marks along when it is rendered anew', async () => {
      const { page } = await driver().open('rendered', { body: article() })
      await marked(page)
      const before = await textUnderMarks(page)
      await page.evaluate(() => {
        for (const p of document.querySelectorAll('p')) p.replaceWith(p.cloneNode(true))
      })
      await until(
        () => textUnderMarks(page),
        (text) => text === before,
        'the marks are back',
      )
    })

    test('loses the marks of what a paywall takes away, and no other', async () => {
      const { page, complaints } = await driver().open('paywall', { body: article([...CALL, ...CALL]) })
      const all = await marked(page)
      await page.evaluate(() => {
        for (const p of [...document.querySelectorAll('p')].slice(3)) p.remove()
      })
      await until(
        () => marksOf(page),
        (marks) => marks.length > 0 && marks.length < all.length && marks.every(({ text }) => text !== ''),
        'the marks of what is left',
      )
      expect(complaints).toEqual([])
    })

    test('is marked in the language that the browser puts it in', async () => {
      const french = CALL.map(
        () =>
          'Selon le Kremlin, l’appel a été utile. L’Élysée a indiqué que l’appel avait été franc, et que rien n’était décidé.',
      )
      const { page, complaints } = await driver().open('translated', {
        body: article(
          CALL,
          script(`window.translate = (texts) => {
            document.documentElement.className = 'translated-ltr'
            document.querySelectorAll('p').forEach((p, i) => {
              const outer = document.createElement('font'), inner = document.createElement('font')
              inner.textContent = texts[i]
              outer.append(inner)
              p.replaceChildren(outer)
            })
          }`),
        ),
      })
      await marked(page)
      await page.evaluate((texts) => Reflect.get(window, 'translate')(texts), french)
      const marks = await until(
        () => marksOf(page),
        (now) => now.some(({ text }) => text.includes('franc')),
        'marks in French',
      )
      expect(marks.some(({ text }) => /frank|ceasefire|grain/.test(text))).toBe(false)
      expect(complaints).toEqual([])
    })

    test('and a frame that comes late are both found', async () => {
      const { page } = await driver().open('late-frame', {
        body: `<!doctype html><html lang="en"><head><title>Shell</title></head><body><h1>The paper</h1>${script(`window.show = (html) => {
          const frame = document.createElement('iframe')
          Object.assign(frame, { width: 900, height: 700, srcdoc: html })
          document.body.append(frame)
        }`)}</body></html>`,
      })
      await pause(500)
      await page.evaluate((html) => Reflect.get(window, 'show')(html), article())
      await until(
        () => textUnderMarks(page),
        (text) => text.includes('useful') || text.includes('frank'),
        'marks in the frame',
      )
    })
  })

  test('marks move nothing on the page', async () => {
    const { page } = await driver().open('still', { body: article() })
    await marked(page)
    const boxes = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('h1,p')].map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect()
          return [x, y, width, height].join()
        }),
      )
    const withMarks = await boxes()
    await page.evaluate(() => CSS.highlights.clear())
    expect(await boxes()).toEqual(withMarks)
    await driver().closeTabs()
  })
}
