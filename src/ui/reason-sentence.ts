import type { PartyId, Reason, Speaker } from '../engine/types'
import { PARTIES } from './parties'

/** Looks up a message of `_locales` and fills in its substitutions; empty where there is no such key. */
export type Words = (key: string, ...substitutions: readonly string[]) => string

/** The persons and roles the engine names by an id; every other speaker is called as the article calls them. */
const KNOWN_SPEAKERS: ReadonlySet<string> = new Set(['Putin', 'Macron', 'both', 'official', 'spokesman'])

/** Who is said to have spoken. `null` is the institution's own voice. */
export function speakerWords(speaker: Speaker, words: Words): string {
  if (speaker === null) return words('speaker_institution')
  return KNOWN_SPEAKERS.has(speaker) ? words(`speaker_${speaker.toLowerCase()}`) : speaker
}

function isParty(word: string | undefined): word is PartyId {
  return PARTIES.some((party) => party === word)
}

/**
 * Why a statement was marked, as a sentence. `$1`–`$3` in the messages are the reason's arguments as the engine
 * gives them (words of the article); `$4`–`$6` are the party among them, in the three forms that languages with
 * cases and articles need: "the Kremlin", "of the Kremlin", "to the Kremlin".
 */
export function reasonSentence(reason: Reason, words: Words): string {
  const party = reason.args.find(isParty)
  const forms =
    party === undefined
      ? []
      : [words(`party_plain_${party}`), words(`party_of_${party}`), words(`party_to_${party}`)]
  const given =
    reason.code === 'nested_speaker'
      ? reason.args.map((speaker) => speakerWords(speaker, words))
      : reason.args
  const args = [0, 1, 2].map((index) => {
    const word = given[index]
    return isParty(word) ? words(`party_plain_${word}`) : (word ?? '')
  })
  return words(`reason_${reason.code}`, ...args, ...forms) || words('reason_unknown')
}
