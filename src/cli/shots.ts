import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { BrowserMissing, browsersPresent } from './browsers/install'
import { buildExtension, projectRoot } from './build-extension'
import { SCHEMES, setScheme } from './shots/media'
import { type ShotLocale, shotOptions } from './shots/options'
import { takeStorePictures } from './shots/store-pictures'
import { openStudio, type Studio } from './shots/studio'
import { STATES, type State, SURFACES, type Surface } from './shots/surfaces'

/** In CSS pixels: a phone, a side panel or small window, a desktop. */
const WIDTHS = [360, 600, 1280]
const HEIGHT = 800

/** `npm run shots`: pictures of every state of every surface, into a folder that git ignores. */
async function shoot(studio: Studio, locale: ShotLocale, surface: Surface, state: State): Promise<number> {
  const page = await studio.launched.browser.newPage()
  let count = 0
  try {
    const tab = await studio.tabAbout(state.about)
    await page.setViewport({ width: 800, height: HEIGHT })
    await page.goto(`${studio.launched.origin}${surface.file}?tab=${tab}`)
    await page.waitForSelector('main[aria-busy="false"] h1', { timeout: 30_000 })
    await state.reach?.(page)
    for (const scheme of SCHEMES) {
      await setScheme(page, scheme)
      for (const width of WIDTHS) {
        await page.setViewport({ width, height: HEIGHT })
        // As high as all of it: what sticks to the window's edges would else stand across the picture.
        const height = await page.evaluate(() => document.documentElement.scrollHeight)
        await page.setViewport({ width, height: Math.max(HEIGHT, height) })
        await page.screenshot({ path: fileOf(surface, state, locale, scheme, width) })
        count += 1
      }
    }
  } finally {
    await page.close()
  }
  return count
}

function fileOf(
  surface: Surface,
  state: State,
  locale: string,
  scheme: string,
  width: number,
): `${string}.png` {
  const folder = path.join(projectRoot, 'shots', surface.name)
  mkdirSync(folder, { recursive: true })
  return path.join(folder, `${state.name}-${locale}-${scheme}-${width}.png`) as `${string}.png`
}

try {
  const { only, locales, store } = shotOptions(process.argv.slice(2))
  const [found] = browsersPresent(['chromium'])
  if (found === undefined) throw new BrowserMissing('Chromium was not found.')
  const folder = buildExtension('chrome', { testHosts: true })
  let count = 0
  for (const locale of locales) {
    const studio = await openStudio(found, folder, locale)
    try {
      if (store) {
        console.log((await takeStorePictures(studio, locale)).join(' '))
        continue
      }
      for (const surface of SURFACES)
        for (const state of STATES)
          if (`${surface.name}-${state.name}`.includes(only))
            count += await shoot(studio, locale, surface, state)
    } finally {
      await studio.close()
    }
  }
  if (!store) console.log(`${count} pictures in shots/`)
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
