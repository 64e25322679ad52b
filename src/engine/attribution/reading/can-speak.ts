import { WordClass as C } from '../../languages/word-class'
import { WordTrait as T } from '../../languages/word-trait'
import type { WordRange } from './nominal'
import { has, is, isQuote, isWord, type Word } from './passage'

/** Whether a noun phrase can be who tells something: not "the Kremlin's", not a bare "the". */
export function canSpeak(words: readonly Word[], range: WordRange): boolean {
  const last = words[range.to - 1]
  return (
    last !== undefined &&
    // «источник „Медузы“»
    (isWord(last) || isQuote(last)) &&
    // "The Kremlin’s demands were known": whose, not who.
    !last.possessive &&
    !(
      is(last, C.Determiner | C.Possessive) &&
      !is(last, C.Both | C.Pronoun) &&
      !has(last, T.Alone) &&
      range.to - range.from === 1
    )
  )
}
