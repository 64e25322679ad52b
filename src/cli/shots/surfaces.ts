import type { Page } from 'puppeteer-core'

/** A page of the extension, and the states it is photographed in. */
export interface Surface {
  readonly name: string
  /** Its file in the built extension. */
  readonly file: string
}

/** Which of the served pages a state is about, and what the reader did to get there. */
export interface State {
  readonly name: string
  readonly about: 'article' | 'section-front' | 'nothing' | 'browser-page' | 'gone'
  readonly reach?: (page: Page) => Promise<void>
}

export const SURFACES: readonly Surface[] = ['popup', 'panel', 'sheet'].map((name) => ({
  name,
  file: `src/${name}/index.html`,
}))

/** Searches a word that is there in every language: the first of the first matter. */
async function searchFirstWord(page: Page): Promise<void> {
  const label = await page.$eval('.matter', (one) => one.textContent ?? '')
  await page.type('.search', label.split(' ')[0] ?? '')
}

const press = (selector: string) => (page: Page) => page.click(selector)

export const STATES: readonly State[] = [
  { name: 'table', about: 'article' },
  { name: 'differ', about: 'article', reach: press('.chip:has(input[value="differ"])') },
  { name: 'search', about: 'article', reach: searchFirstWord },
  { name: 'none', about: 'article', reach: (page) => page.type('.search', 'xyzzy') },
  { name: 'voice', about: 'article', reach: press('.voices button') },
  { name: 'menu', about: 'article', reach: press('[popovertarget]') },
  { name: 'no-article', about: 'section-front' },
  { name: 'nothing', about: 'nothing' },
  { name: 'restricted', about: 'browser-page' },
  { name: 'closed', about: 'gone' },
]
