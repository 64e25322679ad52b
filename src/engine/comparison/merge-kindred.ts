import type { PartyId } from '../types'
import type { DraftRow } from './assign-rows'
import { matterScores } from './matter-scores'
import type { Similarity } from './similarity'
import type { Statement } from './statement'
import { KINDRED } from './taxonomy/kindred'
import type { MatterId } from './taxonomy/matter-ids'

/** How alike two one-sided rows must be to be the same matter under two names. */
const ALIKE = 0.3

/** Brings together rows that only one account has, where they are two names of one matter. */
export function mergeKindred(rows: readonly DraftRow[], similarity: Similarity): DraftRow[] {
  const merged: (DraftRow | null)[] = [...rows]
  const oneSided = (party: PartyId) => (row: DraftRow | null) =>
    row !== null && row.statements.every((statement) => statement.party === party)
  const merge = (into: number, from: number) => {
    const [a, b] = [merged[into], merged[from]]
    if (!a || !b) return
    const statements = [...a.statements, ...b.statements].sort(
      (x, y) => x.sentence - y.sentence || x.attribution - y.attribution,
    )
    merged[into] = { matter: moreTold([a, b], statements), statements }
    merged[from] = null
  }
  for (const kin of KINDRED) {
    const of = (party: PartyId) =>
      merged.flatMap((row, i) => (row?.matter && kin.includes(row.matter) && oneSided(party)(row) ? [i] : []))
    const [kremlin, elysee] = [of('kremlin'), of('elysee')]
    if (kremlin.length > 0 && elysee.length > 0) {
      const [into, ...others] = [...kremlin, ...elysee].sort((a, b) => a - b)
      for (const from of others) if (into !== undefined) merge(into, from)
    }
  }
  const placeOf = new Map<Statement, number>()
  merged.forEach((row, i) => {
    for (const statement of row?.statements ?? []) placeOf.set(statement, i)
  })
  rows.forEach((_, i) => {
    const row = merged[i]
    if (!row || !oneSided('kremlin')(row)) return
    const found = likest(row, similarity, (other) => {
      const place = placeOf.get(other)
      return place !== undefined && oneSided('elysee')(merged[place] ?? null)
    })
    const from = found === null ? undefined : placeOf.get(found)
    if (from !== undefined) merge(i, from)
  })
  return merged.filter((row) => row !== null)
}

function likest(
  row: DraftRow,
  similarity: Similarity,
  allowed: (other: Statement) => boolean,
): Statement | null {
  let found: Statement | null = null
  let most = ALIKE
  for (const statement of row.statements) {
    for (const other of similarity.near(statement)) {
      if (other.party === statement.party || !allowed(other)) continue
      const alike = similarity.between(statement, other)
      if (alike > most) {
        most = alike
        found = other
      }
    }
  }
  return found
}

/** Of the matters of merged rows, the one their statements speak of most. */
function moreTold(rows: readonly DraftRow[], statements: readonly Statement[]): MatterId | null {
  const told = (matter: MatterId | null) =>
    matter === null
      ? 0
      : statements.reduce((sum, statement) => sum + (matterScores(statement).get(matter) ?? 0), 0)
  return rows
    .map(({ matter }) => matter)
    .reduce((a, b) => (told(b) > told(a) ? b : a), rows[0]?.matter ?? null)
}
