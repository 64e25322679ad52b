/** What the extension remembers, in one versioned object under one storage key. */
export interface Settings {
  readonly version: 1
  /** Hosts where the reader switched marks off, as `plainHost` writes them. */
  readonly hostsOff: readonly string[]
}

export const SETTINGS_KEY = 'settings'

export const DEFAULT_SETTINGS: Settings = { version: 1, hostsOff: [] }
