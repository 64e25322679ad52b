import { endsStep, type Steps } from '../steps'
import type { Comparison, Matter, Pair, PartyId } from '../types'
import { assignRows, type DraftRow } from './assign-rows'
import { mergeKindred } from './merge-kindred'
import { openLabel } from './open-label'
import { type Judgement, judgeRow } from './relation/judge-row'
import { type Similarity, similarityOf } from './similarity'
import type { Statement } from './statement'

interface JudgedRow {
  readonly row: DraftRow
  readonly judgement: Judgement
  /** Order of its first statement. */
  readonly first: number
}

/** In statements: a row that is work enough for a step. */
const LONG_ROW = 20

/** The rows of a table of statements, judged and in order, and the pairs in them; some rows a step. */
export function* layRows(statements: readonly Statement[]): Steps<Pick<Comparison, 'matters' | 'pairs'>> {
  const similarity = similarityOf(statements)
  yield
  const merged = mergeKindred(yield* assignRows(statements, similarity), similarity)
  const rows: JudgedRow[] = []
  for (const row of merged) {
    if (endsStep(rows.length) || row.statements.length > LONG_ROW) yield
    const judgement = judgeRow(row, similarity)
    rows.push({ row, judgement, first: row.statements[0]?.order ?? 0 })
  }
  return tableOf(rows, similarity)
}

function tableOf(rows: JudgedRow[], similarity: Similarity): Pick<Comparison, 'matters' | 'pairs'> {
  const oneSided = ({ judgement }: JudgedRow) => Number(judgement.relation.startsWith('only'))
  rows.sort((a, b) => oneSided(a) - oneSided(b) || a.first - b.first)
  const matters = rows.map(({ row: { matter, statements }, judgement }): Matter => {
    const own: Record<PartyId, number[]> = { kremlin: [], elysee: [] }
    for (const { party, attribution } of statements) own[party].push(attribution)
    return {
      key: matter === null ? null : `matter_${matter.replaceAll('-', '_')}`,
      label: matter === null ? openLabel(statements, similarity) : '',
      relation: judgement.relation,
      statements: own,
      clash: judgement.clash,
    }
  })
  const pairs: Pair[] = []
  for (const { judgement } of rows) pairs.push(...judgement.pairs)
  return { matters, pairs: pairs.sort((a, b) => a.kremlin - b.kremlin || a.elysee - b.elysee) }
}
