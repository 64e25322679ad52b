import { Case } from '../../languages/word-case'
import { WordClass as C } from '../../languages/word-class'
import type { WordRange } from '../reading/nominal'
import { nounPhraseAfter } from '../reading/noun-phrase'
import { is, isMark, isProper, isQuote, isUnquoted, isWord, type Word } from '../reading/passage'

const TOLD =
  C.Audience | C.ObjectPronoun | C.Counterpart | C.Chief | C.Aide | C.Agency | C.Elsewhere | C.Modifier
/** The name of an agency or a paper in quotation marks, with its marks. */
const LONGEST_NAME = 5

/** «журналистам», «агентству „Интерфакс“», «Макрону»: told something, in the dative. */
export function addresseeAt(words: readonly Word[], at: number, to: number): WordRange | null {
  const word = words[at]
  if (isQuote(word)) return paperAt(words, at, to)
  if (word === undefined || (word.cases & Case.Dative) === 0) return null
  if (word.name === null && !isProper(word) && !is(word, TOLD)) return null
  const whole = nounPhraseAfter(words, at, to, false, undefined, Case.Dative) ?? { from: at, to: at + 1 }
  const range = { from: at, to: beforePreposition(words, whole) }
  const quote = words[range.to]
  if (!isQuote(quote)) return range
  let close = range.to + 1
  while (close < to && !isUnquoted(words[close])) close += 1
  return close - range.to <= LONGEST_NAME ? { from: at, to: close + 1 } : range
}

/** «"Интерфаксу", что»: a paper's name in the dative, in quotation marks, before what it was told. */
function paperAt(words: readonly Word[], at: number, to: number): WordRange | null {
  const name = words[at + 1]
  if (name?.capital !== true || (name.cases & (Case.Dative | Case.Nominative)) !== Case.Dative) return null
  for (let close = at + 2; close < Math.min(to, at + LONGEST_NAME); close += 1)
    if (isQuote(words[close]))
      return isMark(words[close + 1], ',') && isWord(words[close + 2]) ? { from: at, to: close + 1 } : null
  return null
}

/** «агентству *в Елисейском дворце*»: where it was told is no part of whom. */
function beforePreposition(words: readonly Word[], { from, to }: WordRange): number {
  for (let at = from; at < to; at += 1) if (is(words[at], C.Preposition)) return at
  return to
}
