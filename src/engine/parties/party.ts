import type { LanguageId, PartyId } from '../types'
import type { NameKind } from './name-kind'

/** Someone who speaks for a party while in office. */
export interface Officeholder {
  /** How reasons and tables name the person; also the `speaker` of what a president is said to have said. */
  readonly id: string
  readonly role: 'president' | 'spokesman' | 'official'
  readonly gender: 'he' | 'she'
  /** First day in office, `YYYY-MM-DD`. */
  readonly from: string
  /** First day no longer in office, or null. */
  readonly to: string | null
  /** Surnames, each language in all its forms; "stem|a|b" lists endings. */
  readonly surnames: Readonly<Record<LanguageId, string>>
  /** Given names that may stand before the surname; another given name is another person. */
  readonly givenNames: string
}

/** What a language calls a party. Phrases are separated by commas; each word may list endings as "stem|a|b". */
export interface PartyWords {
  /** Names of the presidency as a body, without article: "Kremlin", "French presidency". */
  readonly [NameKind.Institution]: string
  /** Its seat of power as a metonym: "Moscow". */
  readonly [NameKind.Capital]: string
  readonly [NameKind.Country]: string
  /** Adjective and people: "Russian". */
  readonly [NameKind.Nation]: string
  /** Other names of the president: "master of the Kremlin", «chef de l’Etat». */
  readonly [NameKind.President]: string
  /** Where its official texts appear: "kremlin.ru". */
  readonly [NameKind.Outlet]: string
}

/** A side whose accounts are compared: data only, and all that is needed to find its statements. */
export interface Party {
  readonly id: PartyId
  readonly words: Readonly<Record<LanguageId, PartyWords>>
  readonly people: readonly Officeholder[]
  /** Its president is one of "the Europeans". */
  readonly european?: boolean
}
