import { plainHost } from './plain-host'
import { DEFAULT_SETTINGS, type Settings } from './settings'

/** An object that is neither null nor a list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function hostsIn(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return DEFAULT_SETTINGS.hostsOff
  const hosts = value.filter((host) => typeof host === 'string').map(plainHost)
  return [...new Set(hosts)].filter((host) => host !== '')
}

/**
 * Settings out of whatever storage holds: field by field, so that one bad value does not cost the others, and
 * without looking at the version, so that a newer object read by an older extension still means what it can.
 */
export function parseSettings(stored: unknown): Settings {
  if (!isRecord(stored)) return DEFAULT_SETTINGS
  return { version: 1, hostsOff: hostsIn(stored.hostsOff) }
}
