import type { MatterRelation, PartyId } from '../../engine/types'
import type { MatterView, StatementView } from '../../messaging/messages'
import type { MarkedReport } from '../page/page-face'
import { PARTIES } from '../parties'

/** What one party's account says on a matter. */
export interface Cell {
  readonly statements: readonly StatementView[]
  /** The words that clash with the other account, where they differ. */
  readonly clash: string | null
}

/** A row of the comparison. */
export interface Row {
  readonly id: string
  /** Null for the statements that belong to no matter. */
  readonly matter: Pick<MatterView, 'key' | 'label'> | null
  readonly relation: MatterRelation | null
  readonly cells: Readonly<Record<PartyId, Cell>>
}

/** A value for each party. */
export function forEachParty<Value>(value: (party: PartyId) => Value): Record<PartyId, Value> {
  return Object.fromEntries(PARTIES.map((party) => [party, value(party)])) as Record<PartyId, Value>
}

/** The rows of the table: the matters as they come, then whatever belongs to none, so that nothing is left out. */
export function comparisonRows(report: Pick<MarkedReport, 'matters' | 'statements'>): readonly Row[] {
  const byId = new Map(report.statements.map((statement) => [statement.id, statement]))
  const rows: Row[] = report.matters.map((matter, index) => ({
    id: `matter-${index}`,
    matter,
    relation: matter.relation,
    cells: forEachParty((party) => ({
      statements: matter.statements[party].flatMap((id) => byId.get(id) ?? []),
      clash: matter.clash?.[party] || null,
    })),
  }))
  const placed = new Set(rows.flatMap(({ cells }) => PARTIES.flatMap((party) => cells[party].statements)))
  const others = report.statements.filter((statement) => !placed.has(statement))
  if (others.length > 0) {
    rows.push({
      id: 'other',
      matter: null,
      relation: null,
      cells: forEachParty((party) => ({
        statements: others.filter((statement) => statement.party === party),
        clash: null,
      })),
    })
  }
  return rows
}

/** How many statements each account has. */
export function countByParty(statements: readonly StatementView[]): Record<PartyId, number> {
  return forEachParty((party) => statements.filter((statement) => statement.party === party).length)
}

/** A statement's text in three: before, the words that clash, after. Null where it has none of them. */
export function splitAtClash(text: string, clash: string | null): readonly [string, string, string] | null {
  if (clash === null || clash === '') return null
  const start = text.indexOf(clash)
  if (start < 0) return null
  return [text.slice(0, start), clash, text.slice(start + clash.length)]
}

/** Shares of the article's words, in whole percent that add up to 100. */
export function percentages<Key extends string>(shares: Readonly<Record<Key, number>>): Record<Key, number> {
  const keys = Object.keys(shares) as Key[]
  const total = keys.reduce((sum, key) => sum + shares[key], 0)
  const exact = keys.map((key) => ({ key, share: total === 0 ? 0 : (shares[key] / total) * 100 }))
  const floors = new Map(exact.map(({ key, share }) => [key, Math.floor(share)]))
  let left = total === 0 ? 0 : 100 - [...floors.values()].reduce((sum, floor) => sum + floor, 0)
  for (const { key, share } of exact.toSorted((a, b) => (b.share % 1) - (a.share % 1))) {
    if (left <= 0) break
    floors.set(key, Math.floor(share) + 1)
    left -= 1
  }
  return Object.fromEntries(floors) as Record<Key, number>
}
