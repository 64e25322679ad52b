import { Telling } from '../../languages/telling'
import { anyCase, Case } from '../../languages/word-case'
import { WordClass as C } from '../../languages/word-class'
import { NameKind as N } from '../../parties/name-kind'
import type { WordRange } from './nominal'
import { isNominative } from './nominative'
import { is, isCue, isName, isProper, isUnquoted, isWord, means, type Word } from './passage'

/** «о прекращении *огня* Песков сказал», «При обсуждении *Донбасса* Путин»: a genitive that hangs on a noun before is no part of the name. */
export function pastGenitive(words: readonly Word[], { from, to }: WordRange): WordRange {
  const subject = pastObject(words, from, to)
  if (subject > from) return { from: subject, to }
  return to - from > 1 && hangsOnNoun(words, from) && isNominative(words, from + 1)
    ? { from: from + 1, to }
    : { from, to }
}

/**
 * «*Высказывание Байдена* Песков назвал», «*Итоги* президент оценил»: where the subject begins behind an object and its owner; nobody is
 * named with a thing. A man's own adjectives have endings that objects have too, but for the shortest.
 */
function pastObject(words: readonly Word[], from: number, to: number): number {
  const [head, next, name] = [words[from], words[from + 1], words[to - 1]]
  const told = isTold(head)
  if (head?.cases === anyCase || head?.name !== null || !(told || head.classes === 0)) return from
  if (is(next, C.Chief | C.Aide) && !/[йяе]$/.test(head.form) && isNominative(words, from + 1))
    return from + 1
  const start = name?.name == null ? to - 1 : name.nameStart
  const stranger = told && isProper(name) && !is(name, C.Agency)
  if (start <= from + (told ? 0 : 1) || !(isName(name, N.Person) || stranger) || !isNominative(words, start))
    return from
  const titles = C.Conjunction | (told ? 0 : C.Aide | C.Chief)
  return words.slice(from, to).some((word) => is(word, titles)) ? from : start
}

/** «сообщение», «слова»: what somebody has said. */
function isTold(word: Word | undefined): boolean {
  return is(word, C.Text) || means(word, Telling.passedWords)
}

/** A genitive behind what was said, or behind a common noun that is no nominative; a place where a name follows. */
export function hangsOnNoun(words: readonly Word[], at: number): boolean {
  const first = words[at]
  const place = first?.capital === true && first.name === null && words[at + 1]?.name != null
  return (
    ((isCommon(words[at - 1]) && !isNominative(words, at - 1)) || (place && isTold(words[at - 1]))) &&
    (place || isCommon(first)) &&
    first?.cases !== anyCase &&
    ((first?.cases ?? 0) & Case.Genitive) !== 0
  )
}

function isCommon(word: Word | undefined): boolean {
  return isWord(word) && !word.capital && (word.classes & ~C.Call) === 0 && !isCue(word) && isUnquoted(word)
}
