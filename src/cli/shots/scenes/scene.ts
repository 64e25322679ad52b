import type { Page } from 'puppeteer-core'
import type { Scheme } from '../../browsers/set-scheme'
import type { Studio } from '../studio'

/** A state of a surface that is photographed. */
export interface Scene {
  readonly surface: string
  readonly state: string
  /** Where the extension is to be asked for something first, and what the reader did to get there. */
  readonly open: (studio: Studio) => Promise<Page>
  /** What the reader does at each width anew. */
  readonly place?: (page: Page, studio: Studio) => Promise<void>
  /** Waits until what is shown has followed a scheme that has just been set. */
  readonly settle?: (page: Page, scheme: Scheme) => Promise<void>
  /** Brings the studio back to where it was. */
  readonly leave?: (page: Page, studio: Studio) => Promise<void>
  /** True where all of the page is in the picture, and not only what a window shows of it. */
  readonly whole: boolean
}
