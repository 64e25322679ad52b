import type { LanguageId } from '../engine/types'
import { extensionApi } from '../messaging/extension-api'
import { type StoredWords, storedWords, WORDS_KEY } from './message'

type Locale = Readonly<Record<string, { readonly message: string }>>

/** Loaded only for the reader who chose one. */
const LOCALES: Readonly<Record<LanguageId, () => Promise<{ readonly default: Locale }>>> = {
  en: () => import('../../public/_locales/en/messages.json'),
  fr: () => import('../../public/_locales/fr/messages.json'),
  ru: () => import('../../public/_locales/ru/messages.json'),
}

/**
 * Stores the words of a language where every part of the extension finds them, unless this version's lie there already:
 * the browser itself gives us no language but its own.
 */
export async function bringWords(language: LanguageId): Promise<void> {
  const { version } = extensionApi().runtime.getManifest()
  if ((await storedWords(language))?.version === version) return
  const { default: locale } = await LOCALES[language]()
  const messages = Object.fromEntries(Object.entries(locale).map(([key, entry]) => [key, entry.message]))
  await extensionApi().storage.local.set({
    [WORDS_KEY]: { language, version, messages } satisfies StoredWords,
  })
}
