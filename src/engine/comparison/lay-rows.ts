import type { Steps } from '../steps'
import type { Comparison, Matter, Pair, PartyId } from '../types'
import { assignRows, type DraftRow } from './assign-rows'
import { mergeKindred } from './merge-kindred'
import { openLabel } from './open-label'
import { type Judgement, judgeRow } from './relation/judge-row'
import { similarityOf } from './similarity'
import type { Statement } from './statement'

interface JudgedRow extends DraftRow {
  readonly judgement: Judgement
  /** Order of its first statement. */
  readonly first: number
}

/** The rows of a table of statements, judged and in order, and the pairs in them; a row a step. */
export function* layRows(statements: readonly Statement[]): Steps<Pick<Comparison, 'matters' | 'pairs'>> {
  const similarity = similarityOf(statements)
  yield
  const merged = mergeKindred(yield* assignRows(statements, similarity), similarity)
  const rows: JudgedRow[] = []
  for (const row of merged) {
    yield
    const judgement = judgeRow(row, similarity)
    rows.push({ ...row, judgement, first: row.statements[0]?.order ?? 0 })
  }
  const isOneSided = ({ judgement }: JudgedRow) => Number(judgement.relation.startsWith('only'))
  rows.sort((a, b) => isOneSided(a) - isOneSided(b) || a.first - b.first)
  const matters: Matter[] = []
  for (const { matter, statements: members, judgement } of rows) {
    yield
    const of = (party: PartyId) =>
      members.flatMap((statement) => (statement.party === party ? [statement.attribution] : []))
    matters.push({
      key: matter === null ? null : `matter_${matter.replaceAll('-', '_')}`,
      label: matter === null ? openLabel(members, similarity) : '',
      relation: judgement.relation,
      statements: { kremlin: of('kremlin'), elysee: of('elysee') },
      clash: judgement.clash,
    })
  }
  const pairs: Pair[] = rows
    .flatMap(({ judgement }) => judgement.pairs)
    .sort((a, b) => a.kremlin - b.kremlin || a.elysee - b.elysee)
  return { matters, pairs }
}
