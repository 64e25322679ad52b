import { readFileSync } from 'node:fs'
import path from 'node:path'

type Messages = Readonly<Record<string, { readonly message: string }>>

const messages = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../../public/_locales/en/messages.json'), 'utf8'),
) as Messages

/** What the interface says in English for a key, as the browser fills it in. */
export function say(key: string, ...substitutions: readonly string[]): string {
  const found = messages[key.replaceAll('-', '_')]
  if (found === undefined) throw new Error(`No message ${key}`)
  return found.message.replace(/\$(\d)/g, (_, digit: string) => substitutions[Number(digit) - 1] ?? '')
}
