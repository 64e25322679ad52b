import { WordClass as C } from '../../languages/word-class'
import { NameKind as N } from '../../parties/name-kind'
import type { PartyId } from '../../types'
import { is, isName, type Word } from '../reading/passage'
import { interlocutor } from './interlocutor'
import { presidentOf, type SpeakerContext, type SubjectOfContent } from './speaker'

/** «*Son homologue russe* lui a répondu»: by his nation, or whoever was not told of last. */
export function counterpartSubject(
  words: readonly Word[],
  at: number,
  { date, lastPresident }: SpeakerContext,
): SubjectOfContent | null {
  if (!is(words[at], C.Possessive)) return null
  let end = at + 1
  let nation: PartyId | null = null
  let noun = false
  for (; end < at + 4; end += 1) {
    const word = words[end]
    if (isName(word, N.Nation)) nation = word.name.party
    else if (is(word, C.Counterpart) && !is(word, C.Plural | C.Elsewhere)) noun = true
    else break
  }
  const president = nation === null ? interlocutor(lastPresident, date) : presidentOf(nation, date)
  const alone = noun && words[end]?.capital !== true && !is(words[end], C.Elsewhere)
  return alone && lastPresident !== null && president != null
    ? { speaker: president, pronoun: false, end }
    : null
}
