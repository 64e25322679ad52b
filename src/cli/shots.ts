import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import type { FoundBrowser } from './browsers/find'
import { browsersPresent } from './browsers/install'
import { TARGET_OF } from './browsers/names'
import { SCHEMES, type Scheme, setScheme } from './browsers/set-scheme'
import { buildExtension, projectRoot } from './build-extension'
import { type ShotLocale, type ShotOptions, shotOptions } from './shots/options'
import { ARTICLE_SCENES } from './shots/scenes/article'
import { OWN_PAGE_SCENES } from './shots/scenes/own-pages'
import type { Scene } from './shots/scenes/scene'
import { SETTINGS_SCENES } from './shots/scenes/settings-pages'
import { takeStorePictures } from './shots/store-pictures'
import { Studio } from './shots/studio'

/** In CSS pixels: a phone, a side panel or small window, a desktop. */
const WIDTHS = [360, 600, 1280]
const HEIGHT = 800
const SCENES: readonly Scene[] = [...ARTICLE_SCENES, ...OWN_PAGE_SCENES, ...SETTINGS_SCENES]

/** One picture of a state. */
interface View {
  readonly width: number
  readonly scheme: Scheme
}

/** What takes longest to change changes most seldom: the scheme, or what the reader does at each width anew. */
function viewsOf({ place }: Scene): View[] {
  if (place) return WIDTHS.flatMap((width) => SCHEMES.map((scheme) => ({ width, scheme })))
  return SCHEMES.flatMap((scheme) => WIDTHS.map((width) => ({ width, scheme })))
}

/** `npm run shots`: pictures of every state of every surface, into a folder that git ignores. */
async function shoot(studio: Studio, scene: Scene): Promise<number> {
  const page = await scene.open(studio)
  // What lies behind another page is not painted.
  await page.bringToFront()
  const views = viewsOf(scene)
  let before: View | null = null
  try {
    for (const view of views) {
      const { width, scheme } = view
      if (width !== before?.width) {
        await page.setViewport({ width, height: HEIGHT })
        await scene.place?.(page, studio)
        if (scene.whole) await showWhole(page, width)
      }
      if (scheme !== before?.scheme) await setScheme(studio.launched, page, scheme)
      await scene.settle?.(page, scheme)
      before = view
      const path = fileOf(studio, scene, `${studio.locale}-${scheme}-${width}`)
      // Firefox knows one way to make a picture only.
      await page.screenshot(studio.launched.name === 'firefox' ? { path } : { path, optimizeForSpeed: true })
    }
  } finally {
    await scene.leave?.(page, studio)
  }
  return views.length
}

/** As high as all of it: what sticks to the window's edges would else stand across the picture. */
async function showWhole(page: Page, width: number): Promise<void> {
  // What is out of view is only guessed at until it has been in view.
  for (let turn = 0; turn < 2; turn++) {
    const height = await page.evaluate(() => document.documentElement.scrollHeight)
    await page.setViewport({ width, height: Math.max(HEIGHT, height) })
  }
}

function fileOf({ launched }: Studio, { surface, state }: Scene, rest: string): `${string}.png` {
  const folder = join(projectRoot, 'shots', launched.name, surface)
  mkdirSync(folder, { recursive: true })
  return join(folder, `${state}-${rest}.png`) as `${string}.png`
}

async function shootAll(found: FoundBrowser, options: ShotOptions): Promise<void> {
  const started = Date.now()
  const folder = buildExtension(TARGET_OF[found.name], { testHosts: true })
  // A browser mostly waits: one for each language, all at once.
  const counts = await Promise.all(options.locales.map((locale) => shootIn(found, folder, locale, options)))
  const seconds = Math.round((Date.now() - started) / 1000)
  const count = counts.reduce((sum, one) => sum + one, 0)
  if (!options.store) console.log(`${count} pictures in shots/${found.name}, ${seconds} s`)
}

async function shootIn(
  found: FoundBrowser,
  folder: string,
  locale: ShotLocale,
  { only, store }: ShotOptions,
): Promise<number> {
  const studio = await Studio.open(found, folder, locale)
  let count = 0
  try {
    if (store) console.log((await takeStorePictures(studio)).join(' '))
    else
      for (const scene of SCENES)
        if (`${scene.surface}-${scene.state}`.includes(only)) count += await shootOrSay(studio, scene)
  } finally {
    await studio.close()
  }
  return count
}

/** One state that cannot be reached costs its own pictures, not those of all others. */
async function shootOrSay(studio: Studio, scene: Scene): Promise<number> {
  try {
    return await shoot(studio, scene)
  } catch (error) {
    const { launched, locale } = studio
    console.error(`${launched.name}, ${scene.surface}-${scene.state}-${locale}: ${String(error)}`)
    process.exitCode = 1
    return 0
  }
}

try {
  const options = shotOptions(process.argv.slice(2))
  for (const found of browsersPresent(options.store ? ['chromium'] : options.browsers))
    await shootAll(found, options)
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
