import { WordClass as C } from '../../languages/word-class'
import type { CueClause } from '../cues/cue-clause'
import { is, type Word } from '../reading/passage'

/** The source of the clause is a bare pronoun. */
export function isPronoun(words: readonly Word[], { source }: CueClause): boolean {
  return source !== null && source.to - source.from === 1 && is(words[source.from], C.Pronoun)
}
