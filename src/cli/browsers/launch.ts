import puppeteer, { type Browser } from 'puppeteer-core'
import type { FoundBrowser } from './find'
import { LEAST_VERSION, SPOKEN_NAME } from './names'
import { LOOK_ID, LOOK_UUID } from './set-scheme'

/** The add-on's id in `vite.config.ts`. */
const GECKO_ID = 'two-readouts@two-readouts.invalid'

/** Firefox gives every profile its own address for an add-on's pages; fixing it is the one way to know it outside. */
const GECKO_UUID = '7c0de5e0-2222-4333-8444-3d1ab1e5a5e0'

export interface LaunchOptions {
  readonly headless: boolean
  /** Language of the interface: the extension's words follow it. */
  readonly locale?: string
  readonly width?: number
  readonly height?: number
  /** True for a reader who asks for less motion. */
  readonly calm?: boolean
  /** A folder for files that pages save; else they go where the browser saves them. */
  readonly downloads?: string
  /** True where the caller closes the browser itself when it is interrupted. */
  readonly callerEndsIt?: boolean
}

export interface LaunchedBrowser {
  readonly name: FoundBrowser['name']
  readonly browser: Browser
  /** The browser's id of the installed extension. */
  readonly id: string
  /** Where the extension's own pages are, with a slash at its end. */
  readonly origin: string
}

/** Opens the browser with the unpacked extension of `folder` in it, in a fresh profile. */
export async function launch(
  found: FoundBrowser,
  folder: string,
  options: LaunchOptions,
): Promise<LaunchedBrowser> {
  const browser = await (found.name === 'chromium' ? openChromium : openFirefox)(found.path, options)
  try {
    await checkVersion(found, browser)
    const id = await browser.installExtension(folder)
    const origin = found.name === 'chromium' ? `chrome-extension://${id}/` : `moz-extension://${GECKO_UUID}/`
    return { name: found.name, browser, id, origin }
  } catch (error) {
    await browser.close().catch(() => undefined)
    throw error
  }
}

/** As `launch`, but tries again: on a loaded machine a browser now and then does not come up. */
export async function launchPatiently(
  found: FoundBrowser,
  folder: string,
  options: LaunchOptions,
): Promise<LaunchedBrowser> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await launch(found, folder, options)
    } catch (error) {
      if (attempt === 3) throw error
      console.error(`${SPOKEN_NAME[found.name]} did not start (${String(error)}); trying again`)
    }
  }
}

async function checkVersion(found: FoundBrowser, browser: Browser): Promise<void> {
  const text = await browser.version()
  const major = Number(/\/(\d+)/.exec(text)?.[1] ?? Number.NaN)
  if (major < LEAST_VERSION[found.name]) {
    throw new Error(
      `${found.path} is ${text}; ${SPOKEN_NAME[found.name]} ${LEAST_VERSION[found.name]} is needed`,
    )
  }
}

function signals({ callerEndsIt = false }: LaunchOptions) {
  return { handleSIGINT: !callerEndsIt, handleSIGTERM: !callerEndsIt, handleSIGHUP: !callerEndsIt }
}

function openChromium(executablePath: string, options: LaunchOptions): Promise<Browser> {
  const { headless, locale = 'en-US', width = 1280, height = 900 } = options
  return puppeteer.launch({
    ...signals(options),
    executablePath,
    headless,
    // Chrome lets an extension be loaded from outside over a pipe only.
    pipe: true,
    ...(options.downloads === undefined
      ? {}
      : { downloadBehavior: { policy: 'allow', downloadPath: options.downloads } }),
    enableExtensions: true,
    timeout: 90_000,
    protocolTimeout: 120_000,
    // A reader's window has its own size; a test's page needs a fixed one.
    defaultViewport: headless ? { width, height } : null,
    args: [
      `--lang=${locale}`,
      `--window-size=${width},${height}`,
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      ...(options.calm ? ['--force-prefers-reduced-motion'] : []),
      // Chromium's sandbox refuses to run as root; for anyone else it stays on.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
    env: { ...process.env, LANGUAGE: locale.replace('-', '_') },
  })
}

function openFirefox(executablePath: string, options: LaunchOptions): Promise<Browser> {
  const { headless, locale = 'en-US', width = 1280, height = 900 } = options
  return puppeteer.launch({
    ...signals(options),
    browser: 'firefox',
    executablePath,
    headless,
    timeout: 120_000,
    protocolTimeout: 120_000,
    defaultViewport: headless ? { width, height } : null,
    args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height}`],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: GECKO_UUID, [LOOK_ID]: LOOK_UUID }),
      // A test takes the extension out and puts it back, and its pages must then be where they were.
      'extensions.webextensions.keepUuidOnUninstall': true,
      'xpinstall.signatures.required': false,
      // A permission that a page of ours asks for on the reader's click is given: no driver reaches the question.
      'extensions.webextOptionalPermissionPrompts': false,
      'ui.prefersReducedMotion': options.calm ? 1 : 0,
      // A process for each tab that a test opens and closes would cost more than the page in it.
      ...(headless ? { 'dom.ipc.processCount': 1 } : {}),
      ...(options.downloads === undefined
        ? {}
        : {
            'browser.download.folderList': 2,
            'browser.download.dir': options.downloads,
            'browser.download.useDownloadDir': true,
            'browser.download.always_ask_before_handling_new_types': false,
          }),
      'intl.locale.requested': locale,
      'intl.accept_languages': locale,
      'browser.aboutwelcome.enabled': false,
      'browser.shell.checkDefaultBrowser': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      'extensions.update.enabled': false,
    },
  })
}
