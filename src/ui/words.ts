import type { Basis, Kind, MatterRelation, PartyId, Reason, Speaker } from '../engine/types'
import { extensionApi } from '../messaging/extensionApi'
import type { MatterView } from '../messaging/messages'
import { PARTIES } from './parties'

/** The words of a key of `_locales`; empty where there is no such key. Hyphens of our ids are underscores there. */
export function words(key: string, ...substitutions: readonly string[]): string {
  return extensionApi().i18n.getMessage(key.replaceAll('-', '_'), [...substitutions])
}

/** "Kremlin": as a heading, a label or a count says it. */
export function partyName(party: PartyId): string {
  return words(`party_${party}`)
}

/** The persons and roles the engine names by an id; every other speaker is called as the article calls them. */
const KNOWN_SPEAKERS: ReadonlySet<string> = new Set(['Putin', 'Macron', 'both', 'official', 'spokesman'])

/** Who is said to have spoken. `null` is the institution's own voice. */
export function speakerName(speaker: Speaker): string {
  if (speaker === null) return words('speaker_institution')
  return KNOWN_SPEAKERS.has(speaker) ? words(`speaker_${speaker.toLowerCase()}`) : speaker
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

function isParty(word: string | undefined): word is PartyId {
  return PARTIES.some((party) => party === word)
}

/**
 * Why a statement was marked, as a sentence. `$1`–`$3` in the messages are the reason's arguments as the engine
 * gives them (words of the article); `$4`–`$6` are the party among them, in the three forms that languages with
 * cases and articles need: "the Kremlin", "of the Kremlin", "to the Kremlin".
 */
export function reasonText(reason: Reason): string {
  const party = reason.args.find(isParty)
  const forms =
    party === undefined
      ? []
      : [words(`party_plain_${party}`), words(`party_of_${party}`), words(`party_to_${party}`)]
  const given = reason.code === 'nested_speaker' ? reason.args.map(speakerName) : reason.args
  const args = [0, 1, 2].map((index) => {
    const word = given[index]
    return isParty(word) ? words(`party_plain_${word}`) : (word ?? '')
  })
  return words(`reason_${reason.code}`, ...args, ...forms) || words('reason_unknown')
}
