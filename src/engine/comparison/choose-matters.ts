import type { PartyId } from '../types'
import { type MatterScores, SURE } from './matter-scores'
import type { Statement } from './statement'
import { MATTER_IDS } from './taxonomy/matter-ids'
import type { MatterId } from './taxonomy/matters'

/** Choices settle fast; more rounds change next to nothing. */
const ROUNDS = 3
/** How much more a matter is worth where the other account speaks of it too. */
const MEETING = 1.2
/** A matter that a statement touches far less than another is not its own, whoever else speaks of it. */
const ELIGIBLE = 0.5

/**
 * The matter of each statement that has terms of its own. Of several matters it prefers the one that the other account
 * speaks of too, so that statements about the same thing meet.
 */
export function chooseMatters(
  statements: readonly Statement[],
  scores: readonly MatterScores[],
  partners: readonly (Statement | null)[],
): (MatterId | null)[] {
  const shared = statements.map((_, i) => sumOf(scores[i], scores[partners[i]?.order ?? -1]))
  const most = shared.map((own) => Math.max(...own.values()))
  let chosen: (MatterId | null)[] | null = null
  for (let round = 0; round < ROUNDS; round++) {
    const told = support(statements, shared, most, chosen)
    const before: readonly (MatterId | null)[] | null = chosen
    chosen = statements.map(({ party }, i) => {
      const other = told[party === 'kremlin' ? 'elysee' : 'kremlin']
      return choose(shared[i] ?? NONE, most[i] ?? 0, partners[i] === null ? other : NONE)
    })
    // The same choices would be made again.
    if (before !== null && chosen.every((matter, i) => matter === before[i])) break
  }
  return chosen ?? []
}

const NONE: MatterScores = new Map()

function sumOf(own = NONE, other = NONE): MatterScores {
  if (other.size === 0) return own
  const sum = new Map(own)
  for (const [matter, score] of other) sum.set(matter, (sum.get(matter) ?? 0) + score)
  return sum
}

/** 0 to 1: the tenth term adds less than the first. */
function worth(score: number): number {
  return score / (score + 1)
}

/** How surely each account speaks of each matter: the largest share it has in a statement. */
function support(
  statements: readonly Statement[],
  scores: readonly MatterScores[],
  most: readonly number[],
  chosen: readonly (MatterId | null)[] | null,
): Record<PartyId, Map<MatterId, number>> {
  const told: Record<PartyId, Map<MatterId, number>> = { kremlin: new Map(), elysee: new Map() }
  statements.forEach(({ party }, i) => {
    for (const [matter, score] of scores[i] ?? NONE) {
      if (score < SURE) continue
      const share = (worth(score) / worth(most[i] ?? 0)) * (chosen === null || chosen[i] === matter ? 1 : 0.5)
      told[party].set(matter, Math.max(told[party].get(matter) ?? 0, share))
    }
  })
  return told
}

function choose(scores: MatterScores, greatest: number, bonus: MatterScores): MatterId | null {
  let found: MatterId | null = null
  let most = 0
  const least = Math.max(SURE, ELIGIBLE * greatest)
  for (const [matter, score] of scores) {
    if (score < least) continue
    const value = worth(score) * (1 + MEETING * (bonus.get(matter) ?? 0))
    if (value > most || (value === most && found !== null && isBefore(matter, found))) {
      most = value
      found = matter
    }
  }
  return found
}

function isBefore(a: MatterId, b: MatterId): boolean {
  return MATTER_IDS.indexOf(a) < MATTER_IDS.indexOf(b)
}
