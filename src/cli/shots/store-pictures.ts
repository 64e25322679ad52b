import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'puppeteer-core'
import { openOwnPage } from '../browsers/open-popup'
import { projectRoot } from '../build-extension'
import { type Scheme, setScheme } from './media'
import type { ShotLocale } from './options'
import type { Studio } from './studio'

/** The size that the stores ask for. */
const SIZE = { width: 1280, height: 800 }
const PANEL_WIDTH = 420

/** The pictures of the README and the stores: the table, and the panel beside the article. Returns their names. */
export async function takeStorePictures(studio: Studio, locale: ShotLocale): Promise<string[]> {
  const folder = path.join(projectRoot, 'docs/images')
  mkdirSync(folder, { recursive: true })
  const suffix = locale === 'en' ? '' : `-${locale}`
  // The languages take turns on light and dark, so that both are to be seen.
  const scheme: Scheme = locale === 'ru' ? 'dark' : 'light'
  const pictures: readonly (readonly [string, string])[] = [
    [`table${suffix}.png`, await table(studio, scheme)],
    [`beside${suffix}.png`, await beside(studio, scheme)],
  ]
  for (const [name, png] of pictures) writeFileSync(path.join(folder, name), png, 'base64')
  return pictures.map(([name]) => name)
}

async function table(studio: Studio, scheme: Scheme): Promise<string> {
  const sheet = await openOwnPage(studio.launched, studio.extension, studio.article, 'sheet')
  try {
    return await shoot(sheet, scheme, SIZE)
  } finally {
    await sheet.close()
  }
}

/** Two real pictures in one: no driver reaches the frame that a browser sets around article and panel. */
async function beside(studio: Studio, scheme: Scheme): Promise<string> {
  const { launched, extension, article } = studio
  await setScheme(article, scheme)
  await article.setViewport({ width: SIZE.width - PANEL_WIDTH, height: SIZE.height })
  await article.bringToFront()
  await article.evaluate(() =>
    scrollBy(0, (document.querySelector('h1')?.getBoundingClientRect().top ?? 0) - 24),
  )
  const panel = await openOwnPage(launched, extension, article, 'panel')
  const both = await launched.browser.newPage()
  try {
    await panel.waitForSelector('[data-in-view]', { timeout: 20_000 })
    const right = await shoot(panel, scheme, { width: PANEL_WIDTH, height: SIZE.height }, '.filters')
    const left = await shoot(article, scheme, { width: SIZE.width - PANEL_WIDTH, height: SIZE.height })
    await both.setViewport(SIZE)
    await both.setContent(
      `<body style="margin:0;display:flex"><img src="data:image/png;base64,${left}"><img src="data:image/png;base64,${right}" style="box-shadow:0 0 12px #0006"></body>`,
    )
    return await both.screenshot({ encoding: 'base64' })
  } finally {
    await panel.close()
    await both.close()
  }
}

async function shoot(
  page: Page,
  scheme: Scheme,
  size: { width: number; height: number },
  top?: string,
): Promise<string> {
  await page.bringToFront()
  await setScheme(page, scheme)
  await page.setViewport(size)
  await page.waitForFunction(() => document.readyState === 'complete')
  if (top !== undefined) await page.$eval(top, (one) => scrollBy(0, one.getBoundingClientRect().top))
  await new Promise((resolve) => setTimeout(resolve, 400))
  return page.screenshot({ encoding: 'base64' })
}
