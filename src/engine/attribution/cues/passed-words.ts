import { Telling } from '../../languages/telling'
import { Case } from '../../languages/word-case'
import { WordClass as C } from '../../languages/word-class'
import type { WordRange } from '../reading/nominal'
import { nounPhraseAfter } from '../reading/noun-phrase'
import { is, means, type Word } from '../reading/passage'

/** «привел *его* слова телеканал», «передает слова *Пескова* ТАСС»: whose words somebody passes on. */
export function passedWords(words: readonly Word[], at: number, to: number): WordRange | null {
  if (is(words[at], C.Possessive))
    return means(words[at + 1], Telling.passedWords) ? { from: at, to: at + 1 } : null
  if (!means(words[at], Telling.passedWords)) return null
  let end = to
  for (let i = to - 1; i > at; i -= 1) if (is(words[i], C.Agency)) end = i
  return nounPhraseAfter(words, at + 1, end, false, undefined, Case.Genitive)
}
