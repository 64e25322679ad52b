import { extensionApi } from '../messaging/extension-api'
import { isRecord } from './is-record'
import { migrate } from './migrate'
import { parseSettings } from './parse-settings'
import { DEFAULT_SETTINGS, SETTINGS_KEY, type Settings } from './settings'
import { watchStorage } from './watch-storage'

/** Where an unreadable value goes before a good one takes its place. */
const UNREADABLE_KEY = `${SETTINGS_KEY}.unreadable`

async function readStored(): Promise<unknown> {
  const stored = await extensionApi().storage.local.get(SETTINGS_KEY)
  return stored[SETTINGS_KEY]
}

/** The settings as they are now; the defaults where storage cannot be read. */
export async function readSettings(): Promise<Settings> {
  try {
    return parseSettings(await readStored())
  } catch {
    return parseSettings(undefined)
  }
}

/** What a change would overwrite though it could not be read: the whole value, or single fields of it. */
function unreadable(stored: unknown, changes: Partial<Settings>): unknown {
  if (stored === undefined) return undefined
  if (!isRecord(stored)) return stored
  const before: Partial<Record<string, unknown>> = { ...parseSettings(stored) }
  const lost = Object.keys(changes).filter(
    (field) => stored[field] !== undefined && JSON.stringify(stored[field]) !== JSON.stringify(before[field]),
  )
  return lost.length > 0 ? Object.fromEntries(lost.map((field) => [field, stored[field]])) : undefined
}

/**
 * Changes settings. Everything else stays as stored: fields this version does not know, the version number of a newer
 * one, and values that cannot be read; where such a value must give way to the change, it is kept aside.
 */
export async function updateSettings(change: (settings: Settings) => Partial<Settings>): Promise<Settings> {
  const stored = await readStored()
  const before = parseSettings(stored)
  const changes = change(before)
  const kept = isRecord(stored) ? migrate(stored) : {}
  const { version: ours } = DEFAULT_SETTINGS
  const version = typeof kept.version === 'number' ? Math.max(kept.version, ours) : ours
  const lost = unreadable(stored, changes)
  await extensionApi().storage.local.set({
    ...(lost === undefined ? {} : { [UNREADABLE_KEY]: lost }),
    [SETTINGS_KEY]: { ...kept, ...changes, version },
  })
  return { ...before, ...changes }
}

/** Calls back with the new settings after each change in any context, until `signal` aborts. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  watchStorage((changes) => {
    const change = changes[SETTINGS_KEY]
    if (change !== undefined) onChange(parseSettings(change.newValue))
  }, signal)
}
