import type { Page } from 'puppeteer-core'
import { afterEach, describe, expect, test } from 'vitest'
import { say } from '../../../src/cli/interface-words'
import { cardOpened, clickInCard, clickMark, openCard } from '../card-probe'
import { type Driver, pause, until } from '../driver'
import { article } from '../hostile-pages'
import { marked, marksOf } from '../marks'

/** A page with a field to paste into, since tests cannot look at the clipboard. */
const PAGE = article(
  [
    'Vladimir Putin and Emmanuel Macron spoke by telephone on Tuesday evening, and two accounts came out.',
    'According to the Kremlin, the call lasted 50 minutes. The reporters in the corridor had counted along.',
    ...Array.from(
      { length: 20 },
      (_, hour) =>
        `By hour ${hour + 1} the corridor was as long as before, and the reporters waited in it, as reporters do.`,
    ),
    'The Elysée said the call lasted two hours. The reporters who waited in the corridor went home after that.',
  ],
  '<textarea id="paste"></textarea>',
)

const KREMLIN = say('card_account_kremlin')
const ELYSEE = say('card_account_elysee')

async function headingIs(page: Page, heading: string): Promise<void> {
  await until(
    () => openCard(page),
    (card) => card?.headings[0] === heading,
    `the card of “${heading}” is open`,
  )
}

/** What can be done from the card, and what comes of it. */
export function cardFunctionsScenario(driver: () => Driver): void {
  describe('from the card', () => {
    afterEach(async () => {
      await driver().closeTabs()
      await driver().forgetSettings()
    })

    const open = async (name = 'functions') => {
      const { page, complaints } = await driver().open(name, { body: PAGE })
      await marked(page)
      await clickMark(page, 'lasted 50 minutes')
      await cardOpened(page)
      return { page, complaints }
    }

    test('one jumps to the other account’s statement and back', async () => {
      const { page, complaints } = await open()
      await clickInCard(page, 'button.jump')
      await headingIs(page, ELYSEE)
      await clickInCard(page, 'button.back')
      await headingIs(page, KREMLIN)
      await until(
        () => page.evaluate(() => scrollY),
        (top) => top < 400,
        'the page is back where the jump began',
      )
      expect((await openCard(page))?.text).not.toContain(say('card_back'))
      expect(complaints).toEqual([])
    })

    test('one goes to the next and the previous statement, and round', async () => {
      const { page } = await open()
      expect((await openCard(page))?.text).toContain(say('card_place', '1', '2'))
      await clickInCard(page, `button[aria-label="${say('card_next')}"]`)
      await headingIs(page, ELYSEE)
      await clickInCard(page, `button[aria-label="${say('card_next')}"]`)
      await headingIs(page, KREMLIN)
      await clickInCard(page, `button[aria-label="${say('card_previous')}"]`)
      await headingIs(page, ELYSEE)
    })

    test('one corrects a statement and goes on to another, whose card stays', async () => {
      const { page, complaints } = await open()
      await clickInCard(page, '.correct > button')
      await clickInCard(page, '.choices button:nth-child(1)')
      await clickMark(page, 'lasted two hours')
      await headingIs(page, ELYSEE)
      await until(
        () => marksOf(page),
        (marks) => marks.every(({ key }) => !key.includes('kremlin')),
        'the correction is painted',
      )
      await pause(500)
      expect((await openCard(page))?.headings).toEqual([ELYSEE])
      expect(complaints).toEqual([])
    })

    test('one copies a citation with a link to the words', async () => {
      const { page, complaints } = await open('functions?utm_source=letter')
      await clickInCard(page, 'button.copy')
      await until(
        () => openCard(page),
        (card) => card?.text.includes(say('card_copied')) ?? false,
        'the card says that it copied',
      )
      await page.keyboard.press('Escape')
      await page.focus('#paste')
      await page.keyboard.down('Control')
      await page.keyboard.press('v')
      await page.keyboard.up('Control')
      const pasted = await page.$eval('#paste', (field) => (field as HTMLTextAreaElement).value)
      expect(pasted).toContain('the call lasted 50 minutes')
      expect(pasted).toContain(KREMLIN)
      expect(pasted).toContain('A call between two palaces, localhost')
      expect(pasted).toContain('/functions#:~:text=the%20call%20lasted%2050%20minutes')
      expect(complaints).toEqual([])
    })

    test('one says that it is the other side’s, undoes it, and that it is none; all outlive a reload', async () => {
      const { page, complaints } = await open()
      const correct = async (nth: number) => {
        await clickInCard(page, '.correct > button')
        await clickInCard(page, `.choices button:nth-child(${nth})`)
      }
      await correct(2)
      await headingIs(page, ELYSEE)
      const card = await openCard(page)
      expect(card?.text).toContain(say('card_said_elysee'))
      expect(card?.text).toContain(say('card_was_kremlin'))
      expect(card?.hasFocus).toBe(true)
      expect((await marksOf(page)).filter(({ key }) => key.includes('kremlin'))).toEqual([])
      await page.reload()
      expect((await marked(page)).filter(({ key }) => key.includes('kremlin'))).toEqual([])
      await clickMark(page, 'lasted 50 minutes')
      await cardOpened(page)
      await clickInCard(page, 'button.undo')
      await headingIs(page, KREMLIN)
      await correct(1)
      await headingIs(page, say('card_removed'))
      await page.reload()
      await until(
        () => driver().report(page),
        (report) => report?.state === 'marked',
        'the page is read again',
      )
      const report = await driver().report(page)
      if (report?.state !== 'marked') throw new Error('Nothing is marked')
      expect(report.statements.map(({ party }) => party)).toEqual(['elysee'])
      expect(report.removed).toMatchObject([{ party: 'kremlin', correction: { verdict: 'none' } }])
      expect(await driver().badge(page)).toBe('1')
      expect(complaints).toEqual([])
    })
  })
}
