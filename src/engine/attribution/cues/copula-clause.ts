import { Grammar } from '../../languages/grammar'
import { WordClass as C } from '../../languages/word-class'
import { rangeHas } from '../reading/nominal'
import { nounPhraseBefore } from '../reading/noun-phrase'
import type { Word } from '../reading/passage'
import { plays } from '../reading/passage'
import { Construction, type CueClause, PLAIN } from './cue-clause'

/** "The Kremlin’s version is that …": a text and what it says. */
export function copulaClause(words: readonly Word[], at: number, floor: number): CueClause | null {
  if (!plays(words[at + 1], Grammar.complementizers)) return null
  const source = nounPhraseBefore(words, at, floor)
  if (source === null || !rangeHas(words, source, C.Text)) return null
  return {
    ...PLAIN,
    construction: Construction.Copula,
    source,
    start: source.from,
    end: at + 1,
    verb: at,
    weight: 0.9,
    contentFrom: at + 2,
  }
}
