import type { Basis, Kind, MatterRelation, PartyId, Reason, Speaker } from '../engine/types'
import { extensionApi } from '../messaging/extensionApi'
import type { MatterView } from '../messaging/messages'
import { reasonSentence, speakerWords } from './reason-sentence'

/** The words of a key of `_locales`; empty where there is no such key. Hyphens of our ids are underscores there. */
export function words(key: string, ...substitutions: readonly string[]): string {
  return extensionApi().i18n.getMessage(key.replaceAll('-', '_'), [...substitutions])
}

/** "Kremlin": as a heading, a label or a count says it. */
export function partyName(party: PartyId): string {
  return words(`party_${party}`)
}

/** Who is said to have spoken. `null` is the institution's own voice. */
export function speakerName(speaker: Speaker): string {
  return speakerWords(speaker, words)
}

/** "Putin, as the Elysée tells it": the speaker inside a party's account. */
export function speakerAsTold(speaker: Speaker, party: PartyId): string {
  if (speaker === null) return words(`told_by_${party}`)
  return words(`as_told_by_${party}`, speakerName(speaker))
}

/** Quoted, paraphrased, or both. */
export function kindText(kind: Kind): string {
  return words(`kind_${kind}`)
}

/** How the sentence shows whose account it is. */
export function basisText(basis: Basis): string {
  return words(`basis_${basis}`)
}

/** How the two accounts stand to each other on a matter. */
export function relationText(relation: MatterRelation): string {
  return words(`relation_${relation}`)
}

/** "The Elysée's account, as this article gives it, does not mention this." */
export function silentText(party: PartyId): string {
  return words(`silent_${party}`)
}

/** What a row of the comparison is about, in the interface's language where we have a word for it. */
export function matterLabel(matter: Pick<MatterView, 'key' | 'label'>): string {
  const known = matter.key === null ? '' : words(`matter_${matter.key.replace(/^matter_/, '')}`)
  return known || matter.label
}

/** Why a statement was marked, as a sentence in the interface's language. */
export function reasonText(reason: Reason): string {
  return reasonSentence(reason, words)
}
