import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { environmentOf, type FoundBrowser, findBrowser } from './find'
import { type BrowserName, LEAST_VERSION, SPOKEN_NAME } from './names'

const PACKAGES: Readonly<Record<BrowserName, string>> = { chromium: 'chromium', firefox: 'firefox-esr' }

/** Said to the user as it stands: what is missing and what to install. */
export class BrowserMissing extends Error {}

/**
 * An installed browser of each name. On Debian and its like, where we may, missing ones are installed with apt;
 * elsewhere nothing is installed behind the user's back, and the error says what to install.
 */
export function browsersPresent(names: readonly BrowserName[]): FoundBrowser[] {
  const missing = names.filter((name) => findBrowser(name).found === null)
  const installable = missing.filter((name) => !process.env[environmentOf(name)])
  if (installable.length > 0 && mayInstall()) apt(installable.map((name) => PACKAGES[name]))
  const searches = names.map((name) => ({ name, ...findBrowser(name) }))
  const complaints = searches.flatMap(({ name, found, tooOld }) => (found ? [] : [complaint(name, tooOld)]))
  if (complaints.length > 0) throw new BrowserMissing(complaints.join('\n'))
  return searches.flatMap(({ found }) => (found ? [found] : []))
}

function mayInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}

function apt(packages: readonly string[]): void {
  console.error(`Installing ${packages.join(' and ')} (apt-get) …`)
  const run = (args: readonly string[]) =>
    spawnSync('apt-get', args, {
      // Standard output belongs to the command that needs the browser.
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  // A failed update may still leave usable lists, so it does not end the attempt.
  run(['update', '-q'])
  if (!run(['install', '-y', '-q', ...packages])) {
    console.error('apt-get could not install them.')
  }
}

function complaint(name: BrowserName, tooOld: readonly FoundBrowser[]): string {
  const variable = environmentOf(name)
  const named = process.env[variable]
  const wanted = `${SPOKEN_NAME[name]} ${LEAST_VERSION[name]} or newer`
  const old = tooOld.map((browser) => `${browser.path} is version ${browser.version}`).join(', ')
  if (named)
    return `${variable} is set to ${named}, but ${old ? 'that is too old' : 'no program is there'}: ${wanted} is needed.`
  if (old) return `${wanted} is needed, but ${old}. Install a newer one, or set ${variable} to its path.`
  return `${wanted} was not found. Install it, or set ${variable} to the path of its program.`
}
