import type { Page } from 'puppeteer-core'
import { afterEach, describe, expect, test } from 'vitest'
import type { BrowserName } from '../../../src/cli/browsers/names'
import type { OwnPage } from '../../../src/cli/browsers/open-popup'
import { type Scheme, setScheme } from '../../../src/cli/browsers/set-scheme'
import { LIGHT_LAST, violationsIn } from '../axe'
import { DEFICIENCIES } from '../colour-vision'
import type { Driver } from '../driver'
import { samplePage } from '../gold'
import { marked } from '../marks'
import { readPopup } from '../popup-probe'
import { seenColours } from '../seen-colours'

const SURFACES: readonly OwnPage[] = ['popup', 'panel', 'sheet']

/** What the reader does one after the other, and the state each brings about. */
const STATES: readonly (readonly [string, (own: Page) => Promise<unknown>])[] = [
  ['as it opens', async () => undefined],
  ['filtered', (own) => own.click('.chip:has([value="differ"])')],
  ['searched in vain', (own) => own.type('.search', 'xyzzy')],
  ['shown all again', (own) => own.click('.none button')],
  ['searched', (own) => own.type('.search', 'grain')],
  ['with one voice', (own) => own.click('.voices button')],
  ['with its menu open', (own) => own.click('[popovertarget="export"]')],
]

/**
 * The schemes that axe looks at a surface in, light last. In Firefox panel and tab are looked at in light alone: they are made
 * of the popup's parts in the popup's colours, which it sees there in every scheme, and Chromium sees all of them in all.
 */
const schemesOf = (browser: BrowserName, surface: OwnPage): readonly Scheme[] =>
  browser === 'firefox' && surface !== 'popup' ? ['light'] : LIGHT_LAST

/** Popup, side panel and tab of its own, for eyes, hands and ears of every kind. */
export function forEveryoneScenario(driver: () => Driver): void {
  afterEach(() => driver().closeTabs())

  async function openArticle(): Promise<Page> {
    const { page } = await driver().open('sample', { body: samplePage() })
    await marked(page)
    return page
  }

  async function openOwn(article: Page, surface: OwnPage): Promise<Page> {
    const own = await driver().ownPage(article, surface)
    await own.setViewport({ width: 800, height: 700 })
    await readPopup(own)
    return own
  }

  const open = async (surface: OwnPage) => openOwn(await openArticle(), surface)

  describe.each(SURFACES)('the %s', (surface) => {
    // Seven states in each scheme. A change of scheme takes longer than a way through all states.
    test('breaks no rule of axe in any state', async () => {
      const article = await openArticle()
      for (const scheme of schemesOf(driver().name, surface)) {
        const own = await openOwn(article, surface)
        await setScheme(driver().launched, own, scheme)
        for (const [state, reach] of STATES) {
          await reach(own)
          expect(await violationsIn(own, scheme), `${state}, ${scheme}`).toEqual([])
        }
        await own.close()
      }
    }, 240_000)
  })

  test('the keyboard reaches everything in the popup, in reading order, and never gets stuck', async () => {
    const own = await open('popup')
    await own.bringToFront()
    const wanted = await own.$$eval(
      'button:not([popover] button), .search, [role="switch"], [name="filter"]:checked',
      (all) => all.filter((one) => one.getClientRects().length > 0).length,
    )
    const reached: string[] = []
    for (let step = 0; step < wanted; step++) {
      await own.keyboard.press('Tab')
      reached.push(
        await own.evaluate(() => {
          const one = document.activeElement
          const all = [...document.querySelectorAll('*')]
          return one === null || one === document.body ? 'nothing' : String(all.indexOf(one)).padStart(6)
        }),
      )
    }
    expect(reached).not.toContain('nothing')
    expect(new Set(reached).size).toBe(wanted)
    expect(reached).toEqual(reached.toSorted())
  })

  test('a screen reader hears a table, with what each number and statement is', async () => {
    const own = await open('popup')
    const table = await own.evaluate(() => {
      const matters = document.querySelector('.matters')
      const row = matters?.querySelector('tbody tr')
      return {
        caption: matters?.querySelector('caption')?.textContent?.trim() !== '',
        columns: [...(matters?.querySelectorAll('thead th[scope="col"]') ?? [])].length,
        cells: [...(row?.children ?? [])].map((cell) => `${cell.localName} ${cell.getAttribute('role')}`),
        number: document.querySelector('.voices button')?.getAttribute('aria-label'),
      }
    })
    expect(table).toEqual({
      caption: true,
      columns: 3,
      cells: ['th rowheader', 'td cell', 'td cell'],
      number: expect.stringMatching(/^.+ as the Kremlin tells it: \d+ statements?$/),
    })
    // The source is in the statement's own words, not in its colour or column alone.
    const told = await own.$$eval('.statement', (all) =>
      all.map((one) => one.querySelector('.told')?.textContent),
    )
    for (const words of told) expect(words).toMatch(/Kremlin|Elysée|in public/)
  })

  describe('by eyes that see colours differently', () => {
    test('the two accounts are told apart', async () => {
      const own = await open('sheet')
      for (const deficiency of DEFICIENCIES) {
        const kremlin = await seenColours(own, '.bar [data-party="kremlin"]', deficiency)
        const elysee = await seenColours(own, '.bar [data-party="elysee"]', deficiency)
        // Without any colour: one is a solid bar, the other has gaps.
        expect(kremlin.lightest - kremlin.darkest, deficiency).toBeLessThan(40)
        expect(elysee.lightest - elysee.darkest, deficiency).toBeGreaterThan(80)
        if (deficiency !== 'achromatopsia') {
          const distance = Math.hypot(...kremlin.ink.map((value, at) => value - (elysee.ink[at] ?? 0)))
          expect(distance, deficiency).toBeGreaterThan(60)
        }
      }
      const lines = await own.$$eval('.matters thead .party', (all) =>
        all.map((one) => getComputedStyle(one).textDecorationStyle),
      )
      expect(new Set(lines).size).toBe(2)
    })

    test('the lines of marks on the page differ as well', async () => {
      const { page } = await driver().open('lines', { body: samplePage() })
      await marked(page)
      const lines = await page.evaluate(() =>
        ['kremlin', 'elysee', 'both'].map(
          (party) =>
            getComputedStyle(
              document.querySelector('p') ?? document.body,
              `::highlight(two-readouts-${party})`,
            ).textDecorationStyle,
        ),
      )
      expect(new Set(lines).size).toBe(3)
    })
  })
}
