import type { PartyId } from '../types'
import { type MatterScores, matterScores, SURE } from './matter-scores'
import type { Similarity } from './similarity'
import type { Statement } from './statement'
import { MATTER_IDS, type MatterId } from './taxonomy/matter-ids'

/** A row in the making: the statements of one matter. `matter` is null where the taxonomy has none. */
export interface DraftRow {
  readonly matter: MatterId | null
  readonly statements: readonly Statement[]
}

/** Sentences that may stand between a statement and the one it goes on with. */
const REACH = 2
/** How alike two statements must be to share a matter the taxonomy does not know. */
const ALIKE = 0.22
const ROUNDS = 3

/** Puts every statement into one row: by the taxonomy, by what it goes on with, by its words. */
export function assignRows(statements: readonly Statement[], similarity: Similarity): DraftRow[] {
  const scores = statements.map(matterScores)
  const chosen = chooseMatters(statements, scores)
  const rows = new Map<string, { matter: MatterId | null; statements: Statement[] }>()
  const rowOf = new Map<Statement, string>()
  const place = (statement: Statement, key: string, matter: MatterId | null) => {
    const row = rows.get(key)
    if (row === undefined) rows.set(key, { matter, statements: [statement] })
    else row.statements.push(statement)
    rowOf.set(statement, key)
  }
  statements.forEach((statement, i) => {
    const sure = chosen[i]
    if (sure !== undefined && sure !== null) place(statement, sure, sure)
  })
  statements.forEach((statement, i) => {
    if (rowOf.has(statement)) return
    const other = partner(statements, i) ?? parentOf(statements, i) ?? mostAlike(statement, similarity)
    const key = other === undefined ? undefined : rowOf.get(other)
    const hint = best(scores[i] ?? new Map())
    if (key !== undefined) place(statement, key, rows.get(key)?.matter ?? null)
    else if (hint !== null) place(statement, hint, hint)
    else place(statement, `words ${[...statement.stems.keys()].join(' ') || statement.sentence}`, null)
  })
  const order = new Map(statements.map((statement, i) => [statement, i]))
  return [...rows.values()].map(({ matter, statements: members }) => ({
    matter,
    statements: members.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
  }))
}

/**
 * The matter of each statement that has terms of its own. Of several matters it prefers the one that the other account
 * speaks of too, so that statements about the same thing meet.
 */
function chooseMatters(
  statements: readonly Statement[],
  scores: readonly MatterScores[],
): (MatterId | null)[] {
  const shared = statements.map((_, i) => withPartner(statements, scores, i))
  let chosen: (MatterId | null)[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const told = support(statements, shared, chosen)
    chosen = statements.map(({ party }, i) => {
      const own = shared[i] ?? new Map()
      const paired =
        statements[i - 1]?.sentence === statements[i]?.sentence ||
        statements[i + 1]?.sentence === statements[i]?.sentence
      const other = told[party === 'kremlin' ? 'elysee' : 'kremlin']
      return choose(own, (matter) => (paired ? 0 : (other.get(matter) ?? 0)))
    })
  }
  return chosen
}

/** Two accounts told in one sentence are about one matter: their scores are put together. */
function withPartner(
  statements: readonly Statement[],
  scores: readonly MatterScores[],
  i: number,
): MatterScores {
  const own = scores[i] ?? new Map()
  const place = partnerIndex(statements, i)
  if (place === null) return own
  const sum = new Map(own)
  for (const [matter, score] of scores[place] ?? []) sum.set(matter, (sum.get(matter) ?? 0) + score)
  return sum
}

function partnerIndex(statements: readonly Statement[], i: number): number | null {
  const statement = statements[i]
  for (const step of [-1, 1]) {
    for (
      let at = i + step;
      statements[at]?.sentence === statement?.sentence && at >= 0 && at < statements.length;
      at += step
    )
      if (statements[at]?.party !== statement?.party) return at
  }
  return null
}

function partner(statements: readonly Statement[], i: number): Statement | undefined {
  const place = partnerIndex(statements, i)
  return place === null ? undefined : statements[place]
}

/** How surely each account speaks of each matter: the largest share it has in a statement. */
function support(
  statements: readonly Statement[],
  scores: readonly MatterScores[],
  chosen: readonly (MatterId | null)[],
): Record<PartyId, Map<MatterId, number>> {
  const told: Record<PartyId, Map<MatterId, number>> = { kremlin: new Map(), elysee: new Map() }
  statements.forEach(({ party }, i) => {
    const own = scores[i] ?? new Map<MatterId, number>()
    const most = Math.max(...own.values())
    for (const [matter, score] of own) {
      const share = chosen.length > 0 && chosen[i] !== matter ? 0.5 * (score / most) : score / most
      if (score >= SURE) told[party].set(matter, Math.max(told[party].get(matter) ?? 0, share))
    }
  })
  return told
}

function choose(scores: MatterScores, bonus: (matter: MatterId) => number): MatterId | null {
  let found: MatterId | null = null
  let most = 0
  for (const matter of MATTER_IDS) {
    const score = scores.get(matter) ?? 0
    if (score < SURE) continue
    const worth = score * (1 + bonus(matter))
    if (worth > most) {
      most = worth
      found = matter
    }
  }
  return found
}

function best(scores: MatterScores): MatterId | null {
  let found: MatterId | null = null
  for (const [matter, score] of scores) {
    if (found === null || score > (scores.get(found) ?? 0)) found = matter
  }
  return found
}

/** The statement that this one, without a matter of its own, goes on with. */
function parentOf(statements: readonly Statement[], i: number): Statement | undefined {
  const statement = statements[i]
  const before = statements[i - 1]
  if (statement === undefined || before === undefined) return undefined
  const gap = statement.sentence - before.sentence
  if (gap > REACH) return undefined
  if (statement.basis !== 'explicit' && before.party === statement.party) return before
  // A silence or a denial right after the other account's words answers them.
  return gap <= 1 ? before : undefined
}

function mostAlike(statement: Statement, similarity: Similarity): Statement | undefined {
  let found: Statement | undefined
  let most = ALIKE
  for (const other of similarity.near(statement)) {
    const alike = similarity.between(statement, other)
    if (alike > most) {
      most = alike
      found = other
    }
  }
  return found
}
