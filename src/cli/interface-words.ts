import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { LanguageId } from '../engine/types'
import { projectRoot } from './build-extension'

type Messages = Readonly<Record<string, { readonly message: string }>>

const messages = new Map<LanguageId, Messages>()

/** What the extension says in English for a key, for use where no browser fills it in. */
export function say(key: string, ...substitutions: readonly string[]): string {
  const said = sayIfKnown(key, ...substitutions)
  if (said === null) throw new Error(`There is no message "${key}"`)
  return said
}

/** As `say`; null for a key without words. */
export function sayIfKnown(key: string, ...substitutions: readonly string[]): string | null {
  return sayIn('en', key, ...substitutions)
}

/** As `sayIfKnown`, in any language of the interface. */
export function sayIn(lang: LanguageId, key: string, ...substitutions: readonly string[]): string | null {
  // Hyphens of our ids are underscores there.
  const found = messagesIn(lang)[key.replaceAll('-', '_')]
  if (found === undefined) return null
  return found.message.replace(/\$(\d)/g, (_, digit: string) => substitutions[Number(digit) - 1] ?? '')
}

function messagesIn(lang: LanguageId): Messages {
  const known = messages.get(lang)
  if (known !== undefined) return known
  const file = path.join(projectRoot, 'public/_locales', lang, 'messages.json')
  const read = JSON.parse(readFileSync(file, 'utf8')) as Messages
  messages.set(lang, read)
  return read
}
