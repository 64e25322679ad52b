import { WordClass as C } from '../../languages/word-class'
import { NameKind as N } from '../../parties/name-kind'
import type { WordRange } from '../reading/nominal'
import { is, isName, isWord, type Word } from '../reading/passage'
import { speaks } from './spoken-place'

/** «Макрон, *усталый и заметно раздраженный*, заявил»: after a person's name, nobody acts and nobody else is named. */
export function describesPerson(words: readonly Word[], person: WordRange, { from, to }: WordRange): boolean {
  return (
    isName(words[person.to - 1], N.Person) &&
    words.slice(from, to).every((word) => isWord(word) && !is(word, C.Auxiliary | C.Verb) && !speaks(word))
  )
}
