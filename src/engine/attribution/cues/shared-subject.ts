import { Grammar } from '../../languages/grammar'
import type { Language } from '../../languages/language'
import { Telling } from '../../languages/telling'
import { VerbForm as F } from '../../languages/verb-form'
import { WordClass as C } from '../../languages/word-class'
import { WordTrait as T } from '../../languages/word-trait'
import { NameKind as N } from '../../parties/name-kind'
import {
  has,
  is,
  isCue,
  isMark,
  isName,
  isUnquoted,
  isWord,
  means,
  plays,
  type Word,
} from '../reading/passage'
import { type Subject, subjectBefore } from './subject'

const REACH = 18

/**
 * The subject a cue shares with a verb before it: "Mr Putin nodded *and said*", "Peskov struck a similar note, *telling* reporters
 * that". Null where the cue is not joined to such a verb.
 */
export function sharedSubject(
  words: readonly Word[],
  cue: number,
  floor: number,
  language: Language,
): Subject | null {
  let at = cue - 1
  while (at > floor && is(words[at], C.Adverb) && !is(words[at], C.Conjunction)) at -= 1
  // "paused, then said that"
  const gerund =
    isMark(words[at], ',') && (has(words[cue], T.GerundShape) || means(words[at + 1], Telling.continuers))
  // "limited itself *to saying* that", "used a speech *to accuse* them"
  const act = has(words[at], T.InfinitiveMark) && language.headLast
  const bound =
    act && (is(words[at - 1], C.ObjectPronoun) || words.slice(floor, at).some((word) => is(word, C.Public)))
  if (!gerund && !bound && !is(words[at], C.Conjunction)) return null
  for (let verb = at - 1; verb > floor && cue - verb <= REACH; verb -= 1) {
    const word = words[verb]
    if (word === undefined || isMark(word, ';', ':')) return null
    if (!isUnquoted(word)) continue
    const gerundive = has(word, T.GerundShape)
    // "have been briefing on the call, and say"
    const finite = gerundive
      ? language.headLast && !gerund && is(words[verb - 1], C.Auxiliary)
      : is(word, C.Verb) || has(word, T.VerbShape) || isCue(word, F.Finite)
    const compound = language.compoundInversion && plays(word, Grammar.having)
    if (!(finite || compound) || (is(word, C.Auxiliary) && !compound)) continue
    const subject = subjectBefore(words, verb, floor, language)
    if (subject !== null) return subject.passive && !gerund ? null : { ...subject, passive: false }
  }
  return gerund ? palaceFirst(words, floor, at) : null
}

/** "*The Elysée* rowed back, saying": a palace that opens the sentence does whatever the verb is. */
function palaceFirst(words: readonly Word[], floor: number, comma: number): Subject | null {
  const from = is(words[floor], C.Determiner) ? floor + 1 : floor
  const name = words[from]
  const acts = words[name?.nameEnd ?? comma]
  if (!isName(name, N.Institution) || !isWord(acts) || acts.capital) return null
  if (is(acts, C.Aide | C.Elsewhere | C.Text | C.Preposition | C.Conjunction) || !isUnquoted(acts))
    return null
  const range = { from: floor, to: name.nameEnd }
  return {
    range,
    negated: false,
    auxiliary: false,
    passive: false,
    causative: false,
    told: null,
    occasions: [],
  }
}
