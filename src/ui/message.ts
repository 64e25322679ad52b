import type { LanguageId } from '../engine/types'
import { extensionApi } from '../messaging/extension-api'
import { isRecord } from '../settings/is-record'

/** Where the words of a language lie that the reader chose and the browser did not. */
export const WORDS_KEY = 'words'

/** Words as they are stored: by key of `_locales`, with the version of the extension they came with. */
export interface StoredWords {
  readonly language: LanguageId
  readonly version: string
  readonly messages: Readonly<Record<string, string>>
}

let chosen: Readonly<Record<string, unknown>> | null = null

/** The words of a key with its substitutions, in the reader's language, else the browser's; empty for an unknown key. */
export function message(key: string, substitutions: readonly string[] = []): string {
  const text = chosen?.[key]
  if (typeof text !== 'string') return extensionApi().i18n.getMessage(key, [...substitutions])
  return text.replace(/\$([1-9])/g, (_whole, digit: string) => substitutions[Number(digit) - 1] ?? '')
}

/** The stored words of a language; null where there are none, or those of another. */
export async function storedWords(language: LanguageId): Promise<StoredWords | null> {
  const stored = (await extensionApi().storage.local.get(WORDS_KEY))[WORDS_KEY]
  if (!isRecord(stored) || stored.language !== language || !isRecord(stored.messages)) return null
  return stored as unknown as StoredWords
}

/** Makes `message` speak the reader's language from now on; null is the browser's own. */
export async function speak(language: LanguageId | null): Promise<void> {
  chosen =
    language === null
      ? null
      : await storedWords(language).then(
          (words) => words?.messages ?? null,
          () => null,
        )
}
