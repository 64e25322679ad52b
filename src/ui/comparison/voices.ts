import type { PartyId, Speaker } from '../../engine/types'
import type { StatementView, VoiceView } from '../../messaging/messages'
import { PARTIES } from '../parties'
import { forEachParty } from './comparison-rows'

/** A row of the table of voices: a speaker, and his voice in each account that gives him one. */
export interface VoiceRow {
  readonly speaker: Speaker
  readonly voices: Readonly<Record<PartyId, VoiceView | null>>
}

/** The presidents first, then those who speak for a palace; persons whom only this article names come last. */
const ORDER: readonly Speaker[] = ['Putin', 'Macron', 'both', null, 'spokesman', 'official']

/** Source × speaker: speakers who say nothing have no row. */
export function voiceRows(voices: readonly VoiceView[]): readonly VoiceRow[] {
  const place = (speaker: Speaker) => {
    const known = ORDER.indexOf(speaker)
    return known < 0 ? ORDER.length : known
  }
  const speakers = [...new Set(voices.map(({ speaker }) => speaker))]
  return speakers
    .map((speaker) => {
      const of = (party: PartyId) =>
        voices.find((voice) => voice.party === party && voice.speaker === speaker) ?? null
      return { speaker, voices: forEachParty(of) }
    })
    .sort((a, b) => place(a.speaker) - place(b.speaker) || countOf(b) - countOf(a))
}

function countOf({ voices }: VoiceRow): number {
  return PARTIES.reduce((sum, party) => sum + (voices[party]?.statements.length ?? 0), 0)
}

/** Whether a statement is one of this voice. */
export function isOfVoice(statement: StatementView, voice: VoiceView): boolean {
  return voice.statements.includes(statement.id)
}
