import { WordClass as C } from '../../languages/word-class'
import { NameKind as N } from '../../parties/name-kind'
import type { PartyId } from '../../types'
import { is, isName, type Word } from '../reading/passage'
import { presidentOf, type SubjectOfContent } from './speaker'

/** "the Russian and French presidents", "the leaders of France and Germany": those of them that are the parties'. */
export function leaders(words: readonly Word[], start: number, date: string | null): SubjectOfContent | null {
  const known = new Set<PartyId>()
  let plural = false
  let at = start
  for (; at < start + 9; at += 1) {
    const word = words[at]
    if (is(word, C.Chief) && is(word, C.Plural)) plural = true
    else if (isName(word, N.Nation | N.Country)) known.add(word.name.party)
    else if (!is(word, C.Determiner | C.Conjunction | C.Preposition | C.Elsewhere) && word?.capital !== true)
      break
  }
  const [first] = known
  if (!plural || first === undefined) return null
  return { speaker: known.size > 1 ? 'both' : presidentOf(first, date), pronoun: false, end: at }
}
