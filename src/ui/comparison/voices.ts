import type { PartyId, Speaker } from '../../engine/types'
import type { StatementView } from '../../messaging/messages'
import { PARTIES } from '../parties'
import { forEachParty } from './comparison-rows'

/** Who tells the public, and who is said to have spoken: "Putin, as the Elysée tells it". */
export interface Voice {
  readonly party: PartyId
  readonly speaker: Speaker
  /** Ids of its statements, in reading order; never empty. */
  readonly statements: readonly number[]
}

/** A row of the table of voices: a speaker, and his voice in each account that gives him one. */
export interface VoiceRow {
  readonly speaker: Speaker
  readonly voices: Readonly<Record<PartyId, Voice | null>>
}

/** The presidents first, then those who speak for a palace; persons whom only this article names come last. */
const ORDER: readonly Speaker[] = ['Putin', 'Macron', 'both', null, 'spokesman', 'official']

/** The voices of these statements. */
export function voicesOf(statements: readonly StatementView[]): readonly Voice[] {
  const voices = new Map<string, Voice & { statements: number[] }>()
  for (const { id, party, speaker } of statements) {
    const key = `${party} ${speaker}`
    const voice = voices.get(key)
    if (voice === undefined) voices.set(key, { party, speaker, statements: [id] })
    else voice.statements.push(id)
  }
  return [...voices.values()]
}

/** Source × speaker: speakers who say nothing have no row. */
export function voiceRows(voices: readonly Voice[]): readonly VoiceRow[] {
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
export function isOfVoice(statement: StatementView, voice: Voice): boolean {
  return voice.statements.includes(statement.id)
}
