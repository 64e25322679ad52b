import type { PartyId, Reason } from '../../types'
import type { Referent, Role } from './referent'
import type { Features } from './source-features'

/** A party in one of its roles, as the features of its phrase show it. */
export function partyReferent(
  party: PartyId,
  role: Role,
  head: string,
  trust: number,
  basis: 'explicit' | 'anaphoric',
  reasons: readonly Reason[],
  features: Features,
): Referent {
  const speaker = role === 'official' || role === 'spokesman' ? role : null
  const gender = features.person?.who.gender ?? features.gender
  const person = role === 'official' || role === 'spokesman'
  return {
    parties: [party],
    role,
    speaker,
    gender,
    plural: features.plural,
    person,
    head,
    basis,
    trust,
    reasons,
  }
}
