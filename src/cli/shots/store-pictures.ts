import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'puppeteer-core'
import { type Scheme, setScheme } from '../browsers/set-scheme'
import { projectRoot } from '../build-extension'
import { openCard, showHeading } from './scenes/article'
import type { Studio } from './studio'

/** The size that the stores ask for. */
const SIZE = { width: 1280, height: 800 }
const PANEL_WIDTH = 420
const SETTLED = 400

/** The pictures of the README and the stores, in the studio's language. Returns their names. */
export async function takeStorePictures(studio: Studio): Promise<string[]> {
  const { article, launched, locale } = studio
  const folder = path.join(projectRoot, 'docs/images')
  mkdirSync(folder, { recursive: true })
  const suffix = locale === 'en' ? '' : `-${locale}`
  // The languages take turns on light and dark, so that both are to be seen.
  const scheme: Scheme = locale === 'ru' ? 'dark' : 'light'
  await setScheme(launched, article, scheme)
  const names: string[] = []
  for (const [name, take] of PICTURES) {
    const png = await take(studio, scheme)
    writeFileSync(path.join(folder, `${name}${suffix}.png`), png, 'base64')
    names.push(`${name}${suffix}.png`)
  }
  return names
}

const PICTURES: readonly (readonly [string, (studio: Studio, scheme: Scheme) => Promise<string>])[] = [
  ['page', page],
  ['card', card],
  ['beside', beside],
  ['table', (studio, scheme) => own(studio, scheme, 'src/sheet/index.html', 'main[aria-busy="false"] h1')],
  ['options', (studio, scheme) => own(studio, scheme, 'src/options/index.html', '#data')],
]

async function page({ article }: Studio): Promise<string> {
  await article.setViewport(SIZE)
  await showHeading(article)
  return shoot(article)
}

async function card(studio: Studio): Promise<string> {
  await studio.article.setViewport(SIZE)
  await openCard(studio)
  const png = await shoot(studio.article)
  await studio.article.keyboard.press('Escape')
  return png
}

/** A page of ours about the article, as its tab begins. */
async function own(studio: Studio, scheme: Scheme, file: string, shown: string): Promise<string> {
  const opened = await studio.openOwn(`${file}?tab=${await studio.tabAbout('article')}`)
  await opened.waitForSelector(shown, { timeout: 20_000 })
  await opened.setViewport(SIZE)
  await setScheme(studio.launched, opened, scheme)
  return shoot(opened)
}

/** Two real pictures in one: no driver reaches the frame that a browser sets around article and panel. */
async function beside(studio: Studio, scheme: Scheme): Promise<string> {
  const { launched, article } = studio
  await article.setViewport({ width: SIZE.width - PANEL_WIDTH, height: SIZE.height })
  await article.bringToFront()
  await showHeading(article)
  const panel = await studio.openOwn(`src/panel/index.html?tab=${await studio.tabAbout('article')}`)
  const both = await launched.browser.newPage()
  try {
    await panel.setViewport({ width: PANEL_WIDTH, height: SIZE.height })
    await setScheme(launched, panel, scheme)
    await panel.waitForSelector('.filters', { timeout: 20_000 })
    // Only an article in front is read.
    await article.bringToFront()
    await panel.waitForSelector('[data-in-view]', { timeout: 20_000 })
    await panel.$eval('.filters', (one) => scrollBy(0, one.getBoundingClientRect().top))
    const right = await shoot(panel)
    const left = await shoot(article)
    await both.setViewport(SIZE)
    await both.setContent(
      `<body style="margin:0;display:flex"><img src="data:image/png;base64,${left}"><img src="data:image/png;base64,${right}" style="box-shadow:0 0 12px #0006"></body>`,
    )
    return await shoot(both)
  } finally {
    await both.close()
  }
}

async function shoot(shown: Page): Promise<string> {
  // What lies behind another page is not painted.
  await shown.bringToFront()
  await new Promise((resolve) => setTimeout(resolve, SETTLED))
  return shown.screenshot({ encoding: 'base64' })
}
