import type { Page } from 'puppeteer-core'
import { afterEach, describe, expect, test } from 'vitest'
import { OUR_HOST } from '../../../src/cli/browsers/click-in-card'
import { inClosedRoot } from '../../../src/cli/browsers/closed-root'
import { setScheme } from '../../../src/cli/browsers/set-scheme'
import { keyOn, markKey, GROUNDS as PARTS, STATEMENT_KEYS } from '../../../src/page/mark-keys'
import { cardOpened, clickMark } from '../card-probe'
import { contrast, type Rgb } from '../contrast'
import { type Driver, until } from '../driver'
import { article, CALL } from '../hostile-pages'
import { marked } from '../marks'
import { paintedGround } from '../painted-ground'

interface Look {
  readonly key: string
  readonly text: string
  readonly line: Rgb
  readonly paper: Rgb
  /** Opacity of what is painted behind the words. */
  readonly tint: number
}

/** Of marks alone: what is lit under the pointer, or shown in the card, has no line of its own and comes and goes. */
const MARK_KEYS = STATEMENT_KEYS.flatMap((key) => [key, ...PARTS.map((ground) => keyOn(key, ground))])

/** How each mark is painted, and on what. */
function looksOf(page: Page): Promise<Look[]> {
  return page.evaluate((keys) => {
    const rgb = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number)
    const looks: Look[] = []
    for (const [key, highlight] of CSS.highlights) {
      if (!keys.includes(key)) continue
      for (const range of highlight) {
        const element = range.startContainer.parentElement
        if (!element) continue
        const style = getComputedStyle(element, `::highlight(${key})`)
        let paper = [255, 255, 255]
        for (let at: Element | null = element; at; at = at.parentElement) {
          const [r = 0, g = 0, b = 0, alpha = 1] = rgb(getComputedStyle(at).backgroundColor)
          if (alpha === 0) continue
          paper = [r, g, b]
          break
        }
        looks.push({
          key,
          text: String(range),
          line: rgb(style.textDecorationColor).slice(0, 3) as unknown as Rgb,
          paper: paper as unknown as Rgb,
          tint: rgb(style.backgroundColor)[3] ?? 1,
        })
      }
    }
    return looks
  }, MARK_KEYS)
}

/** Where the first statement of a key stands on the screen, and the colour of its words. */
function firstOf(page: Page, key: string) {
  return page.evaluate((name) => {
    const [range] = CSS.highlights.get(name) ?? []
    const box = range instanceof Range ? range.getClientRects()[0] : undefined
    const element = range?.startContainer.parentElement
    if (!box || !element) throw new Error(`Nothing is ${name}`)
    const words = (getComputedStyle(element).color.match(/[\d.]+/g) ?? []).map(Number)
    return {
      clip: { x: box.x, y: box.y, width: box.width, height: box.height },
      words: words.slice(0, 3) as unknown as Rgb,
    }
  }, key)
}

const STATEMENTS = [CALL[1] ?? '', CALL[2] ?? '', CALL[3] ?? '']

const STANDFIRST = 'Two palaces tell of one telephone call, and their two accounts of it part ways early.'

/** Marks on every ground that text stands on. */
export function groundsScenario(driver: () => Driver): void {
  describe('lines stand out', () => {
    afterEach(() => driver().closeTabs())

    const GROUNDS: readonly (readonly [string, string])[] = [
      ['on white', ''],
      ['on black', 'body{background:#000;color:#eee}'],
      ['on grey', 'body{background:#888;color:#000}'],
      ['on grey with light text', 'body{background:#767676;color:#fff}'],
      ['on sepia', 'body{background:#f4ecd8;color:#5b4636}'],
      ['on a dark box in a light article', 'p:nth-of-type(3){background:#181a20;color:#ddd}'],
      [
        'on a light box in a dark article',
        'body{background:#111;color:#eee}p:nth-of-type(2){background:#fff;color:#111}',
      ],
    ]
    for (const [name, css] of GROUNDS) {
      test(name, async () => {
        const { page, complaints } = await driver().open('ground', {
          body: article(CALL, `<style>${css}</style>`),
        })
        await marked(page)
        const looks = await looksOf(page)
        expect(looks.length).toBeGreaterThan(3)
        // WCAG 1.4.11: what a graphic needs to be told from its ground.
        for (const { line, paper, text } of looks)
          expect.soft(contrast(line, paper), text).toBeGreaterThanOrEqual(3)
        expect(complaints).toEqual([])
      })
    }

    for (const [name, css, paper] of [
      ['light', 'body{background:#fff;color:#111}', [255, 255, 255]],
      ['dark', 'body{background:#101418;color:#e8e8e8}', [16, 20, 24]],
      ['faintly headed', 'body{background:#fff;color:#111}p:nth-of-type(1){color:#777}', [255, 255, 255]],
    ] as const) {
      test(`and a ${name} page shows a ground of each side's own, on which the words can be read`, async () => {
        const { page } = await driver().open('tint', {
          body: article([STANDFIRST, ...CALL], `<style>${css}</style>`),
        })
        await marked(page)
        const grounds: Rgb[] = []
        for (const key of [markKey('kremlin', 'explicit'), markKey('elysee', 'explicit')]) {
          const { clip, words } = await firstOf(page, key)
          const ground = await paintedGround(page, clip)
          expect(ground).not.toEqual(paper)
          // WCAG 1.4.3
          expect(contrast(words, ground)).toBeGreaterThanOrEqual(4.5)
          grounds.push(ground)
        }
        expect(grounds[0]).not.toEqual(grounds[1])
      })
    }

    const THEMES = `<style>
      body{background:#fff;color:#111;transition:background-color 200ms,color 200ms}
      .night body{background:#101418;color:#e8e8e8}
      @media (prefers-color-scheme:dark){body{background:#1b1b1f;color:#ddd}}
    </style>`
    const CHANGES: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
      [
        'the page changes its theme',
        (page) => page.evaluate(() => document.documentElement.classList.add('night')),
      ],
      ['the reader’s system turns dark', (page) => setScheme(driver().launched, page, 'dark')],
    ]
    for (const [what, change] of CHANGES) {
      test(`after ${what}`, async () => {
        const { page } = await driver().open('themes', { body: article(CALL, THEMES) })
        await marked(page)
        const before = (await looksOf(page)).map(({ text }) => text)
        const inkOnMap = () =>
          inClosedRoot<string>(
            page,
            OUR_HOST,
            "return root.querySelector('.map')?.style.getPropertyValue('--elysee-ink')",
          )
        const lightInk = await until(inkOnMap, (ink) => ink !== null, 'the map is there')
        await clickMark(page, before[0] ?? '')
        const card = await cardOpened(page)
        await change(page)
        const faintest = (looks: readonly Look[]) =>
          Math.min(...looks.map(({ line, paper }) => contrast(line, paper)))
        // On the new ground, and clearly so.
        const after = await until(
          () => looksOf(page),
          (looks) => looks.length > 0 && looks.every(({ paper: [red] }) => red < 40) && faintest(looks) >= 3,
          'all lines stand out on the dark ground',
        )
        expect(after.map(({ text }) => text)).toEqual(before)
        await until(inkOnMap, (ink) => ink !== lightInk, 'the map has the ink for dark grounds')
        expect(await cardOpened(page)).toEqual(card)
        await setScheme(driver().launched, page, 'light')
      })
    }

    test('and nothing is painted behind faint words', async () => {
      const { page } = await driver().open('faint', {
        body: article([CALL[0] ?? '', ...STATEMENTS], '<style>body{background:#fff;color:#767676}</style>'),
      })
      await marked(page)
      expect((await looksOf(page)).map(({ tint }) => tint)).not.toContain(undefined)
      for (const { tint } of await looksOf(page)) expect(tint).toBe(0)
    })
  })
}
