import { findBrowser } from '../../browsers/find'
import { type LaunchedBrowser, launchPatiently } from '../../browsers/launch'
import { type PageServer, type Served, servePages } from '../../browsers/page-server'
import { buildExtension } from '../../build-extension'

export interface BenchBrowser {
  readonly launched: LaunchedBrowser
  readonly server: PageServer
  /** Of the built extension. */
  readonly folder: string
  /** Pages by name. */
  readonly pages: Map<string, Served>
}

/** Chromium with a fresh build of the extension in it, and a server of pages; both end with `use`. */
export async function withBrowser<T>(use: (browser: BenchBrowser) => Promise<T>): Promise<T> {
  const { found } = findBrowser('chromium')
  if (!found) throw new Error('Chromium or Chrome is needed: `npm test` installs it or says what to install')
  const folder = buildExtension('chrome', { testHosts: true })
  const launched = await launchPatiently(found, folder, { headless: true })
  const pages = new Map<string, Served>()
  const server = await servePages((name) => pages.get(name) ?? null)
  try {
    return await use({ launched, server, folder, pages })
  } finally {
    await launched.browser.close().catch(() => undefined)
    await server.close()
  }
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
