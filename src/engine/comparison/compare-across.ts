import type { Steps } from '../steps'
import { SHOWN_CONFIDENCE } from '../threshold'
import type { Comparison } from '../types'
import { layRows } from './lay-rows'
import { lexiconFor } from './lexicon'
import { readStatements, type Telling } from './statement'

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
  const one = yield* readStatements(kremlin, lexiconFor(kremlin.article.lang), least, ['kremlin'])
  const place = FAR + kremlin.passages.reduce((sum, { sentences }) => sum + sentences.length, 0)
  const other = yield* readStatements(elysee, lexiconFor(elysee.article.lang), least, ['elysee'], {
    order: one.length,
    place,
  })
  const { matters, pairs } = yield* layRows([...one, ...other])
  return { matters, pairs: pairs.map((pair) => ({ ...pair, elysee: pair.elysee - place })) }
}
