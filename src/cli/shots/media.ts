import type { Page } from 'puppeteer-core'

/** The grounds that every surface must look well on. */
export const SCHEMES = ['light', 'dark', 'forced'] as const
export type Scheme = (typeof SCHEMES)[number]

/** Makes a page of Chromium look as on a reader's machine of this scheme; `forced` is a dark contrast theme. */
export async function setScheme(page: Page, scheme: Scheme): Promise<void> {
  const session = await page.createCDPSession()
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme === 'light' ? 'light' : 'dark' },
      { name: 'forced-colors', value: scheme === 'forced' ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  })
}
