import { parseArgs } from 'node:util'
import { type BrowserName, browserNamed } from '../browsers/names'

export interface DemoOptions {
  readonly browser: BrowserName
  readonly headless: boolean
}

export const USAGE = `npm start                         the sample article in Chrome or Chromium
npm start -- --browser firefox    the same in Firefox
npm start -- --headless           no window: pictures in shots/ and the two accounts in the terminal`

/** Said to the user as it stands. */
export class BadOptions extends Error {}

/** What the user asked for; null where they asked for help. */
export function demoOptions(args: readonly string[]): DemoOptions | null {
  const { values } = parsed(args)
  if (values.help) return null
  const browser = browserNamed(values.browser ?? 'chromium')
  if (browser === null)
    throw new BadOptions(`There is no browser "${values.browser}": say chromium or firefox.`)
  return { browser, headless: values.headless ?? false }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        browser: { type: 'string', short: 'b' },
        headless: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch (error) {
    throw new BadOptions(error instanceof Error ? error.message : String(error))
  }
}

/** Whether a window can be shown. Only Linux tells in its environment. */
export function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}
