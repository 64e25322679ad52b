import { readFileSync } from 'node:fs'
import path from 'node:path'

export type Locale = 'en' | 'fr' | 'ru'

const LOCALES = path.resolve(import.meta.dirname, '../../public/_locales')

/** The messages of a language as they ship: key to words. */
export function shippedMessages(locale: Locale): Readonly<Record<string, string>> {
  const file = JSON.parse(readFileSync(path.join(LOCALES, locale, 'messages.json'), 'utf8')) as Record<
    string,
    { message: string }
  >
  return Object.fromEntries(Object.entries(file).map(([key, { message }]) => [key, message]))
}

type Listener = (...args: never[]) => unknown

function event<Listen extends Listener>() {
  const listeners = new Set<Listen>()
  return {
    listeners,
    addListener: (listener: Listen) => void listeners.add(listener),
    removeListener: (listener: Listen) => void listeners.delete(listener),
  }
}

type OnMessage = (message: unknown, sender: unknown, respond: (reply: unknown) => void) => unknown
type OnStorage = (changes: Record<string, { newValue?: unknown }>) => void

/**
 * The part of the extension API that our code uses, in memory: one context that sends to itself, storage, and the
 * shipped words. Becomes `globalThis.chrome`.
 */
export function installExtensionDouble(locale: Locale = 'en') {
  const stored: Record<string, unknown> = {}
  const messages = shippedMessages(locale)
  const onMessage = event<OnMessage>()
  const onStorage = event<OnStorage>()
  const sender = { id: 'ours', tab: { id: 7 }, frameId: 0 }

  const deliver = (message: unknown, from: unknown = sender) =>
    new Promise<unknown>((resolve, reject) => {
      const kept = [...onMessage.listeners].map((listener) =>
        listener(structuredClone(message), from, resolve),
      )
      if (kept.length === 0)
        reject(new Error('Could not establish connection. Receiving end does not exist.'))
      else if (!kept.includes(true)) resolve(undefined)
    })

  const chrome = {
    runtime: {
      id: 'ours' as string | undefined,
      getURL: (file: string) => `chrome-extension://ours/${file}`,
      sendMessage: (message: unknown) => deliver(message),
      onMessage,
    },
    tabs: {
      sendMessage: (_tab: number, message: unknown, _options: unknown) => deliver(message),
    },
    storage: {
      local: {
        get: async (key: string | null) => {
          if (key === null) return structuredClone(stored)
          return key in stored ? { [key]: structuredClone(stored[key]) } : {}
        },
        remove: async (keys: string | readonly string[]) => {
          const gone = [keys].flat().filter((key) => key in stored)
          for (const key of gone) delete stored[key]
          const changes = Object.fromEntries(gone.map((key) => [key, {}]))
          if (gone.length > 0) for (const listener of onStorage.listeners) listener(changes)
        },
        set: async (values: Record<string, unknown>) => {
          Object.assign(stored, structuredClone(values))
          const changes = Object.entries(values).map(([key, newValue]) => [key, { newValue }])
          for (const listener of onStorage.listeners) listener(Object.fromEntries(changes))
        },
        onChanged: onStorage,
      },
    },
    i18n: {
      getMessage: (key: string, substitutions: string[] = []) =>
        (messages[key] ?? '').replace(
          /\$([1-9])/g,
          (_, digit: string) => substitutions[Number(digit) - 1] ?? '',
        ),
    },
  }
  Object.assign(globalThis, { chrome })
  return { chrome, stored, deliver, sender }
}
