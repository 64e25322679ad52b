import { afterEach, describe, expect, test } from 'vitest'
import { say } from '../../../src/cli/interface-words'
import { type Driver, until } from '../driver'
import { reportInNode } from '../expected-rows'
import { corpusPage, goldOf, pageOf } from '../gold'
import { article } from '../hostile-pages'
import { marked } from '../marks'
import { readPopup } from '../popup-probe'

/** The two accounts side by side, in the popup itself. */
export function popupScenario(driver: () => Driver): void {
  describe('the popup', () => {
    afterEach(() => driver().closeTabs())

    test('shows the title, the counts and every statement of the page once a matter or more', async () => {
      const { page } = await driver().open('live-blog', { body: corpusPage('live-blog') })
      await marked(page)
      const report = await driver().report(page)
      if (report?.state !== 'marked') throw new Error('Nothing was marked')
      const popup = await readPopup(await driver().popup(page))
      expect(popup.heading).toBe('Ukraine crisis live: Putin and Macron hold third call of week')
      for (const party of ['kremlin', 'elysee'] as const) {
        const told = report.statements.filter((statement) => statement.party === party)
        expect(popup.counts[party]).toBe(told.length)
        const shown = new Set(popup.rows.flatMap((row) => row.statements[party]))
        expect(shown).toEqual(new Set(told.map(({ text }) => text.replace(/\s+/g, ' ').trim())))
      }
    })

    for (const id of ['en-who-called-whom', 'en-2022-03-06-two-versions', 'en-migrants-it-added']) {
      test(`has the rows that the engine gives for the text of ${id}`, async () => {
        const gold = goldOf(id)
        const { page } = await driver().open(id, { body: pageOf(gold) })
        await marked(page)
        const popup = await readPopup(await driver().popup(page))
        const { matters, statements } = reportInNode(gold)
        const told = (ids: readonly number[]) =>
          ids.map((id) => statements[id]?.text.replace(/\s+/g, ' ').trim() ?? '')
        const expected = matters.map(({ key, label, relation, statements: { kremlin, elysee } }) => ({
          label: key === null ? label : say(`matter_${key.replace(/^matter_/, '')}`),
          relation,
          statements: { kremlin: told(kremlin), elysee: told(elysee) },
          silent: {
            kremlin: kremlin.length === 0 ? say('silent_kremlin') : null,
            elysee: elysee.length === 0 ? say('silent_elysee') : null,
          },
        }))
        expect(expected.length).toBeGreaterThan(2)
        // Statements that belong to no matter stand in a last row of their own.
        expect(popup.rows.filter(({ relation }) => relation !== null)).toEqual(expected)
      })
    }

    test('says in words where an account is silent', async () => {
      const body = article([
        'Vladimir Putin and Emmanuel Macron spoke by telephone on Tuesday evening, and two accounts came out.',
        'The Kremlin said the call lasted 50 minutes. The Elysée said the call lasted two hours.',
        'According to the Elysée, Mr. Macron asked Mr. Putin to let the grain leave the ports of the Black Sea.',
        'Neither account of the conversation could be checked by the reporters who had waited for them.',
      ])
      const { page } = await driver().open('silent', { body })
      await marked(page)
      const { rows } = await readPopup(await driver().popup(page))
      const length = rows.find(({ label }) => label === say('matter_call_duration'))
      expect(length?.relation).toBe('differ')
      expect(length?.statements.kremlin.join()).toContain('50 minutes')
      expect(length?.statements.elysee.join()).toContain('two hours')
      const grain = rows.find(({ statements }) => statements.elysee.join().includes('grain'))
      expect(grain?.relation).toBe('only-elysee')
      expect(grain?.silent).toEqual({ kremlin: say('silent_kremlin'), elysee: null })
    })

    test('takes the reader to a statement and makes it flash', async () => {
      const { page, complaints } = await driver().open('classic', {
        body: corpusPage('classic-news-conference'),
      })
      await marked(page)
      const popup = await driver().popup(page)
      await readPopup(popup)
      const wanted = await popup.evaluate(() => {
        const all = [...document.querySelectorAll('.statement')]
        const last = all.reduce((a, b) =>
          Number(a.getAttribute('data-statement')) > Number(b.getAttribute('data-statement')) ? a : b,
        )
        last.setAttribute('data-under-test', '')
        return last.querySelector('.text')?.textContent ?? ''
      })
      await page.evaluate(() => {
        Reflect.set(window, 'flashed', new Set<string>())
        const look = () => {
          const flash = CSS.highlights.get('two-readouts-flash')
          const text = [...(flash ?? [])].map(String).join('')
          if (text !== '') Reflect.get(window, 'flashed').add(text)
        }
        setInterval(look, 50)
      })
      // Rows are laid out when they come near the view, and what stands below them moves then.
      await popup.evaluate(async () => {
        for (let looks = 0; looks < 3; looks += 1) {
          document.querySelector('.statement[data-under-test]')?.scrollIntoView({ block: 'center' })
          await new Promise((laidOut) => setTimeout(laidOut, 100))
        }
      })
      await popup.click('.statement[data-under-test]')
      await page.bringToFront()
      await until(
        () => page.evaluate(() => scrollY),
        (y) => y > 200,
        'the page scrolls to the statement',
      )
      const flashed = await page.evaluate(() => [...(Reflect.get(window, 'flashed') as Set<string>)])
      const letters = (text: string) => text.replace(/[\s\u00AD…]/g, '')
      expect(flashed.map(letters).some((text) => text.includes(letters(wanted)))).toBe(true)
      expect(complaints).toEqual([])
    })

    test('says that a page is no article', async () => {
      const { page } = await driver().open('front', { body: corpusPage('section-front') })
      const popup = await readPopup(await driver().popup(page))
      expect([say('popup_no_article_title'), say('popup_nothing_title')]).toContain(popup.heading)
      expect(popup.rows).toEqual([])
    })

    test('says that an article has nothing to mark', async () => {
      const rain =
        'Rain fell on the coast all day, and the ferries between the islands were late again on Monday.'
      const { page } = await driver().open('rain', { body: article([rain, rain, rain, rain, rain, rain]) })
      const popup = await readPopup(await driver().popup(page))
      expect(popup.heading).toBe(say('popup_nothing_title'))
      expect(popup.text).toContain('A call between two palaces')
    })

    test('says that a page of the browser cannot be read', async () => {
      const page = await driver().launched.browser.newPage()
      const popup = await readPopup(await driver().popup(page))
      expect(popup.heading).toBe(say('popup_restricted_title'))
      await page.close()
    })
  })
}
