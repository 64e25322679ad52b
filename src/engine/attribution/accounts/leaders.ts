import { Telling } from '../../languages/telling'
import { WordClass as C } from '../../languages/word-class'
import { parties } from '../../parties'
import { NameKind as N } from '../../parties/name-kind'
import type { PartyId } from '../../types'
import { isNominative } from '../reading/nominative'
import { is, isCue, isName, means, type Word } from '../reading/passage'
import { presidentOf, type SubjectOfContent } from './speaker'

/** "the Russian and French presidents", "the leaders of France and Germany", "the two Europeans": those of them that are the parties'. */
export function leaders(words: readonly Word[], start: number, date: string | null): SubjectOfContent | null {
  const known = new Set<PartyId>()
  let plural = false
  let two = false
  let at = start
  for (; at < start + 9; at += 1) {
    const word = words[at]
    if (is(word, C.Both)) two = true
    if (is(word, C.Chief) && is(word, C.Plural)) {
      if (!isNominative(words, at)) return null
      plural = true
      // «Президенты России» is a name
      if (word?.name) known.add(word.name.party)
    } else if (isName(word, N.Nation | N.Country)) known.add(word.name.party)
    else if (means(word, Telling.europeans)) {
      // Many leaders are European: these are two, or they tell.
      const next = words[at + 1]
      if (!two && !isCue(next) && !isCue(words[at + 2])) return null
      for (const { id, european } of parties) if (european === true) known.add(id)
      if (two) plural = true
    } else if (
      !is(word, C.Determiner | C.Conjunction | C.Preposition | C.Elsewhere | C.Both) &&
      word?.capital !== true
    )
      break
  }
  const [first] = known
  if (!plural || first === undefined) return null
  return { speaker: known.size > 1 ? 'both' : presidentOf(first, date), pronoun: false, end: at }
}
