import type { PartyId } from '../engine/types'
import { DEFAULT_SETTINGS, type LineStyle, type Looks } from '../settings/settings'
import { coloursFrom } from './colours-from'
import { PARTIES } from './parties'

export type Scheme = 'light' | 'dark'

/** A party's colours on one ground. */
export interface PartyColours {
  /** Words and underlines: at least 4.5:1 on the paper and on the wash. */
  readonly ink: string
  /** A tint behind words. */
  readonly wash: string
}

/**
 * A warm brick and a clear blue: they differ in lightness of hue for every kind of colour vision (red turns to
 * a dull ochre, blue stays blue), and neither is a flag. Never the only sign: the words and the line style
 * (`PARTY_LINES`) tell the same.
 */
export const PARTY_COLOURS: Readonly<Record<PartyId, Readonly<Record<Scheme, PartyColours>>>> = {
  kremlin: {
    light: { ink: '#a63a12', wash: '#fbeae2' },
    dark: { ink: '#ffa27a', wash: '#3a241b' },
  },
  elysee: {
    light: { ink: '#1c51b8', wash: '#e6eefc' },
    dark: { ink: '#93b8ff', wash: '#1b2a47' },
  },
}

/** How each party's underline is drawn: the same on the page, in the card and in the popup. */
export const PARTY_LINES: Readonly<Record<PartyId, LineStyle>> = {
  kremlin: DEFAULT_SETTINGS.looks.kremlin.line,
  elysee: DEFAULT_SETTINGS.looks.elysee.line,
}

/** A party's colours as the reader wants them, on light and on dark grounds. */
export function coloursOf(party: PartyId, looks: Looks): Readonly<Record<Scheme, PartyColours>> {
  const { colour } = looks[party]
  return colour === null ? PARTY_COLOURS[party] : coloursFrom(colour)
}

export const BADGE_COLOURS = { background: '#2c3140', text: '#ffffff' } as const

function properties(scheme: Scheme, looks: Looks): string {
  return PARTIES.map((party) => {
    const { ink, wash } = coloursOf(party, looks)[scheme]
    return `--${party}-ink:${ink};--${party}-wash:${wash};--${party}-line:${looks[party].line};`
  }).join('')
}

/**
 * The parties' colours as custom properties (`--kremlin-ink`, `--elysee-wash` …) for a style sheet of ours;
 * `:root` in a document, `:host` in a shadow root.
 */
export function partyStyles(selector: ':root' | ':host', looks: Looks = DEFAULT_SETTINGS.looks): string {
  return (
    `${selector}{${properties('light', looks)}}` +
    `@media (prefers-color-scheme:dark){${selector}{${properties('dark', looks)}}}`
  )
}
