import type { Steps } from '../steps'
import { SHOWN_CONFIDENCE } from '../threshold'
import type { Comparison, PartyId } from '../types'
import { assignRows } from './assign-rows'
import { layRows } from './lay-rows'
import { lexiconFor } from './lexicon'
import { mergeKindred } from './merge-kindred'
import { similarityOf } from './similarity'
import { readStatements, type Statement, type Telling } from './statement'
import type { MatterId } from './taxonomy/matters'

/** Sentences between two articles, in the numbering of their statements: nothing of one goes on with the other. */
const FAR = 1000

/**
 * The Kremlin's account as one article gives it against the Elysée's as another does, which may be in another language: known
 * matters meet in the same rows. Indices, sentences and offsets of each side are into its own article. A statement, then a
 * row, a step.
 */
export function* compareAcross(
  kremlin: Telling,
  elysee: Telling,
  least = SHOWN_CONFIDENCE,
): Steps<Pick<Comparison, 'matters' | 'pairs'>> {
  const one = yield* accountIn(kremlin, 'kremlin', least, { order: 0, place: 0 })
  const place = FAR + kremlin.passages.reduce((sum, { sentences }) => sum + sentences.length, 0)
  const other = yield* accountIn(elysee, 'elysee', least, { order: one.length, place })
  const { matters, pairs } = yield* layRows([...one, ...other])
  return { matters, pairs: pairs.map((pair) => ({ ...pair, elysee: pair.elysee - place })) }
}

/**
 * The statements of one account of an article. Each keeps the matter that it has there, beside the other account: what "no
 * agreement was given" denies stands in its own article.
 */
function* accountIn(
  telling: Telling,
  party: PartyId,
  least: number,
  { order, place }: { readonly order: number; readonly place: number },
): Steps<Statement[]> {
  const all = yield* readStatements(telling, lexiconFor(telling.article.lang), least, place)
  const similarity = similarityOf(all)
  const rows = yield* assignRows(all, similarity)
  // With no matter of its own it has that of the row where it meets the other account.
  const met = new Map<Statement, MatterId | null>()
  for (const { matter, statements } of mergeKindred(rows, similarity))
    for (const statement of statements) met.set(statement, matter)
  const account: Statement[] = []
  for (const { matter: own, statements } of rows) {
    for (const statement of statements) {
      if (statement.party !== party) continue
      const matter = own ?? met.get(statement) ?? null
      const scores = new Map(statement.scores)
      if (matter !== null) scores.set(matter, OWN_MATTER * Math.max(1, ...scores.values()))
      account.push({ ...statement, scores })
    }
  }
  account.sort((a, b) => a.order - b.order)
  return account.map((statement, i) => ({ ...statement, order: order + i }))
}

/** The matter a statement has in its own article outweighs the others that it touches. */
const OWN_MATTER = 1.5
