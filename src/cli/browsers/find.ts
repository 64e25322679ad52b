import { execFileSync } from 'node:child_process'
import { accessSync, constants, statSync } from 'node:fs'
import path from 'node:path'
import { type BrowserName, LEAST_VERSION } from './names'

export interface FoundBrowser {
  readonly name: BrowserName
  readonly path: string
  /** Major version; null where the program does not print it (Windows): then the launch checks it. */
  readonly version: number | null
}

/** What a search came to: a usable browser, or the ones that are too old. */
export interface Search {
  readonly found: FoundBrowser | null
  readonly tooOld: readonly FoundBrowser[]
}

const ENVIRONMENT: Readonly<Record<BrowserName, string>> = {
  chromium: 'CHROMIUM_PATH',
  firefox: 'FIREFOX_PATH',
}

const COMMANDS: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
  firefox: ['firefox-esr', 'firefox'],
}

const MAC_APPS: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Chromium.app/Contents/MacOS/Chromium'],
  firefox: ['Firefox.app/Contents/MacOS/firefox'],
}

const WINDOWS_FILES: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'],
  firefox: ['Mozilla Firefox\\firefox.exe'],
}

/** The environment variable by which a user names a browser of their own. */
export function environmentOf(name: BrowserName): string {
  return ENVIRONMENT[name]
}

/** Looks where browsers usually are. A path from the environment is believed before any other. */
export function findBrowser(name: BrowserName): Search {
  const tooOld: FoundBrowser[] = []
  for (const file of candidates(name)) {
    if (!isProgram(file)) continue
    const browser = { name, path: file, version: versionOf(file) }
    if (browser.version === null || browser.version >= LEAST_VERSION[name]) return { found: browser, tooOld }
    tooOld.push(browser)
  }
  return { found: null, tooOld }
}

function candidates(name: BrowserName): string[] {
  const named = process.env[ENVIRONMENT[name]]
  // A path the user gave is an order: falling back to another browser in silence would test the wrong one.
  if (named) return [path.resolve(named)]
  const env = process.env
  if (process.platform === 'darwin') {
    const roots = ['/Applications', path.join(env.HOME ?? '', 'Applications')]
    return roots.flatMap((root) => MAC_APPS[name].map((app) => path.join(root, app)))
  }
  if (process.platform === 'win32') {
    const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA]
    return roots.flatMap((root) => (root ? WINDOWS_FILES[name].map((file) => path.join(root, file)) : []))
  }
  const folders = (env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '')
  return COMMANDS[name].flatMap((command) =>
    [...folders, '/snap/bin'].map((folder) => path.join(folder, command)),
  )
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}

function versionOf(file: string): number | null {
  // On Windows `--version` opens a window instead of printing.
  if (process.platform === 'win32') return null
  try {
    const line = execFileSync(file, ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 60_000,
    })
    const major = /(\d+)\.\d/.exec(line)?.[1]
    return major === undefined ? null : Number(major)
  } catch {
    return null
  }
}
