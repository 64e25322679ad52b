import { WordClass as C } from '../../languages/word-class'
import { NameKind as N } from '../../parties/name-kind'
import { is, isName, isProper, type Word } from './passage'

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
