import type { Page } from 'puppeteer-core'
import { clickInCard } from '../../browsers/click-in-card'
import { clickMark } from '../../browsers/click-mark'
import { marksFollow } from '../../browsers/marks-follow'
import type { Scheme } from '../../browsers/set-scheme'
import type { Studio } from '../studio'
import { cardStands } from './card-stands'
import type { Scene } from './scene'

/** In every card. */
const CLOSE = '.close'

/** Where it hovers over nothing. */
const away = ({ mouse }: Page) => mouse.move(2, 2)

/** What is told by marks and map waits for the inks of the scheme. */
const settle = (page: Page, scheme: Scheme) => marksFollow(page, scheme, true)

/** The card of the first statement that the other account answers. `press` is pressed in it, and brings `shown`. */
function cardScene(state: string, press: string | null = null, shown = CLOSE): Scene {
  return {
    surface: 'card',
    state,
    whole: false,
    open: async ({ article }) => article,
    place: async (page, studio) => {
      await openCard(studio)
      if (press) await clickInCard(page, press)
      await away(page)
      await cardStands(page, shown)
    },
    settle,
    leave: ({ keyboard }) => keyboard.press('Escape'),
  }
}

/** Opens the card of a statement that the other account answers, as a reader does. */
export async function openCard(studio: Studio): Promise<void> {
  const { article } = studio
  await article.keyboard.press('Escape')
  await clickMark(article, await answeredText(studio))
  await cardStands(article, CLOSE)
  await away(article)
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
      await away(article)
      return article
    },
    place: (page) => cardStands(page, '.undo'),
    settle,
    leave: async (page) => {
      await clickInCard(page, '.undo')
      await cardStands(page, '.correct')
      await page.keyboard.press('Escape')
    },
  }
}

/** Scrolls to the article's title. */
export async function showHeading(page: Page): Promise<void> {
  await page.evaluate(() =>
    scrollBy({ top: (document.querySelector('article h1, h1')?.getBoundingClientRect().top ?? 0) - 24 }),
  )
}

/** The article with its marks, and the card on it. */
export const ARTICLE_SCENES: readonly Scene[] = [
  {
    surface: 'page',
    state: 'marks',
    whole: false,
    open: async ({ article }) => article,
    place: showHeading,
    settle,
  },
  cardScene('statement'),
  cardScene('jumped', '.jump', '.back'),
  cardScene('copied', '.copy', '.status:not(:empty)'),
  cardScene('choices', '.correct > button', '.choices'),
  correctedScene('corrected', 2),
  correctedScene('removed', 1),
]
