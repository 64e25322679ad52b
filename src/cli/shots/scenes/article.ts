import type { Page } from 'puppeteer-core'
import { clickInCard } from '../../browsers/click-in-card'
import { clickMark } from '../../browsers/click-mark'
import type { Studio } from '../studio'
import type { Scene } from './scene'

/** Time for the card to slide in, and for what flashes to fade. */
const SETTLED = 250

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

const stay = async () => undefined

/** The card of the first statement that the other account answers, and what is pressed in it. */
function cardScene(state: string, ...presses: readonly string[]): Scene {
  return {
    surface: 'card',
    state,
    whole: false,
    open: async ({ article }) => article,
    place: async (page, studio) => {
      await openCard(studio)
      for (const css of presses) await clickInCard(page, css)
      await page.mouse.move(2, 2)
      await pause(SETTLED)
    },
    leave: async (page) => void (await page.keyboard.press('Escape')),
  }
}

/** Opens the card of a statement that the other account answers, as a reader does. */
export async function openCard(studio: Studio): Promise<void> {
  await studio.article.keyboard.press('Escape')
  await clickMark(studio.article, await answeredText(studio))
  await pause(SETTLED)
  await studio.article.mouse.move(2, 2)
}

async function answeredText(studio: Studio): Promise<string> {
  const { statements, matters } = await studio.report()
  const answered = matters.find(({ relation }) => relation === 'differ') ?? matters[0]
  const id = answered?.statements.kremlin[0] ?? answered?.statements.elysee[0] ?? 0
  return statements[id]?.text ?? ''
}

/** As the card of before, of a statement that the reader corrects and whose correction is taken back at the end. */
function correctedScene(state: string, nth: number): Scene {
  return {
    surface: 'card',
    state,
    whole: false,
    open: async (studio) => {
      const { article } = studio
      await clickMark(article, await answeredText(studio))
      await clickInCard(article, '.correct > button')
      await clickInCard(article, `.choices button:nth-child(${nth})`)
      await article.mouse.move(2, 2)
      await pause(SETTLED)
      return article
    },
    place: () => pause(SETTLED).then(stay),
    leave: async (page) => {
      await clickInCard(page, '.undo')
      await pause(SETTLED)
      await page.keyboard.press('Escape')
    },
  }
}

/** Scrolls to the article's title. */
export async function showHeading(page: Page): Promise<void> {
  await page.evaluate(() =>
    scrollBy({ top: (document.querySelector('article h1, h1')?.getBoundingClientRect().top ?? 0) - 24 }),
  )
  await pause(SETTLED)
}

/** The article with its marks, and the card on it. */
export const ARTICLE_SCENES: readonly Scene[] = [
  {
    surface: 'page',
    state: 'marks',
    whole: false,
    open: async ({ article }) => article,
    place: showHeading,
    leave: stay,
  },
  cardScene('statement'),
  cardScene('jumped', '.jump'),
  cardScene('copied', '.copy'),
  cardScene('choices', '.correct > button'),
  correctedScene('corrected', 2),
  correctedScene('removed', 1),
]
