import type { Basis, Kind, MatterRelation, PartyId, Reason, Speaker } from '../engine/types'
import type { MatterView, StatementView } from '../messaging/messages'
import { message } from './message'
import { reasonSentence, speakerWords } from './reason-sentence'

/** The words of a key of `_locales`; empty where there is no such key. Hyphens of our ids are underscores there. */
export function words(key: string, ...substitutions: readonly string[]): string {
  return message(key.replaceAll('-', '_'), substitutions)
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

/**
 * Who speaks in a statement, as shortly as it can be said truly: a president in public speaks for himself, an
 * official is the party's own, and only of somebody inside an account is it said who tells it.
 */
export function voiceOf(statement: Pick<StatementView, 'speaker' | 'party' | 'reasons'>): string {
  const { speaker, party, reasons } = statement
  if (speaker === 'official' || speaker === 'spokesman') return words(`${speaker}_of_${party}`)
  const has = (code: string) => reasons.some((reason) => reason.code === code)
  if (speaker !== null && has('in_public') && !has('nested_speaker'))
    return words('speaks_in_public', speakerName(speaker))
  return speakerAsTold(speaker, party)
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
