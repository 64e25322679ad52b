import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'puppeteer-core'
import { goInside } from './extension-page'
import type { LaunchedBrowser } from './launch'

/** The grounds that every surface must look well on. */
export const SCHEMES = ['light', 'dark', 'forced'] as const
export type Scheme = (typeof SCHEMES)[number]

/**
 * Makes a page look as on a reader's machine of this scheme; `forced` are the browser's colours in place of ours. In Firefox
 * every page of the browser changes with it, in Chromium only this one.
 */
export async function setScheme(launched: LaunchedBrowser, page: Page, scheme: Scheme): Promise<void> {
  if (launched.name === 'firefox') await setInFirefox(launched, page, scheme)
  else await setInChromium(page, scheme)
}

async function setInChromium(page: Page, scheme: Scheme): Promise<void> {
  const session = await page.createCDPSession()
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme === 'light' ? 'light' : 'dark' },
      { name: 'forced-colors', value: scheme === 'forced' ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  })
}

/** Firefox lets an add-on of ours set what its drivers cannot. */
export const LOOK_ID = 'look@two-readouts.invalid'
export const LOOK_UUID = '7c0de5e0-2222-4333-8444-3d1ab1e5a5e1'

const switches = new WeakMap<LaunchedBrowser, Promise<Page>>()

async function openSwitch({ browser }: LaunchedBrowser): Promise<Page> {
  const folder = mkdtempSync(path.join(tmpdir(), 'two-readouts-look-'))
  try {
    const manifest = {
      manifest_version: 3,
      name: 'Look',
      version: '1',
      permissions: ['browserSettings'],
      browser_specific_settings: { gecko: { id: LOOK_ID } },
    }
    writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest))
    writeFileSync(path.join(folder, 'look.html'), '<!doctype html><title>Look</title>')
    await browser.installExtension(folder)
    const page = await browser.newPage()
    await goInside(page, `moz-extension://${LOOK_UUID}/look.html`)
    return page
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function setInFirefox(launched: LaunchedBrowser, page: Page, scheme: Scheme): Promise<void> {
  let opened = switches.get(launched)
  if (opened === undefined) {
    opened = openSwitch(launched)
    switches.set(launched, opened)
    await opened
    // A page behind another hears of a change only when it comes to the front.
    await page.bringToFront()
  }
  const wanted = {
    ground: scheme === 'dark' ? 'dark' : 'light',
    colours: scheme === 'forced' ? 'always' : 'never',
  }
  await (await opened).evaluate(
    `(async (wanted) => {
      const { overrideContentColorScheme, overrideDocumentColors } = browser.browserSettings
      await overrideContentColorScheme.set({ value: wanted.ground })
      await overrideDocumentColors.set({ value: wanted.colours })
    })(${JSON.stringify(wanted)})`,
  )
  const query =
    scheme === 'forced'
      ? '(forced-colors: active)'
      : `(prefers-color-scheme: ${scheme}) and (forced-colors: none)`
  await page.waitForFunction((media) => matchMedia(media).matches, { timeout: 60_000, polling: 20 }, query)
}
