import { Grammar } from '../../languages/grammar'
import { WordClass as C } from '../../languages/word-class'
import { WordTrait as T } from '../../languages/word-trait'
import { NameKind as N } from '../../parties/name-kind'
import type { Speaker } from '../../types'
import { has, is, isName, isUnquoted, plays } from '../reading/passage'
import type { SourceContext } from '../sources/source-context'
import type { ToldContent } from './account-speaker'
import { presidentOf } from './speaker'

/**
 * Words in quotation marks in an account that is telling of its own president: «Any deal, it added, should be "built to last"».
 * A palace quotes its president; of the call as such ("a «frank» exchange") it speaks for itself.
 */
export function quotedPresident(
  { passage, content, referent }: ToldContent,
  context: SourceContext,
): Speaker {
  const { open } = context.discourse
  const { freeOrder, headLast, homeParty, presumedParty } = context.language
  const party = referent.parties[0]
  if (party === undefined || referent.parties.length > 1) return null
  const president = presidentOf(party, context.date)
  // What a text says that is read at home: of it agencies hand on all.
  const own = freeOrder && party === presumedParty
  const going =
    open !== null &&
    open.parties.join() === party &&
    president !== null &&
    (open.president === president || (own && open.president === null && open.together))
  // Of the palace abroad the press has a text, which gives its president's words; the one at home has voices of its own.
  if (!going && (homeParty === null || party === homeParty || !context.callArticle)) return null
  const told = content.flatMap(({ from, to }) => passage.words.slice(from, to))
  const ofCall = told.some((word) => is(word, C.Call) && isUnquoted(word))
  const lands = told.flatMap((word) => (isName(word, N.Country) ? word.name.party : []))
  const dropped = told.some(
    (word, i) =>
      has(word, T.Passive) &&
      plays(told[i - 1], Grammar.having) &&
      !plays(told[i - 1], Grammar.hearsay) &&
      !has(told[i - 2], T.Impersonal),
  )
  // «La question-clé *a été* ignorée», «la responsabilité de *la France* et de *la Russie*»: said of a matter, not by him.
  if (dropped || new Set(lands).size > 1) return null
  // "More weapons *would* only prolong it, the statement went on": what its president argues.
  const argues =
    going &&
    (headLast
      ? told.some((word) => plays(word, Grammar.reportedMoods))
      : // «Сложить оружие, отметили там, должны боевики», but «об этом речь не шла»
        own && !ofCall && !told.some((word, i) => is(word, C.Public) && is(told[i + 1], C.Negation)))
  const quotes = told.some(({ quotation }) => quotation !== -1)
  return argues || (quotes && !ofCall) ? president : null
}
