import { Case } from '../../languages/word-case'
import { WordClass as C } from '../../languages/word-class'
import { NameKind as N } from '../../parties/name-kind'
import { isNominative } from '../reading/nominative'
import { is, isCue, isMark, isName, isProper, isWord, type Word } from '../reading/passage'
import { endOfPair } from './end-of-pair'
import {
  type President,
  presidentNamed,
  presidentOf,
  type SpeakerContext,
  type SubjectOfContent,
  theseOf,
} from './speaker'

/**
 * The president or presidents in the nominative where the content begins; another noun that can be the subject ends the search:
 * «Главным Путин назвал …», but «Разговор с Путиным …».
 */
export function subjectByCase(
  words: readonly Word[],
  start: number,
  limit: number,
  context: SpeakerContext,
): SubjectOfContent | null {
  const found: President[] = []
  let at = start
  for (; at < limit; at += 1) {
    const word = words[at]
    // «Владимир Путин, Ангела Меркель и Эммануэль Макрон»
    if (isMark(word, ',') && found.length > 0 && isProper(words[at + 1]) && isNominative(words, at + 1))
      continue
    if (word === undefined || word.kind === 'mark' || is(word, C.Subordinator | C.Relative)) break
    const pronoun = context.language.pronouns.get(word.form)
    if (pronoun === 'he' && found.length === 0 && context.lastPresident !== null)
      return { speaker: context.lastPresident, pronoun: true, end: at + 1 }
    // «за дипломатию выступили оба президента»
    const pair =
      found.length === 0 &&
      (is(word, C.Both) || (is(word, C.Chief | C.Counterpart) && isNominative(words, at)))
        ? endOfPair(words, at)
        : null
    if (pair !== null) return { speaker: 'both', pronoun: false, end: pair }
    // «Путин и *его французский* коллега»
    const after = is(words[at - 1], C.Possessive) ? words[at - 2] : words[at - 1]
    const joined = is(after, C.Conjunction) || is(word, C.Conjunction)
    if (found.length > 0 && !joined && !isName(word, N.Person) && !isProper(word)) break
    if (
      !isWord(word) ||
      !(isNominative(words, at) || isAgent(words, at, start)) ||
      hangsOnNoun(words, at, start)
    )
      continue
    const id = word.name === null ? null : presidentNamed(words, at, context.date)
    if (id !== null && word.name !== null) {
      if (!found.some((known) => known.id === id)) found.push({ id, party: word.name.party })
      at = word.nameEnd - 1
      continue
    }
    const alone = words[at + 1]?.name == null && !isProper(words[at + 1])
    if (is(word, C.Chief) && !is(word, C.Plural) && context.party !== null && alone) {
      const president = presidentOf(context.party, context.date)
      return president === null ? null : { speaker: president, pronoun: false, end: at + 1 }
    }
    // «*Вопрос* о признании французский президент не поднимал»: a noun that may as well be the object.
    if (!isAttribute(word) && (word.cases & Case.Accusative) === 0) break
  }
  return theseOf(found, at)
}

/** «*Владимиром Путиным* даны разъяснения»: who acts in a passive, where it opens what is told. */
function isAgent(words: readonly Word[], at: number, start: number): boolean {
  const word = words[at]
  if (!isName(word, N.Person) || (word.cases & Case.Instrumental) === 0) return false
  return at === start || (at === start + 1 && isProper(words[start]))
}

/** What may stand before a subject in its case without being one: titles, adjectives, given names, verbs and small words. */
function isAttribute(word: Word): boolean {
  if (is(word, C.Verb | C.Auxiliary | C.Adverb | C.Preposition | C.Conjunction | C.Negation)) return true
  if (isCue(word) || is(word, C.Title | C.Chief | C.Modifier | C.Determiner)) return true
  return word.name !== null ? isName(word, N.Nation | N.Country) : word.capital
}

/** «обмена мнениями», «безопасности» after a noun: a genitive, though it looks like a nominative. */
function hangsOnNoun(words: readonly Word[], at: number, start: number): boolean {
  const before = words[at - 1]
  if (at === start || before === undefined || ((words[at]?.cases ?? 0) & Case.Genitive) === 0) return false
  return isWord(before) && before.classes === 0 && before.name === null && !isCue(before)
}
