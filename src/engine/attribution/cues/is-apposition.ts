import { anyCase } from '../../languages/word-case'
import { WordClass as C } from '../../languages/word-class'
import { WordTrait as T } from '../../languages/word-trait'
import type { WordRange } from '../reading/nominal'
import { has, is, isProper, type Word } from '../reading/passage'

/** "the Kremlin spokesman" between commas: says who the name before it is. */
export function isApposition(words: readonly Word[], range: WordRange): boolean {
  const first = words[range.from]
  if (is(first, C.Relative | C.Preposition | C.Adverb) || has(first, T.GerundShape)) return false
  for (let at = range.from; at < range.to && !is(words[at], C.Relative); at += 1) {
    if (is(words[at], C.Auxiliary | C.Pronoun | C.Time)) return false
  }
  return (
    is(first, C.Determiner | C.Possessive) ||
    isProper(first) ||
    first?.name != null ||
    is(first, C.Aide | C.Chief | C.Elsewhere | C.Title) ||
    // «источник, близкий к администрации,»
    (first?.cases !== anyCase && is(first, C.Modifier) && is(words[range.from + 1], C.Preposition))
  )
}
