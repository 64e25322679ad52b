import type { Page } from 'puppeteer-core'
import { clickInCard } from '../../browsers/click-in-card'
import { clickMark } from '../../browsers/click-mark'
import { marksFollow } from '../../browsers/marks-follow'
import type { Scheme } from '../../browsers/set-scheme'
import type { Studio } from '../studio'
import { cardStands } from './card-stands'
import type { Scene } from './scene'

const OPTIONS = 'src/options/index.html'
const WELCOME = 'src/welcome/index.html'

async function openOptions(studio: Studio): Promise<Page> {
  const page = await studio.openOwn(OPTIONS)
  await page.waitForSelector('#data', { timeout: 30_000 })
  return page
}

/** The first page with its sample marked. */
async function openWelcome(studio: Studio): Promise<Page> {
  const page = await studio.openOwn(WELCOME)
  await page.waitForFunction(() => [...CSS.highlights.keys()].some((key) => key.startsWith('two-readouts')), {
    timeout: 30_000,
  })
  return page
}

const settle = (page: Page, scheme: Scheme) => marksFollow(page, scheme, false)

/** Options and first page. */
export const SETTINGS_SCENES: readonly Scene[] = [
  { surface: 'options', state: 'usual', whole: true, open: openOptions },
  {
    surface: 'options',
    state: 'no-site',
    whole: true,
    open: async (studio) => {
      const page = await openOptions(studio)
      await page.type('input[type=text]', 'no site at all')
      await page.click('form [type=submit]')
      await page.waitForSelector('.said:not(:empty)')
      return page
    },
  },
  {
    surface: 'options',
    state: 'much',
    whole: true,
    // Sites left alone, colours of the reader's own, corrections, and the question before they are deleted.
    open: async (studio) => {
      await studio.tabAbout('taken')
      await studio.keepSettings({
        hostsOff: ['a-newspaper-with-a-long-name.example.org', 'news.example'],
        looks: {
          kremlin: { colour: '#0a7d32', line: 'wavy' },
          elysee: { colour: '#7a1fa2', line: 'dashed' },
        },
      })
      const page = await openOptions(studio)
      await page.waitForSelector('.pages q', { timeout: 30_000 })
      await page.click('#data ~ .row > button:last-child')
      return page
    },
    leave: (_page, studio) => studio.keepSettings({}),
  },
  { surface: 'welcome', state: 'usual', whole: true, open: openWelcome, settle },
  {
    surface: 'welcome',
    state: 'card',
    whole: false,
    open: openWelcome,
    settle,
    place: async (page) => {
      await page.keyboard.press('Escape')
      const words = await page.evaluate(() => {
        const [first] = [...CSS.highlights].flatMap(([key, ranges]) =>
          /^two-readouts-kremlin/.test(key) ? [...ranges].map(String) : [],
        )
        return first ?? ''
      })
      await clickMark(page, words)
      await clickInCard(page, '.correct > button')
      await cardStands(page, '.choices')
    },
  },
]
