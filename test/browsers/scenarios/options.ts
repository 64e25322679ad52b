import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ElementHandle, Page } from 'puppeteer-core'
import { afterEach, describe, expect, test } from 'vitest'
import { say, sayIn } from '../../../src/cli/interface-words'
import { correctionsFile } from '../../../src/corrections/corrections-file'
import { pageKey } from '../../../src/corrections/page-key'
import { describeQuote } from '../../../src/corrections/text-quote'
import { KEY_PREFIX } from '../../../src/page/mark-keys'
import { violations } from '../axe'
import { cardOpened, clickInCard, clickMark } from '../card-probe'
import { type Driver, until } from '../driver'
import { article } from '../hostile-pages'
import { marked, marksOf } from '../marks'
import { tracesOf } from '../page-as-found'

const OPTIONS = 'src/options/index.html'
const WELCOME = 'src/welcome/index.html'

async function shown(page: Page, selector: string): Promise<void> {
  await until(
    () => page.evaluate((css) => document.querySelector(css) !== null, selector),
    (there) => there,
    `${selector} is on the page`,
  )
}

/** Presses the button with these words on it, or this name. */
async function press(page: Page, name: string): Promise<void> {
  await until(
    () =>
      page.evaluate((sought) => {
        const button = [...document.querySelectorAll('button')].find(
          (each) => (each.getAttribute('aria-label') ?? each.textContent?.trim()) === sought,
        )
        if (button === undefined || button.disabled) return false
        button.click()
        return true
      }, name),
    (pressed) => pressed,
    `“${name}” can be pressed`,
  )
}

/** The words on the page; none while it loads anew. */
function textOf(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText).catch(() => '')
}

/** The options and the first page, and what they change. */
export function optionsScenario(driver: () => Driver): void {
  describe('the options', () => {
    afterEach(async () => {
      await driver().closeTabs()
      await driver().forgetSettings()
    })

    const open = async () => {
      const options = await driver().extensionPage(OPTIONS)
      await shown(options, '#data')
      return options
    }

    test('change the lines of marks in pages that are open, and back', async () => {
      const { page } = await driver().open('look', { body: article() })
      await marked(page)
      // The rules of marks are the browser's to keep: the page sees only what they do.
      const line = () =>
        page.evaluate(
          (key) =>
            getComputedStyle(document.querySelector('p') ?? document.body, `::highlight(${key})`)
              .textDecorationStyle,
          `${KEY_PREFIX}kremlin`,
        )
      expect(await line()).toBe('solid')
      const options = await open()
      const lines = (party: string) =>
        options.$$eval(`fieldset[data-party=${party}] [type=radio]`, (radios) =>
          radios.map((radio) => (radio as HTMLInputElement).disabled),
        )
      expect(await lines('elysee')).toEqual([true, false, false])
      await options.click('fieldset[data-party=kremlin] .choice:nth-of-type(3) input')
      await until(line, (style) => style === 'wavy', 'the Kremlin’s line is wavy')
      expect(await lines('elysee')).toEqual([false, false, true])
      await press(options, say('options_look_usual'))
      await until(line, (style) => style === 'solid', 'the line is as before')
    })

    test('leave a site alone at once, and no longer', async () => {
      const { page } = await driver().open('never', { body: article() })
      await marked(page)
      const options = await open()
      await options.type('input[type=text]', 'http://localhost:8080/some/page')
      await press(options, say('options_site_never'))
      await until(
        () => tracesOf(page),
        (traces) => traces.length === 0,
        'every trace is gone',
      )
      await press(options, say('options_remove_site', 'localhost'))
      expect((await marked(page)).length).toBeGreaterThan(0)
    })

    test('say of what is no site that it is none', async () => {
      const options = await open()
      await options.type('input[type=text]', 'no site at all')
      await press(options, say('options_site_add'))
      expect(await textOf(options)).toContain(say('options_site_unknown'))
    })

    test('show corrections, undo one, and delete all', async () => {
      const { page } = await driver().open('data', { body: article() })
      await marked(page)
      for (const words of ['speak again', 'no date was agreed']) {
        await clickMark(page, words)
        await cardOpened(page)
        await clickInCard(page, '.correct > button')
        await clickInCard(page, '.choices button:nth-child(1)')
        // At once, as a quick reader does: what was open then must not come back over the next card.
        await page.keyboard.press('Escape')
      }
      const before = (await marksOf(page)).length
      const options = await open()
      await until(
        () => textOf(options),
        (text) => text.includes(say('options_corrections_other', '2')),
        'both corrections are seen',
      )
      expect(await textOf(options)).toContain('A call between two palaces')
      await options.$eval('.pages .action', (button) => (button as HTMLElement).click())
      await until(
        () => textOf(options),
        (text) => text.includes(say('options_corrections_one', '1')),
        'one is left',
      )
      await press(options, say('options_delete'))
      await press(options, say('options_delete_sure'))
      await until(
        () => textOf(options),
        (text) => text.includes(say('options_deleted')),
        'all are deleted',
      )
      await until(
        () => marksOf(page),
        (marks) => marks.filter(({ key }) => !key.includes('removed')).length >= before,
        'the page has its marks again',
      )
    })

    test('bring corrections from a file, and refuse what is none', async () => {
      const folder = mkdtempSync(path.join(tmpdir(), 'two-readouts-'))
      try {
        const exact = 'the two leaders would speak again'
        const text = `The Kremlin said in a statement that ${exact}.`
        const start = text.indexOf(exact)
        const file = path.join(folder, 'corrections.json')
        writeFileSync(
          file,
          correctionsFile([
            {
              page: pageKey(driver().server.url('import')) ?? '',
              title: 'A call',
              corrections: [
                {
                  id: 'a',
                  verdict: 'elysee',
                  from: 'kremlin',
                  quote: describeQuote(text, [start, start + exact.length]),
                  at: '2022-02-01T10:00:00.000Z',
                },
              ],
            },
          ]),
        )
        const wrong = path.join(folder, 'wrong.json')
        writeFileSync(wrong, '{"kind":"something else"}')
        const options = await open()
        const input = (await options.$('input[type=file]')) as ElementHandle<HTMLInputElement>
        await input.uploadFile(wrong)
        await until(
          () => textOf(options),
          (words) => words.includes(say('options_import_unknown')),
          'the wrong file is refused',
        )
        await input.uploadFile(file)
        await until(
          () => textOf(options),
          (words) => words.includes(say('options_imported_one', '1')),
          'the file is read',
        )
        const { page } = await driver().open('import', { body: article() })
        await marked(page)
        await clickMark(page, 'speak again')
        expect((await cardOpened(page)).headings).toEqual([say('card_account_elysee')])
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    })

    test('choose the language of the words, on every surface', async () => {
      const options = await open()
      await options.select('select', 'fr')
      await until(
        () => textOf(options),
        (text) => text.includes(sayIn('fr', 'options_data') ?? '-'),
        'the options are in French',
      )
      const { page } = await driver().open('french-words', { body: article() })
      await marked(page)
      await clickMark(page, 'speak again')
      expect((await cardOpened(page)).headings).toEqual([sayIn('fr', 'card_account_kremlin')])
    })

    test('and the first page pass axe, in light, dark and forced colours', async () => {
      for (const file of [OPTIONS, WELCOME]) {
        const page = await driver().extensionPage(file)
        await shown(page, file === OPTIONS ? '#data' : 'article')
        expect(await violations(driver().launched, page), file).toEqual([])
      }
    })
  })

  test('the first page has a sample that is marked and explains itself', async () => {
    const page = await driver().extensionPage(WELCOME)
    const marks = await marked(page)
    expect(new Set(marks.map(({ key }) => key.replace('two-readouts-', '')))).toEqual(
      new Set(['kremlin', 'elysee']),
    )
    await clickMark(page, '50 minutes')
    const card = await cardOpened(page)
    expect(card.headings).toEqual([say('card_account_kremlin')])
    expect(card.answers.join()).toContain('two hours')
    await driver().closeTabs()
  })
}
