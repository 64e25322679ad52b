import { readFileSync } from 'node:fs'
import path from 'node:path'
import { projectRoot } from './build-extension'

type Messages = Readonly<Record<string, { readonly message: string }>>

let messages: Messages | null = null

/** What the extension says in English for a key, for use where no browser fills it in. */
export function say(key: string, ...substitutions: readonly string[]): string {
  const said = sayIfKnown(key, ...substitutions)
  if (said === null) throw new Error(`There is no message "${key}"`)
  return said
}

/** As `say`; null for a key without words. */
export function sayIfKnown(key: string, ...substitutions: readonly string[]): string | null {
  messages ??= JSON.parse(
    readFileSync(path.join(projectRoot, 'public/_locales/en/messages.json'), 'utf8'),
  ) as Messages
  // Hyphens of our ids are underscores there.
  const found = messages[key.replaceAll('-', '_')]
  if (found === undefined) return null
  return found.message.replace(/\$(\d)/g, (_, digit: string) => substitutions[Number(digit) - 1] ?? '')
}
