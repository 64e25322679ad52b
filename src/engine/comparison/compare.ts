import type {
  ArticleText,
  Attribution,
  Comparison,
  Matter,
  MatterRelation,
  Pair,
  PartyId,
  Relation,
  Sentence,
} from '../types'
import { assignRows, type DraftRow } from './assign-rows'
import { countShares } from './count-shares'
import { lexiconFor } from './lexicon'
import { mergeKindred } from './merge-kindred'
import { openLabel } from './open-label'
import { similarityOf } from './similarity'
import { readStatements, type Statement } from './statement'
import { termsFor } from './taxonomy'

/**
 * Lays the two accounts of an article side by side. Pure; cost grows with the length of the article.
 * @param sentences all sentences of the article; `attributions` point into them
 */
export function compare(
  article: ArticleText,
  sentences: readonly Sentence[],
  attributions: readonly Attribution[],
): Comparison {
  const shares = countShares(article, attributions)
  const terms = termsFor(article.lang)
  const statements = readStatements(article, sentences, attributions, terms, lexiconFor(article.lang))
  const similarity = similarityOf(statements)
  const rows = mergeKindred(assignRows(statements, similarity), similarity)
  const matters: Matter[] = []
  const pairs: Pair[] = []
  for (const row of rows) {
    const kremlin = row.statements.filter(({ party }) => party === 'kremlin')
    const elysee = row.statements.filter(({ party }) => party === 'elysee')
    const own = pairsOf(kremlin, elysee)
    pairs.push(...own)
    matters.push({
      key: row.matter === null ? null : `matter_${row.matter.replaceAll('-', '_')}`,
      label: row.matter === null ? openLabel(article, row.statements, similarity) : terms.labels[row.matter],
      relation: relationOf(row, own),
      statements: { kremlin: indices(kremlin), elysee: indices(elysee) },
      clash: null,
    })
  }
  const bothFirst = (matter: Matter) => (matter.relation.startsWith('only') ? 1 : 0)
  matters.sort((a, b) => bothFirst(a) - bothFirst(b) || firstOf(a) - firstOf(b))
  pairs.sort((a, b) => a.kremlin - b.kremlin || a.elysee - b.elysee)
  return { matters, pairs, shares }

  function firstOf({ statements: { kremlin, elysee } }: Matter): number {
    const first = (indexes: readonly number[]) =>
      attributions[indexes[0] ?? -1]?.sentence ?? Number.MAX_SAFE_INTEGER
    return Math.min(first(kremlin), first(elysee))
  }
}

function indices(statements: readonly Statement[]): number[] {
  return statements.map(({ attribution }) => attribution)
}

function pairsOf(kremlin: readonly Statement[], elysee: readonly Statement[]): Pair[] {
  const pairs: Pair[] = []
  const length = Math.min(kremlin.length, elysee.length)
  for (let i = 0; i < length; i++) {
    const [k, e] = [kremlin[i], elysee[i]]
    if (k === undefined || e === undefined) continue
    const relation: Relation = k.sentence === e.sentence && !k.silence && !e.silence ? 'agree' : 'related'
    pairs.push({ kremlin: k.sentence, elysee: e.sentence, relation })
  }
  return pairs
}

function relationOf(row: DraftRow, pairs: readonly Pair[]): MatterRelation {
  const has = (party: PartyId) => row.statements.some((statement) => statement.party === party)
  if (!has('elysee')) return 'only-kremlin'
  if (!has('kremlin')) return 'only-elysee'
  return pairs.length > 0 && pairs.every(({ relation }) => relation === 'agree') ? 'agree' : 'related'
}
