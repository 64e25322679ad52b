import type { LanguageId } from '../types'
import { english } from './en'
import { french } from './fr'
import type { Language } from './language'
import { russian } from './ru'

const makers: Readonly<Record<LanguageId, () => Language>> = { en: english, fr: french, ru: russian }
const made = new Map<LanguageId, Language>()

/** The language data for `id`, made when it is first asked for; null where the engine does not speak it. */
export function languageFor(id: LanguageId): Language | null {
  const language = made.get(id) ?? makers[id]?.() ?? null
  if (language !== null) made.set(id, language)
  return language
}
