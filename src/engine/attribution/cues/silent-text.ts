import { Grammar } from '../../languages/grammar'
import type { Language } from '../../languages/language'
import { Telling } from '../../languages/telling'
import { WordClass as C } from '../../languages/word-class'
import { WordTrait as T } from '../../languages/word-trait'
import { has, is, isMark, isUnquoted, means, plays, type Word } from '../reading/passage'

/** «Rien, dans ces deux lignes, sur …», «Pas un mot là-dessus dans le communiqué»: no verb stands between. */
export function barelySilent(words: readonly Word[], from: number, at: number, language: Language): boolean {
  if (!language.compoundInversion) return false
  const nothing =
    plays(words[from], Grammar.nothingWords) ||
    (is(words[from], C.Adverb) && has(words[from + 1], T.Indefinite) && !is(words[from], C.Preposition))
  return (
    nothing &&
    words
      .slice(from, at)
      .every((word) => !is(word, C.Auxiliary) && isUnquoted(word) && !isMark(word, ';', ':'))
  )
}

/** "There is nothing of this in the Russian text." */
export function deniesBefore(words: readonly Word[], from: number, at: number, language: Language): boolean {
  for (let i = from; i < Math.min(at, from + 4); i += 1)
    if (plays(words[i], Grammar.nothingWords)) return true
  // "Gori does not appear in the Russian text."
  if (absentBefore(words, at, language)) return true
  return (
    means(words[at - 1], Telling.absenceVerbs) &&
    (is(words[at - 2], C.Negation) || has(words[at - 2], T.FusedNegation))
  )
}

/** "There is not a word in it about", not "He has no say in it" or "There is nothing in it for him". */
export function nothingIn(words: readonly Word[], from: number, at: number, after: number): boolean {
  return (
    is(words[from], C.Adverb | C.Negation) &&
    plays(words[after], Grammar.cueParticles) &&
    !has(words[after], T.Dative) &&
    words.slice(from, at).some((word) => plays(word, Grammar.nothingWords) || is(word, C.Negation))
  )
}

/** «ne *figure* pas *dans*», «n'*apparaît* nulle part *dans*» */
export function absentBefore(words: readonly Word[], at: number, language: Language): boolean {
  if (!language.compoundInversion) return false
  let verb = at - 1
  while (verb > at - 4 && is(words[verb], C.Adverb) && !means(words[verb], Telling.absenceVerbs)) verb -= 1
  if (!means(words[verb], Telling.absenceVerbs)) return false
  return [verb - 1, verb - 2].some((i) => is(words[i], C.Negation))
}
