import type { LanguageId } from '../engine/types'
import { isRecord } from './is-record'
import { migrate } from './migrate'
import { plainHost } from './plain-host'
import { DEFAULT_SETTINGS, LANGUAGES, LINE_STYLES, type Look, type Looks, type Settings } from './settings'

function hosts(value: unknown): readonly string[] | null {
  if (!Array.isArray(value)) return null
  const plain = value.filter((host) => typeof host === 'string').map(plainHost)
  return [...new Set(plain)].filter((host) => host !== '')
}

function look(value: unknown, usual: Look): Look {
  if (!isRecord(value)) return usual
  const { colour } = value
  return {
    colour: typeof colour === 'string' && /^#[\da-f]{6}$/i.test(colour) ? colour.toLowerCase() : usual.colour,
    line: LINE_STYLES.find((line) => line === value.line) ?? usual.line,
  }
}

function looks(value: unknown): Looks | null {
  if (!isRecord(value)) return null
  const { looks: usual } = DEFAULT_SETTINGS
  const found = { kremlin: look(value.kremlin, usual.kremlin), elysee: look(value.elysee, usual.elysee) }
  if (found.kremlin.line !== found.elysee.line) return found
  const free = LINE_STYLES.find((line) => line !== found.kremlin.line) ?? usual.elysee.line
  return { ...found, elysee: { ...found.elysee, line: free } }
}

function share(value: unknown): number | null {
  return typeof value === 'number' && value >= 0 && value <= 1 ? value : null
}

function languages(value: unknown): readonly LanguageId[] | null {
  if (!Array.isArray(value)) return null
  return LANGUAGES.filter((language) => value.includes(language))
}

function flag(value: unknown): boolean | null {
  return typeof value === 'boolean' ? value : null
}

/**
 * Settings out of whatever storage holds: field by field, so that one bad value does not cost the others. A newer
 * object read by an older extension still means what it can.
 */
export function parseSettings(stored: unknown): Settings {
  const found = migrate(isRecord(stored) ? stored : {})
  const usual = DEFAULT_SETTINGS
  return {
    version: usual.version,
    hostsOff: hosts(found.hostsOff) ?? usual.hostsOff,
    looks: looks(found.looks) ?? usual.looks,
    threshold: share(found.threshold) ?? usual.threshold,
    articleLanguages: languages(found.articleLanguages) ?? usual.articleLanguages,
    uiLanguage: LANGUAGES.find((language) => language === found.uiLanguage) ?? usual.uiLanguage,
    print: flag(found.print) ?? usual.print,
    map: flag(found.map) ?? usual.map,
  }
}
