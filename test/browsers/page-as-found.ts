import type { Page } from 'puppeteer-core'
import { OUR_HOST } from '../../src/cli/browsers/click-in-card'

export { OUR_HOST }

/** Keeps the document as the page itself made it, from before any content script runs. */
export async function rememberDocument(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    addEventListener('DOMContentLoaded', () => {
      Object.defineProperty(window, 'asFound', {
        value: document.documentElement.outerHTML,
        enumerable: false,
      })
    })
  })
}

export function documentAsFound(page: Page): Promise<string> {
  return page.evaluate(() => String(Reflect.get(window, 'asFound')))
}

/** The document as it is, but for our own element. */
export function documentNow(page: Page): Promise<string> {
  return page.evaluate((host) => {
    const copy = document.documentElement.cloneNode(true)
    if (!(copy instanceof HTMLElement)) return ''
    for (const ours of copy.querySelectorAll(host)) ours.remove()
    return copy.outerHTML
  }, OUR_HOST)
}

/** Everything of ours that a page could show or find. */
export function tracesOf(page: Page): Promise<string[]> {
  return page.evaluate(
    (host) => [
      ...[...CSS.highlights.keys()].filter((key) => key.startsWith('two-readouts')),
      ...[...document.querySelectorAll(host)].map((element) => element.localName),
      ...document.adoptedStyleSheets.map(() => 'a style sheet'),
    ],
    OUR_HOST,
  )
}
