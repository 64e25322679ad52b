import type { Language } from '../../languages/language'
import { WordClass as C } from '../../languages/word-class'
import { rangeHas } from '../reading/nominal'
import { nounPhraseBefore } from '../reading/noun-phrase'
import type { Word } from '../reading/passage'
import type { CueClause } from './cue-clause'

/** "The Kremlin’s version is that …": a text and what it says. */
export function copulaClause(
  words: readonly Word[],
  at: number,
  floor: number,
  to: number,
  language: Language,
): CueClause | null {
  if (!language.complementizers.has(words[at + 1]?.form ?? '')) return null
  const source = nounPhraseBefore(words, at, floor)
  if (source === null || !rangeHas(words, source, C.Text) || at + 2 >= to) return null
  return {
    construction: 'copula',
    source,
    start: source.from,
    end: at + 1,
    cue: null,
    verb: at,
    weight: 0.9,
    contentFrom: at + 2,
    complement: true,
    negated: false,
    addressee: null,
    occasions: [],
    quoted: null,
  }
}
