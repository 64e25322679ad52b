import type { Language } from '../../languages/language'
import type { WordRange } from '../reading/nominal'
import { nounPhraseAfter } from '../reading/noun-phrase'
import type { Word } from '../reading/passage'

/** «со ссылкой на Елисейский дворец» after an agency: whom it passes on. */
export function passedOn(
  words: readonly Word[],
  start: number,
  to: number,
  language: Language,
): WordRange | null {
  for (let at = start; at < Math.min(to, start + 3); at += 1) {
    for (const phrase of language.cuePhrases) {
      if (phrase.words.some((word, i) => words[at + i]?.form !== word)) continue
      return nounPhraseAfter(words, at + phrase.words.length, to, true)
    }
  }
  return null
}
