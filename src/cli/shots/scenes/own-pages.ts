import type { Page } from 'puppeteer-core'
import { goInside } from '../../browsers/extension-page'
import type { OwnPage } from '../../browsers/open-popup'
import type { About, Studio } from '../studio'
import type { Scene } from './scene'

/** A state of the pages that show the comparison: which page it is about, and what the reader did to get there. */
interface State {
  readonly name: string
  readonly about: About
  /** What must be there before it is photographed; else the end of all work. */
  readonly shown?: string
  readonly reach?: (page: Page, studio: Studio) => Promise<unknown>
  readonly leave?: (studio: Studio) => Promise<void>
  /** The surfaces that have it; else all. */
  readonly only?: readonly OwnPage[]
}

const SURFACES: readonly OwnPage[] = ['popup', 'panel', 'sheet']
/** The tab of its own keeps what it has shown. */
const FORGETFUL: readonly OwnPage[] = ['popup', 'panel']
const DONE = 'main[aria-busy="false"] h1'

/** Searches a word that is there in every language: the first of the first matter. */
async function searchFirstWord(page: Page): Promise<void> {
  const label = await page.$eval('.matter', (one) => one.textContent ?? '')
  await page.type('.search', label.split(' ')[0] ?? '')
}

const press = (selector: string) => (page: Page) => page.click(selector)

/** Has the page hear so from every tab it asks: some answers no tab gives on demand. */
async function hear(page: Page, answer: object): Promise<void> {
  await page.evaluate((reply) => {
    const { browser, chrome } = globalThis as unknown as Record<string, { tabs: { sendMessage: unknown } }>
    for (const api of [browser, chrome]) if (api) api.tabs.sendMessage = () => Promise.resolve(reply)
  }, answer)
}

const STATES: readonly State[] = [
  { name: 'table', about: 'article' },
  { name: 'differ', about: 'article', reach: press('.chip:has(input[value="differ"])') },
  { name: 'search', about: 'article', reach: searchFirstWord },
  { name: 'none', about: 'article', reach: (page) => page.type('.search', 'xyzzy') },
  { name: 'voice', about: 'article', reach: press('.voices button') },
  { name: 'menu', about: 'article', reach: press('[popovertarget]') },
  {
    name: 'statement-gone',
    about: 'article',
    reach: async (page) => {
      await hear(page, { ok: true, value: false })
      await page.click('.statement')
    },
  },
  { name: 'corrected-away', about: 'taken' },
  { name: 'no-article', about: 'section-front' },
  { name: 'nothing', about: 'nothing' },
  { name: 'restricted', about: 'browser-page' },
  { name: 'unasked', about: 'elsewhere', only: ['panel'] },
  { name: 'closed', about: 'gone' },
  { name: 'working', about: 'endless', shown: '.working h1' },
  {
    name: 'slow',
    about: 'article',
    only: ['popup'],
    shown: '.working h1',
    reach: async (page, studio) => {
      await hear(page, { ok: true, value: { state: 'working' } })
      await studio.touchSettings()
    },
  },
  {
    name: 'failed',
    about: 'article',
    only: FORGETFUL,
    shown: '.notice .plain',
    reach: async (page, studio) => {
      await hear(page, { ok: false, error: 'failed', detail: '' })
      await studio.touchSettings()
    },
  },
  {
    name: 'left',
    about: 'article',
    only: ['sheet'],
    reach: async (page) => {
      // Asked of the page: Firefox's driver does not know where it is.
      const url = await page.evaluate(() => location.href)
      await goInside(page, url.replace(/=.*/, `=${2 ** 30}`))
    },
    shown: '.left',
  },
  {
    name: 'site-off',
    about: 'article',
    only: FORGETFUL,
    reach: (_page, studio) => studio.keepSettings({ hostsOff: ['localhost'] }),
    shown: '.notice h1',
    leave: (studio) => studio.keepSettings({}),
  },
]

function sceneOf(surface: OwnPage, state: State): Scene {
  return {
    surface,
    state: state.name,
    whole: true,
    open: async (studio) => {
      const page = await studio.openOwn(`src/${surface}/index.html?tab=${await studio.tabAbout(state.about)}`)
      const reach = state.reach
      if (reach === undefined) {
        await page.waitForSelector(state.shown ?? DONE, { timeout: 30_000 })
        return page
      }
      await page.waitForSelector(DONE, { timeout: 30_000 })
      await reach(page, studio)
      if (state.shown) await page.waitForSelector(state.shown, { timeout: 30_000 })
      return page
    },
    leave: async (_page, studio) => state.leave?.(studio),
  }
}

/** Popup, side panel and tab of its own. */
export const OWN_PAGE_SCENES: readonly Scene[] = SURFACES.flatMap((surface) =>
  STATES.filter(({ only }) => only?.includes(surface) ?? true).map((state) => sceneOf(surface, state)),
)
