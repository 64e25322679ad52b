import { Grammar } from '../../languages/grammar'
import { WordClass as C } from '../../languages/word-class'
import { presidentNamed } from '../accounts/speaker'
import type { CueClause } from '../cues/cue-clause'
import type { WordRange } from '../reading/nominal'
import { is, isMark, isQuote, isUnquoted, plays, type Word } from '../reading/passage'
import type { Referent } from './referent'
import { resolveSource } from './resolve-source'
import type { SourceContext } from './source-context'

/** "Mr Macron told reporters that there had: he had obtained, he said, …": the pronoun is the source just named. */
export function sameSentenceSource(
  words: readonly Word[],
  range: WordRange,
  before: number,
  referents: ReadonlyMap<CueClause, Referent>,
  context: SourceContext,
): Referent | null {
  if (range.to - range.from !== 1) return null
  const kind = context.language.pronouns.get(words[range.from]?.form ?? '')
  // «Медведев, по его *собственному* признанию, …»
  if (plays(words[range.from + 1], Grammar.own)) return openingPresident(words, range.from, context)
  if (kind === undefined) return null
  for (const [clause, referent] of [...referents].reverse()) {
    if (clause.start >= before || is(words[clause.start - 1], C.Subordinator)) continue
    // «M. Poutine a promis …, a-t-il rapporté»: whoever told it before.
    const named = referent.role === 'president' && !quotesNext(words, clause)
    if (named && plays(words[range.from], Grammar.enclitics)) continue
    const person = kind === 'he' || kind === 'she'
    const fits = person
      ? referent.person !== false && (referent.gender ?? kind) === kind
      : referent.person !== true
    if (fits && !referent.plural) return referent
  }
  // "The Russian leader, he said, had promised": there the president is whom he tells of.
  const apart = words[before - 1]?.kind === 'mark'
  return (kind === 'he' || kind === 'she') && !apart ? openingPresident(words, range.from, context) : null
}

/** «M. Macron s'est voulu ferme : « … », a-t-il lancé»: the quotation is his. */
function quotesNext(words: readonly Word[], { contentFrom }: CueClause): boolean {
  return isMark(words[contentFrom - 1], ':') && isQuote(words[contentFrom])
}

/** "Macron has been speaking to a daily, and in the interview he says": the president who opens the sentence. */
function openingPresident(words: readonly Word[], before: number, context: SourceContext): Referent | null {
  let at = before - 1
  while (at > 0 && isUnquoted(words[at]) && (words[at - 1]?.end ?? 0) > context.start) at -= 1
  const end = Math.min(before, at + 4)
  for (; at < end; at += 1) {
    const word = words[at]
    if (word === undefined || is(word, C.Preposition)) return null
    if (word.name !== null && word.nameStart === at && presidentNamed(words, at, context.date) !== null) {
      return resolveSource(words, { from: at, to: word.nameEnd }, context)
    }
  }
  return null
}
