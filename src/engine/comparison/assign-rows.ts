import type { PartyId } from '../types'
import { type MatterScores, matterScores, SURE, scoresOf } from './matter-scores'
import type { Similarity } from './similarity'
import type { Statement } from './statement'
import { MATTER_IDS, type MatterId } from './taxonomy/matter-ids'

/** A row in the making: the statements of one matter. `matter` is null where the taxonomy has none. */
export interface DraftRow {
  readonly matter: MatterId | null
  /** In reading order. */
  readonly statements: readonly Statement[]
}

/** Sentences that may stand between a statement and the one it goes on with. */
const REACH = 2
/** How alike two statements must be to share a matter the taxonomy does not know. */
const ALIKE = 0.22
/** Choices settle fast; more rounds change next to nothing. */
const ROUNDS = 3
/** How much more a matter is worth where the other account speaks of it too. */
const MEETING = 1.2
/** A matter that a statement touches far less than another is not its own, whoever else speaks of it. */
const ELIGIBLE = 0.5

/** Puts every statement into one row: by the taxonomy, by what it goes on with, by its words. */
export function assignRows(statements: readonly Statement[], similarity: Similarity): DraftRow[] {
  const scores = statements.map(matterScores)
  const partners = statements.map((_, i) => partnerOf(statements, i))
  const chosen = chooseMatters(statements, scores, partners).map((matter, i) =>
    matter !== null && GENERAL.has(matter) && answersOther(statements, i) ? null : matter,
  )
  const rows = new Map<string, { matter: MatterId | null; statements: Statement[] }>()
  const rowOf = new Map<Statement, string>()
  const place = (statement: Statement, key: string, matter: MatterId | null) => {
    const row = rows.get(key)
    if (row === undefined) rows.set(key, { matter, statements: [statement] })
    else row.statements.push(statement)
    rowOf.set(statement, key)
  }
  statements.forEach((statement, i) => {
    const matter = chosen[i] ?? null
    if (matter !== null) place(statement, matter, matter)
  })
  statements.forEach((statement, i) => {
    if (rowOf.has(statement)) return
    const own = best(scores[i] ?? new Map())
    const hint = own ?? best(scoresOf(statement.termsBefore))
    const found =
      partners[i] ??
      goesOnWith(statements, i, hint !== null && (own === null || rows.has(hint))) ??
      mostAlike(statement, similarity) ??
      answers(statements, i, hint !== null)
    const joined = found === null ? undefined : rowOf.get(found)
    if (joined !== undefined) place(statement, joined, rows.get(joined)?.matter ?? null)
    else if (hint !== null) place(statement, hint, hint)
    else place(statement, `words ${[...statement.stems.keys()].join(' ') || statement.sentence}`, null)
  })
  return [...rows.values()].map(({ matter, statements: members }) => ({
    matter,
    statements: members.sort((a, b) => a.order - b.order),
  }))
}

/**
 * The matter of each statement that has terms of its own. Of several matters it prefers the one that the other account
 * speaks of too, so that statements about the same thing meet.
 */
function chooseMatters(
  statements: readonly Statement[],
  scores: readonly MatterScores[],
  partners: readonly (Statement | null)[],
): (MatterId | null)[] {
  const shared = statements.map((_, i) => sumOf(scores[i], scores[partners[i]?.order ?? -1]))
  let chosen: (MatterId | null)[] | null = null
  for (let round = 0; round < ROUNDS; round++) {
    const told = support(statements, shared, chosen)
    chosen = statements.map(({ party }, i) => {
      const other = told[party === 'kremlin' ? 'elysee' : 'kremlin']
      const bonus = partners[i] === null ? other : new Map<MatterId, number>()
      return choose(shared[i] ?? new Map(), bonus)
    })
  }
  return chosen ?? []
}

/** A statement of the other account in the same sentence: the two are told of one matter. */
function partnerOf(statements: readonly Statement[], i: number): Statement | null {
  const statement = statements[i]
  for (const step of [-1, 1]) {
    for (let at = i + step; statements[at]?.sentence === statement?.sentence; at += step) {
      const other = statements[at]
      if (other === undefined) break
      if (other.party !== statement?.party) return other
    }
  }
  return null
}

function sumOf(own: MatterScores = new Map(), other: MatterScores = new Map()): MatterScores {
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
  chosen: readonly (MatterId | null)[] | null,
): Record<PartyId, Map<MatterId, number>> {
  const told: Record<PartyId, Map<MatterId, number>> = { kremlin: new Map(), elysee: new Map() }
  statements.forEach(({ party }, i) => {
    const own = scores[i] ?? new Map<MatterId, number>()
    const most = worth(Math.max(...own.values()))
    for (const [matter, score] of own) {
      if (score < SURE) continue
      const share = (worth(score) / most) * (chosen === null || chosen[i] === matter ? 1 : 0.5)
      told[party].set(matter, Math.max(told[party].get(matter) ?? 0, share))
    }
  })
  return told
}

function choose(scores: MatterScores, bonus: ReadonlyMap<MatterId, number>): MatterId | null {
  let found: MatterId | null = null
  let most = 0
  const least = Math.max(SURE, ELIGIBLE * Math.max(...scores.values()))
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

function best(scores: MatterScores): MatterId | null {
  let found: MatterId | null = null
  for (const [matter, score] of scores) {
    if (found === null || score > (scores.get(found) ?? 0)) found = matter
  }
  return found
}

/** The statement of the same account that this one, without a sure matter of its own, goes on with. */
function goesOnWith(statements: readonly Statement[], i: number, hasHint: boolean): Statement | null {
  const [before, statement] = [statements[i - 1], statements[i]]
  if (statement === undefined || before === undefined || statement.basis === 'explicit') return null
  if (statement.sentence - before.sentence > REACH || before.party !== statement.party) return null
  return statement.basis === 'continued' || !hasHint ? before : null
}

/** Matters that a bare denial may seem to be about: "no agreement was given". */
const GENERAL: ReadonlySet<MatterId> = new Set<MatterId>([
  'no-breakthrough',
  'dialogue',
  'negotiations',
  'call-tone',
])

function answersOther(statements: readonly Statement[], i: number): boolean {
  const [before, statement] = [statements[i - 1], statements[i]]
  return (
    statement !== undefined &&
    before !== undefined &&
    statement.isRebuttal &&
    statement.party !== before.party &&
    statement.sentence - before.sentence <= 1
  )
}

/** A statement with more telling words than this speaks for itself. */
const FEW_WORDS = 2

/** A silence, a denial or a few words without a matter of their own answer the words right before them. */
function answers(statements: readonly Statement[], i: number, hasHint: boolean): Statement | null {
  const [before, statement] = [statements[i - 1], statements[i]]
  if (statement === undefined || before === undefined || hasHint) return null
  if (statement.sentence - before.sentence > 1) return null
  return statement.silence || statement.isRebuttal || statement.stems.size <= FEW_WORDS ? before : null
}

function mostAlike(statement: Statement, similarity: Similarity): Statement | null {
  let found: Statement | null = null
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
