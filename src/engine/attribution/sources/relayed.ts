import { Grammar } from '../../languages/grammar'
import type { Language } from '../../languages/language'
import { WordClass as C } from '../../languages/word-class'
import type { CueClause } from '../cues/cue-clause'
import type { WordRange } from '../reading/nominal'
import { nounPhraseAfter } from '../reading/noun-phrase'
import { is, isMark, plays, type Word } from '../reading/passage'

const REACH = 8

/**
 * «…, a affirmé M. Poutine, *cité par le Kremlin*»: the clause with the one who passes the words on as its source, and the one whose
 * words they are as quoted. The clause itself where nobody passes them on.
 */
export function relayed(
  words: readonly Word[],
  clause: CueClause,
  from: number,
  to: number,
  language: Language,
): CueClause {
  const { source } = clause
  if (source === null || clause.quoted !== null || !language.compoundInversion) return clause
  const behind = isMark(words[source.to], ',') ? relayAt(words, source.to + 1, to) : null
  if (behind !== null)
    return { ...clause, source: behind, quoted: source, end: Math.max(clause.end, behind.to) }
  // «Cité par le Kremlin, M. Poutine a affirmé …»
  const fronted = clause.start === source.from ? relayAt(words, from, source.from) : null
  return fronted !== null && fronted.to === source.from - 1
    ? { ...clause, source: fronted, quoted: source, start: from }
    : clause
}

/** Who stands behind «cité par», «dont les propos ont été rapportés par», «cité dans» at word `at`. */
function relayAt(words: readonly Word[], at: number, to: number): WordRange | null {
  let verb = at
  if (is(words[at], C.Relative)) {
    while (verb < Math.min(to, at + REACH) && !plays(words[verb], Grammar.relaying)) verb += 1
  }
  if (!plays(words[verb], Grammar.relaying)) return null
  return nounPhraseAfter(words, verb + 2, to, false, true)
}
