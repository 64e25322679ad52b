import { anyCase, Case } from '../../languages/word-case'
import type { WordRange } from './nominal'
import { isNominative } from './nominative'
import { isCue, isUnquoted, isWord, type Word } from './passage'

/** «о прекращении *огня* Песков сказал»: a genitive that hangs on a noun before is no part of the name. */
export function pastGenitive(words: readonly Word[], { from, to }: WordRange): WordRange {
  const [noun, first] = [words[from - 1], words[from]]
  const common = (word: Word | undefined): boolean =>
    isWord(word) && !word.capital && word.classes === 0 && !isCue(word) && isUnquoted(word)
  const hangs = to - from > 1 && common(noun) && common(first) && !isNominative(words, from - 1)
  return hangs &&
    isNominative(words, from + 1) &&
    words[from]?.cases !== anyCase &&
    ((words[from]?.cases ?? 0) & Case.Genitive) !== 0
    ? { from: from + 1, to }
    : { from, to }
}
