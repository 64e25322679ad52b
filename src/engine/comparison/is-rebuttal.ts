import { isDenied } from './is-denied'
import type { Lexicon } from './lexicon'
import type { Statement } from './statement'
import { findTerms } from './term-index'

/** Whether a statement denies what someone else tells: "denied", "not true", "no promise was made". */
export function isRebuttal({ words, around }: Statement, lexicon: Lexicon): boolean {
  if (findTerms(lexicon.claims, around()).some(({ id }) => id === 'contrary')) return true
  return findTerms(lexicon.claims, words).some(
    ({ id, place }) => id === 'dismissal' || (id === 'promise' && isDenied(words, place, lexicon)),
  )
}
