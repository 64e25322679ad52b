import { WordClass as C } from '../../languages/word-class'
import { NameKind as N } from '../../parties/name-kind'
import { is, isName, type Word } from './passage'

/** "After the last *call* Berlin said", "In a *statement* Mr Macron said": an event or a text does not run on into a name. */
export function endsBefore(words: readonly Word[], at: number): boolean {
  const [noun, name] = [words[at], words[at + 1]]
  if (name?.capital !== true) return false
  return is(noun, C.Call) || (is(noun, C.Text) && (is(name, C.Title) || isName(name, N.Person)))
}
