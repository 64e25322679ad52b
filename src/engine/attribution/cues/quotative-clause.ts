import { WordClass as C } from '../../languages/word-class'
import { WordTrait as T } from '../../languages/word-trait'
import { nounPhraseBefore } from '../reading/noun-phrase'
import { has, is, isMark, isQuote, isWord, type Word } from '../reading/passage'
import { type CueClause, PLAIN } from './cue-clause'
import { invertedClause, SAID } from './inverted-clause'

/**
 * “…,” *harrumphed* the Kremlin, “…,” the Kremlin *harrumphed*: whatever the verb, it tells where the sentence opens with a quotation that
 * goes on with a comma, and nothing but its subject stands between.
 */
export function quotativeClause(
  words: readonly Word[],
  at: number,
  from: number,
  to: number,
): CueClause | null {
  const verb = words[at]
  if (!has(verb, T.PastShape) || is(verb, C.Auxiliary) || !isQuote(words[from])) return null
  if (goesOn(words, at - 1)) return invertedClause(words, at, SAID, from, to)
  const source = nounPhraseBefore(words, at, from)
  const next = words[at + 1]
  // “special operation,” the Kremlin *launched a* campaign
  const alone = !isWord(next) || is(next, C.Preposition | C.Adverb | C.Time | C.Subordinator)
  if (source === null || !alone || !goesOn(words, source.from - 1)) return null
  return {
    ...PLAIN,
    source,
    start: source.from,
    end: at + 1,
    cue: SAID,
    verb: at,
    weight: 0.9,
    contentFrom: at + 1,
    complement: false,
  }
}

/** The quotation that closes at word `at` ends in a comma, inside its marks or behind them: its sentence goes on. */
function goesOn(words: readonly Word[], at: number): boolean {
  return isQuote(words[at])
    ? isMark(words[at - 1], ',', '?', '!', '…')
    : isMark(words[at], ',') && isQuote(words[at - 1])
}
