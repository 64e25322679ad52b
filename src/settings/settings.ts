import type { LanguageId, PartyId } from '../engine/types'

/** Lines a party's marks may have; `double` and `dotted` say other things: both accounts, and silence. */
export const LINE_STYLES = ['solid', 'dashed', 'wavy'] as const
export type LineStyle = (typeof LINE_STYLES)[number]

/** How a party's marks look. */
export interface Look {
  /** `#rrggbb`, from which the colours on light and dark grounds are made; null is the house's own. */
  readonly colour: string | null
  readonly line: LineStyle
}

export type Looks = Readonly<Record<PartyId, Look>>

export const LANGUAGES: readonly LanguageId[] = ['en', 'fr', 'ru']

/** What the extension remembers, in one versioned object under one storage key. */
export interface Settings {
  readonly version: 2
  /** Hosts where the reader switched marks off, as `plainHost` writes them. */
  readonly hostsOff: readonly string[]
  /** The two parties' lines are never the same: nothing is told by colour alone. */
  readonly looks: Looks
  /** The confidence, 0 to 1, from which on a statement is marked. */
  readonly threshold: number
  /** Languages in which articles are marked. */
  readonly articleLanguages: readonly LanguageId[]
  /** Language of the words on screen; null is the browser's. */
  readonly uiLanguage: LanguageId | null
  /** Whether marks are printed with the page. */
  readonly print: boolean
  /** Whether the map of marks stands at the page's edge. */
  readonly map: boolean
}

export const SETTINGS_KEY = 'settings'

export const DEFAULT_SETTINGS: Settings = {
  version: 2,
  hostsOff: [],
  looks: { kremlin: { colour: null, line: 'solid' }, elysee: { colour: null, line: 'dashed' } },
  threshold: 0.5,
  articleLanguages: LANGUAGES,
  uiLanguage: null,
  print: false,
  map: true,
}
