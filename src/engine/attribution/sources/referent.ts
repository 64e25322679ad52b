import type { PartyId, Reason, Speaker } from '../../types'

export type Role = 'institution' | 'text' | 'president' | 'spokesman' | 'official' | 'side' | 'other'

/** Who a source turns out to be. */
export interface Referent {
  /** The parties whose account it is; none for any other source. */
  readonly parties: readonly PartyId[]
  readonly role: Role
  /** Whose words they are where the account itself names nobody: null is the institution’s own voice. */
  readonly speaker: Speaker
  readonly gender: 'he' | 'she' | null
  readonly plural: boolean
  /** A person, not a body or a text; null where the words do not tell. */
  readonly person: boolean | null
  /** The look-up form of the noun that a later "the official" can point back to. */
  readonly head: string
  readonly basis: 'explicit' | 'anaphoric'
  /** 0..1 */
  readonly trust: number
  readonly reasons: readonly Reason[]
}

/** A source that is neither presidency. */
export function otherSource(
  name: string,
  head: string,
  gender: 'he' | 'she' | null,
  plural: boolean,
  person: boolean | null,
): Referent {
  return {
    parties: [],
    role: 'other',
    speaker: null,
    gender,
    plural,
    person,
    head,
    basis: 'explicit',
    trust: 1,
    reasons: [{ code: 'other_source', args: [name] }],
  }
}

/** A president who speaks in public. `id` is null where only the office is named. */
export function president(id: string | null, party: PartyId, gender: 'he' | 'she', phrase: string): Referent {
  return {
    parties: [party],
    role: 'president',
    speaker: id ?? `president:${party}`,
    gender,
    plural: false,
    person: true,
    head: 'president',
    basis: 'explicit',
    trust: 0.9,
    reasons: [{ code: 'in_public', args: [phrase] }],
  }
}

/** Both presidencies at once. */
export function bothOf(basis: 'explicit' | 'anaphoric', phrase: string): Referent {
  return {
    parties: ['kremlin', 'elysee'],
    role: 'institution',
    speaker: null,
    gender: null,
    plural: true,
    person: false,
    head: 'both',
    basis,
    trust: 0.85,
    reasons: [{ code: 'both_sources', args: [phrase] }],
  }
}
