import { runSteps, type Steps } from '../steps'
import { SHOWN_CONFIDENCE } from '../threshold'
import type { Comparison } from '../types'
import { countShares } from './count-shares'
import { layRows } from './lay-rows'
import { lexiconFor } from './lexicon'
import { otherSources } from './other-sources'
import { readStatements, type Telling } from './statement'
import { voicesOf } from './voices'

/**
 * Lays the two accounts of an article side by side: every shown statement of a party in one row, rows that both accounts
 * have first, each group in the article’s own order. Pure; cost grows with the length of the article.
 * @param least the confidence from which on a statement is shown
 */
export function compare(telling: Telling, least = SHOWN_CONFIDENCE): Comparison {
  return runSteps(compareSteps(telling, least))
}

/** The same in steps: yields after every statement read and every row judged. */
export function* compareSteps(telling: Telling, least = SHOWN_CONFIDENCE): Steps<Comparison> {
  const { article, passages, attributions } = telling
  const statements = yield* readStatements(telling, lexiconFor(article.lang), least)
  const rows = yield* layRows(statements)
  yield
  const shares = countShares(passages, attributions, least)
  yield
  return {
    matters: rows.matters,
    pairs: rows.pairs,
    shares: shares.shares,
    reporterWords: shares.reporterWords,
    voices: voicesOf(attributions, least),
    otherSources: yield* otherSources(article, passages, attributions, least),
  }
}
