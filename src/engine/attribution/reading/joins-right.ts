import { WordClass as C } from '../../languages/word-class'
import { NameKind as N } from '../../parties/name-kind'
import { isNominative } from './nominative'
import { is, isMark, isName, isProper, type Word } from './passage'

/** «Владимир Путин и Эммануэль Макрон»: another person follows, with or without a given name. */
export function joinsName(words: readonly Word[], at: number): boolean {
  if (!is(words[at], C.Conjunction)) return false
  const next = isProper(words[at + 1]) && words[at + 1]?.name === null ? words[at + 2] : words[at + 1]
  return isName(next, N.Person) && isName(words[at - 1], N.Person)
}

/** "Putin and Macron", "the Kremlin and the Elysée": a name of the same kind follows the conjunction at word `at`. */
export function joinsRight(words: readonly Word[], at: number): boolean {
  const left = words[at - 1]
  const next = words[at + 1]
  const right = is(next, C.Determiner) ? words[at + 2] : next
  return left?.name != null && right?.name != null && left.name.kind === right.name.kind
}

/** «И Кремль, и Елисейский дворец»: where the pair begins whose second conjunction is word `at`. */
export function correlative(words: readonly Word[], at: number, floor: number): number | null {
  const conjunction = words[at]
  if (!is(conjunction, C.Conjunction) || !isMark(words[at - 1], ',')) return null
  for (let from = at - 2; from > floor && at - from < 8; from -= 1) {
    if (words[from - 1]?.form === conjunction?.form)
      return words[from]?.name != null && isNominative(words, from) ? from : null
  }
  return null
}
