import type { LanguageId } from '../types'
import { english } from './en'
import { french } from './fr'
import type { Language } from './language'
import { russian } from './ru'

const languages: Readonly<Record<LanguageId, Language>> = { en: english, fr: french, ru: russian }

/** The language data for `id`, or null where the engine does not speak it yet. */
export function languageFor(id: LanguageId): Language | null {
  return languages[id] ?? null
}
