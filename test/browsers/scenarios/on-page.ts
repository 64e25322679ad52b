import type { Page } from 'puppeteer-core'
import { afterEach, describe, expect, test } from 'vitest'
import { inClosedRoot } from '../../../src/cli/browsers/closed-root'
import { say } from '../../../src/cli/interface-words'
import { KEY_PREFIX, LIT_KEYS } from '../../../src/page/mark-keys'
import { cardOpened, clickMark, openCard } from '../card-probe'
import { type Driver, pause, until } from '../driver'
import { article } from '../hostile-pages'
import { marked, marksOf } from '../marks'
import { OUR_HOST, tracesOf } from '../page-as-found'

const FILLER = Array.from(
  { length: 24 },
  (_, hour) =>
    `By hour ${hour + 1} the corridor was as long as before, and the reporters waited in it, as reporters do.`,
)

const PAGE = article([
  'Vladimir Putin and Emmanuel Macron spoke by telephone on Tuesday evening, and two accounts came out.',
  'According to the Kremlin, the call lasted 50 minutes. The reporters in the corridor had counted along.',
  ...FILLER,
  'The Elysée said the call lasted two hours. The reporters who waited in the corridor went home after that.',
  'The Kremlin said the two leaders would speak again. The carpet in the corridor stayed where it was.',
])

/** Text painted under a key of ours. */
function painted(page: Page, key: string): Promise<string[]> {
  return page.evaluate((name) => [...(CSS.highlights.get(name) ?? [])].map(String), key)
}

/** What the map at the page's edge shows, from its top. */
function ticks(page: Page): Promise<{ party: string; top: number }[] | null> {
  return inClosedRoot(
    page,
    OUR_HOST,
    `return [...root.querySelectorAll('.map i')].flatMap((lane) =>
      [...lane.style.clipPath.matchAll(/M\\s*0[\\s,]+([\\d.]+)/g)].map(([, top]) =>
        ({ party: lane.className, top: lane.getBoundingClientRect().top + Number(top) })))
      .sort((a, b) => a.top - b.top)`,
  )
}

/** Selects words with the browser's own selection. */
async function select(page: Page, words: string): Promise<void> {
  await page.evaluate((sought) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(sought) ?? -1
      if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + sought.length)
    }
  }, words)
}

/** What is on the page besides marks and card: keys, menu, light, map. */
export function onPageScenario(driver: () => Driver): void {
  describe('on the page', () => {
    afterEach(async () => {
      await driver().closeTabs()
      await driver().forgetSettings()
    })

    const open = async () => {
      const watched = await driver().open('on-page', { body: PAGE })
      await marked(watched.page)
      return watched
    }

    test('keys go from statement to statement, say where one is, and open the card', async () => {
      const { page, complaints } = await open()
      const ask = (command: 'next-statement' | 'previous-statement' | 'open-card') =>
        driver().ask(page, 'run-command', { command })
      expect(await ask('next-statement')).toBe(true)
      const heard = () =>
        inClosedRoot<string>(page, OUR_HOST, `return root.querySelector('[role=status]').textContent`)
      await until(heard, (text) => text?.includes('50 minutes') ?? false, 'the first statement is said')
      expect(await heard()).toContain(say('card_account_kremlin'))
      await ask('next-statement')
      await until(heard, (text) => text?.includes('two hours') ?? false, 'the second statement is said')
      await until(
        () => page.evaluate(() => scrollY),
        (top) => top > 100,
        'the page has scrolled there',
      )
      await ask('previous-statement')
      await until(heard, (text) => text?.includes('50 minutes') ?? false, 'the first statement again')
      await ask('open-card')
      expect((await cardOpened(page)).headings).toEqual([say('card_account_kremlin')])
      expect(complaints).toEqual([])
    })

    test('a key takes every trace away and brings the marks back', async () => {
      const { page } = await open()
      const before = await marksOf(page)
      await driver().ask(page, 'run-command', { command: 'toggle-marks' })
      await until(
        () => tracesOf(page),
        (traces) => traces.length === 0,
        'every trace is gone',
      )
      expect(await driver().ask(page, 'run-command', { command: 'next-statement' })).toBe(false)
      await driver().ask(page, 'run-command', { command: 'toggle-marks' })
      expect(await marked(page)).toEqual(before)
    })

    test('selected words become a statement of the chosen side, and stay so', async () => {
      const { page, complaints } = await open()
      await select(page, 'stayed where it was')
      expect(await driver().ask(page, 'mark-selection', { party: 'elysee' })).toBe(true)
      const card = await cardOpened(page)
      expect(card.headings).toEqual([say('card_account_elysee')])
      expect(card.text).toContain(say('card_was_none'))
      await page.reload()
      expect((await marked(page)).map(({ text }) => text)).toContain('stayed where it was')
      await select(page, 'A call between two palaces')
      await page.evaluate(() => getSelection()?.removeAllRanges())
      expect(await driver().ask(page, 'mark-selection', { party: 'kremlin' })).toBe(false)
      expect(complaints).toEqual([])
    })

    test('a pointer on a mark lights the whole account, and nothing of the other', async () => {
      const { page } = await open()
      await clickMark(page, '50 minutes')
      await until(
        () => painted(page, LIT_KEYS.kremlin),
        (texts) => texts.length > 1,
        'the account is lit',
      )
      expect((await painted(page, LIT_KEYS.kremlin)).join()).toContain('would speak again')
      expect(await painted(page, LIT_KEYS.elysee)).toEqual([])
      await page.keyboard.press('Escape')
      await page.mouse.move(5, 5)
      await until(
        () => painted(page, LIT_KEYS.kremlin),
        (texts) => texts.length === 0,
        'the light is out',
      )
    })

    test('without the map, what a click needs comes with the first of them', async () => {
      await driver().keepSettings({ version: 2, map: false })
      const { page, complaints } = await open()
      // Nothing of ours stands on the page until it is asked for.
      await pause(500)
      expect(await page.evaluate((host) => document.querySelector(host), OUR_HOST)).toBeNull()
      await clickMark(page, 'would speak again')
      expect((await cardOpened(page)).headings.length).toBe(1)
      await driver().forgetSettings()
      expect(complaints).toEqual([])
    })

    test('the map shows each statement in its lane, leads there, and can be switched off', async () => {
      const { page, complaints } = await open()
      const tooWide = () =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      const drawn = await until(
        () => ticks(page),
        (found) => found?.length === 3,
        'the map is drawn',
      )
      expect(drawn?.map(({ party }) => party)).toEqual(['kremlin', 'elysee', 'kremlin'])
      expect(await tooWide()).toBe(0)
      const last = drawn?.at(-1)
      if (!last) throw new Error('No mark on the map')
      const x = await page.evaluate(() => document.documentElement.clientWidth - 11)
      await page.mouse.click(x, last.top + 1)
      await until(
        () => page.evaluate(() => scrollY),
        (top) => top > 100,
        'the page has scrolled to the statement',
      )
      expect(await openCard(page)).toBeNull()
      await driver().keepSettings({ version: 2, map: false })
      await until(
        async () => (await ticks(page))?.length ?? 0,
        (count) => count === 0,
        'the map is gone',
      )
      expect((await marksOf(page)).length).toBeGreaterThan(0)
      expect(complaints).toEqual([])
    })

    test('colours, lines and threshold of the settings are those of the marks, at once', async () => {
      const { page } = await open()
      const line = () =>
        page.evaluate((key) => {
          const element = document.querySelector('p') ?? document.body
          return getComputedStyle(element, `::highlight(${key})`).textDecorationStyle
        }, `${KEY_PREFIX}kremlin`)
      expect(await line()).toBe('solid')
      await driver().keepSettings({
        version: 2,
        looks: { kremlin: { colour: '#0a7d32', line: 'wavy' } },
        print: true,
      })
      await until(line, (style) => style === 'wavy', 'the new look')
      // Firefox lets no driver look at a page as paper.
      if (driver().name === 'chromium') {
        await page.emulateMediaType('print')
        expect(await line()).toBe('wavy')
        await driver().keepSettings({ version: 2, print: false })
        await until(line, (style) => style === 'solid', 'no mark on paper')
        await page.emulateMediaType()
      }
      await driver().keepSettings({ version: 2, threshold: 1 })
      await until(
        () => marksOf(page),
        (marks) => marks.length === 0,
        'nothing is sure enough any more',
      )
      await pause(100)
      expect(await painted(page, `${KEY_PREFIX}kremlin`)).toEqual([])
    })
  })
}
