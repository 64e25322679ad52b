import { cpSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
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

let built: string | undefined

/** The folder of a build with tests' hosts; made once, however many sections ask for it. */
function builtOnce(): string {
  built ??= buildExtension('chrome', { testHosts: true })
  return built
}

/** What stands in a build in place of its scripts for pages, by file name, such as `main.js`. */
export type Instead = Readonly<Record<string, string>>

/** Scripts that do nothing: what they cost is the browser's own, for any extension. */
export const NOTHING: Instead = { 'gate.iife.js': '', 'main.js': '', 'tools.js': '' }

/** A copy of the build with other scripts for pages. */
function changed(instead: Instead): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'two-readouts-bench-'))
  cpSync(builtOnce(), folder, { recursive: true })
  for (const [name, code] of Object.entries(instead)) {
    const file = path.join(folder, 'src/content', name)
    // Fails where the build has no such file.
    truncateSync(file)
    writeFileSync(file, code)
  }
  return folder
}

/**
 * Chromium with a fresh build of the extension in it, and a server of pages; both end with `use`.
 * @param instead other scripts for pages than the extension's own
 */
export async function withBrowser<T>(
  use: (browser: BenchBrowser) => Promise<T>,
  instead?: Instead,
): Promise<T> {
  const { found } = findBrowser('chromium')
  if (!found) throw new Error('Chromium or Chrome is needed: `npm test` installs it or says what to install')
  const folder = instead ? changed(instead) : builtOnce()
  const launched = await launchPatiently(found, folder, { headless: true })
  const pages = new Map<string, Served>()
  const server = await servePages((name) => pages.get(name) ?? null)
  try {
    return await use({ launched, server, folder, pages })
  } finally {
    await launched.browser.close().catch(() => undefined)
    await server.close()
    if (instead) rmSync(folder, { recursive: true, force: true })
  }
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
