import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'puppeteer-core'
import { clickMark } from '../browsers/click-mark'
import { openPopup } from '../browsers/open-popup'
import { projectRoot } from '../build-extension'
import type { Sample } from './open-sample'

/** A statement of the sample whose matter the other account tells differently. */
const TOLD_TWICE = '50 minutes'

/** Pictures of the marked page, of the card and of the popup; returns where they are, from the project's folder. */
export async function takeShots(sample: Sample): Promise<string[]> {
  const folder = path.join(projectRoot, 'shots')
  mkdirSync(folder, { recursive: true })
  const files: string[] = []
  const shoot = async (page: Page, what: string, fullPage = false) => {
    const file = path.join(folder, `${sample.launched.name}-${what}.png`)
    await page.screenshot({ path: file as `${string}.png`, fullPage })
    files.push(path.relative(projectRoot, file))
  }
  const { page, launched, extension } = sample
  await page.evaluate(() => document.querySelector('article h1')?.scrollIntoView())
  await shoot(page, 'page')
  await clickMark(page, TOLD_TWICE)
  await page.waitForSelector('two-readouts-card', { timeout: 10_000 })
  await settle()
  await shoot(page, 'card')
  await page.keyboard.press('Escape')
  const popup = await openPopup(launched, extension, page)
  // In a tab the popup would take the whole window; a popup is a narrow thing.
  if (launched.name === 'firefox') await popup.setViewport({ width: 640, height: 720 })
  await popup.waitForSelector('main[aria-busy="false"] table', { timeout: 20_000 })
  await settle()
  await shoot(popup, 'popup')
  return files
}

/** Lets transitions and fonts come to rest. */
function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 600))
}
