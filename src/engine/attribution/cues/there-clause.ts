import { Grammar } from '../../languages/grammar'
import { Telling } from '../../languages/telling'
import { WordClass as C } from '../../languages/word-class'
import { WordTrait as T } from '../../languages/word-trait'
import { has, is, isWord, means, plays, type Word } from '../reading/passage'
import { Construction, type CueClause, PLAIN } from './cue-clause'
import { MENTION } from './cue-phrase'

/** «La trêve n'*y figure* pas», «Il *y est question* de la Libye»: what stands in the text just told of, or is missing from it. */
export function thereClause(words: readonly Word[], at: number): CueClause | null {
  const negated = is(words[at - 1], C.Negation)
  let verb = at + 1
  const passive = has(words[verb], T.Passive)
  if (passive)
    do verb += 1
    while (is(words[verb], C.Adverb))
  const stands = passive
    ? plays(words[verb], Grammar.impersonalVerbs | Grammar.causatives)
    : (negated || !isWord(words[at - 1])) && means(words[verb], Telling.absenceVerbs)
  if (!stands) return null
  const before = negated ? at - 1 : at
  const end = is(words[verb + 1], C.Adverb) ? verb + 2 : verb + 1
  return {
    ...PLAIN,
    construction: Construction.Phrase,
    source: { from: at, to: at + 1 },
    start: has(words[before - 1], T.Impersonal) ? before - 1 : before,
    end,
    cue: MENTION,
    weight: 0.85,
    contentFrom: end,
    complement: false,
    negated,
  }
}
