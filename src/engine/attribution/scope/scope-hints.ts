import type { CueClause } from '../cues/cue-clause'

/** How sure a scoped clause is of owning the sentence, decided by whoever resolves its source. */
export interface ScopeHints {
  /** The clause's source is a president speaking to the other, a pronoun, or other voice inside an account. */
  isInner(clause: CueClause): boolean
  /** Both clauses have the same source. */
  sameSource(a: CueClause, b: CueClause): boolean
}
