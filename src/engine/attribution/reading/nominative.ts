import { anyCase, Case, everyCase } from '../../languages/word-case'
import { WordClass as C } from '../../languages/word-class'
import { WordTrait as T } from '../../languages/word-trait'
import { NameKind as N } from '../../parties/name-kind'
import { has, is, isName, type Word } from './passage'

/** Can be the subject of a verb: in the nominative, and no preposition governs it. */
export function isNominative(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word === undefined) return false
  if (word.cases === anyCase) return true
  if ((word.cases & Case.Nominative) === 0) return false
  // «после этого Макрон»: of whoever lives, a form that is nominative is no accusative, and no preposition governs it.
  const lives = isName(word, N.Person) || is(word, C.Aide | C.Chief)
  if (lives && (word.cases & ~(Case.Nominative | Case.Accusative)) === 0) return true
  let before = at - 1
  // «в пятницу Песков»: the preposition governs up to the word that agrees with it.
  while (before >= 0 && at - before <= 2 && modifies(words[before])) before -= 1
  // «по их итогам российский лидер»: what the preposition is made of has its owner before it.
  if (is(words[before - 1], C.Possessive)) return true
  return !is(words[before], C.Preposition) || is(words[before], C.Subordinator | C.Adverb)
}

/** An adjective or determiner, which has the case of the noun after it. */
function modifies(word: Word | undefined): boolean {
  return (
    is(word, C.Modifier | C.Determiner | C.Possessive) && !is(word, C.Pronoun) && !has(word, T.BodyPronoun)
  )
}

/** In the nominative, or a genitive that hangs on one. */
export function fitsSubject(words: readonly Word[], at: number): boolean {
  const cases = words[at]?.cases ?? 0
  return (cases & (Case.Nominative | Case.Genitive)) !== 0
}

/** «в МИД РФ»: words that never show their case belong to the preposition before them. */
export function pastGoverned(words: readonly Word[], from: number, end: number): number {
  let at = from
  while (at < end && (words[at]?.cases === everyCase || !isNominative(words, at))) at += 1
  return at
}
