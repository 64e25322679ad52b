import { Grammar } from '../../languages/grammar'
import { Frame, type Language } from '../../languages/language'
import { VerbForm as F } from '../../languages/verb-form'
import { WordClass as C } from '../../languages/word-class'
import { WordTrait as T } from '../../languages/word-trait'
import { NameKind as N } from '../../parties/name-kind'
import { has, is, isName, isQuote, isUnquoted, isWord, plays, type Word } from '../reading/passage'
import type { CueClause } from './cue-clause'
import { subjectBefore } from './subject'
import { cueClauseOf } from './verb-clause'

/** How far behind its verb the quotation may begin. */
const REACH = 12
const LED = { lemma: '', frame: Frame.Object, form: F.Finite }

/**
 * «Le Kremlin *trouve* les discussions « actives »», «Dmitri Peskov s'est *retranché* derrière « le secret … »»: whatever a palace or its
 * people do, words in quotation marks that end the sentence are theirs, but for a name or a noun after its article.
 */
export function quotingClause(
  words: readonly Word[],
  from: number,
  to: number,
  language: Language,
): CueClause | null {
  if (!isQuote(words[to - 1]) && !isQuote(words[to - 2])) return null
  for (let at = from + 1; at < to && isUnquoted(words[at]); at += 1) {
    if (!isWord(words[at]) || is(words[at], C.Auxiliary | C.Adverb) || has(words[at], T.Clitic)) continue
    const subject = subjectBefore(words, at, from, language)
    const { from: first, to: end } = subject?.range ?? { from, to: from }
    const opens = first === from || !isWord(words[first - 1])
    if (subject === null || !opens || !words.slice(first, end).some(ofPalace)) continue
    if (subject.passive || !quotes(words, at + 1)) return null
    const clause = cueClauseOf(words, at, LED, subject, from, from, to, language)
    return clause && { ...clause, weight: 0.65 }
  }
  return null
}

function ofPalace(word: Word): boolean {
  return (
    is(word, C.Aide) ||
    plays(word, Grammar.indefinitePronouns) ||
    isName(word, N.Institution) ||
    (isName(word, N.Person) && word.name.people.some(({ role }) => role !== 'president'))
  )
}

function quotes(words: readonly Word[], from: number): boolean {
  for (let at = from; at < from + REACH; at += 1) {
    const before = words[at - 1]
    if (is(words[at], C.Subordinator)) return false
    if (isQuote(words[at]))
      return (
        words[at + 1]?.capital === false &&
        // «un compte *baptisé* « … »»
        !has(before, T.ParticipleShape) &&
        !(isQuote(words[at + 2]) && is(before, C.Preposition)) &&
        // «d'un « monde nouveau »»
        !(is(before, C.Determiner) && (isQuote(words[at + 2]) || isQuote(words[at + 3])))
      )
  }
  return false
}
