import { parseArgs } from 'node:util'

export const LOCALES = ['en', 'fr', 'ru'] as const
export type ShotLocale = (typeof LOCALES)[number]

export const USAGE = `npm run shots                       every state of every surface, into shots/
npm run shots -- --only panel-search  only what has these letters in its name
npm run shots -- --lang fr            only in one language
npm run shots -- --store              the pictures of README and stores, into docs/images/`

export interface ShotOptions {
  readonly only: string
  readonly locales: readonly ShotLocale[]
  readonly store: boolean
}

/** What the user asked for. Throws an error to be shown as it stands. */
export function shotOptions(args: readonly string[]): ShotOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string', default: '' },
      lang: { type: 'string' },
      store: { type: 'boolean', default: false },
    },
  })
  const locales = LOCALES.filter((locale) => values.lang === undefined || values.lang === locale)
  if (locales.length === 0) throw new Error(`There are no words in "${values.lang}".\n\n${USAGE}`)
  return { only: values.only, locales, store: values.store }
}
