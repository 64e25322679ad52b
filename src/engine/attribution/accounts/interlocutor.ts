import { parties } from '../../parties'
import type { Speaker } from '../../types'
import { presidentOf } from './speaker'

/** The president on the other end of the line; null where there is not just one. */
export function interlocutor(speaker: Speaker, date: string | null): Speaker {
  const others = parties.map(({ id }) => presidentOf(id, date)).filter((id) => id !== speaker)
  return others.length === parties.length - 1 ? (others[0] ?? null) : null
}
