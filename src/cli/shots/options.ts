import { parseArgs } from 'node:util'
import { BROWSERS, type BrowserName, browserNamed } from '../browsers/names'

export const LOCALES = ['en', 'fr', 'ru'] as const
export type ShotLocale = (typeof LOCALES)[number]

export const USAGE = `npm run shots                       every state of every surface in both browsers, into shots/
npm run shots -- --only panel-search  only what has these letters in its name
npm run shots -- --lang fr            only in one language
npm run shots -- --browser firefox    only in one browser
npm run shots -- --store              the pictures of README and stores, into docs/images/`

export interface ShotOptions {
  readonly only: string
  readonly locales: readonly ShotLocale[]
  readonly browsers: readonly BrowserName[]
  readonly store: boolean
}

/** What the user asked for. Throws an error to be shown as it stands. */
export function shotOptions(args: readonly string[]): ShotOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string', default: '' },
      lang: { type: 'string' },
      browser: { type: 'string' },
      store: { type: 'boolean', default: false },
    },
  })
  const locales = LOCALES.filter((locale) => values.lang === undefined || values.lang === locale)
  if (locales.length === 0) throw new Error(`There are no words in "${values.lang}".\n\n${USAGE}`)
  const named = values.browser === undefined ? null : browserNamed(values.browser)
  if (values.browser !== undefined && named === null)
    throw new Error(`"${values.browser}" is no browser of ours.\n\n${USAGE}`)
  return { only: values.only, locales, browsers: named === null ? BROWSERS : [named], store: values.store }
}
