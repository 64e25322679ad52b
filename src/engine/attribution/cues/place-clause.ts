import { Grammar } from '../../languages/grammar'
import { type CueForm, Frame, type Language } from '../../languages/language'
import { Telling } from '../../languages/telling'
import { VerbForm as F } from '../../languages/verb-form'
import { WordClass as C } from '../../languages/word-class'
import { WordTrait as T } from '../../languages/word-trait'
import { NameKind as N } from '../../parties/name-kind'
import { isNominal, rangeHas, type WordRange } from '../reading/nominal'
import { isNominative } from '../reading/nominative'
import {
  has,
  is,
  isCue,
  isMark,
  isName,
  isQuote,
  isUnquoted,
  isWord,
  means,
  plays,
  takes,
  type Word,
} from '../reading/passage'
import { afterVerb } from './after-verb'
import type { CueClause } from './cue-clause'
import { isIdiom } from './idiom'
import { agentAt, inPhrase, placeAt, speaks } from './spoken-place'

const LONGEST = 16

/**
 * A verb without a subject after the place that speaks: «В Кремле утверждают», «в нем сказано», «там подчеркивают»; or a passive after
 * its agent: «Кремлем отмечено».
 */
export function findPlaceClause(
  words: readonly Word[],
  verb: number,
  cue: CueForm,
  floor: number,
  to: number,
  language: Language,
): CueClause | null {
  const { end, negated } = beforeLightWords(words, verb, cue, floor)
  const found = sourceEndingAt(words, end, verb, cue, floor)
  if (found === null) return null
  if (takes(cue, Frame.NeedsNegation) && !negated) return null
  if (!isIdiom(words, verb, cue, null, to, language)) return null
  const after = afterVerb(words, verb, cue, to, language)
  const absent = takes(cue, Frame.TextOnly)
  const { source } = found
  // «По итогам встречи в Париже *условлено* …»: what the two do together no place tells, but a text may.
  const text = rangeHas(words, source, C.Text) || has(words[source.from], T.BodyPronoun)
  const joint = cue.form === F.Impersonal && means(words[verb], Telling.jointActs)
  if ((absent || joint) && !text) return null
  // «Сомнений в сообщении Кремля *у журналистов* нет»
  if (absent && words.slice(source.to, end + 1).some((word) => is(word, C.Preposition))) return null
  // «В релизе *эта просьба* не отражена»
  const inner = cue.form === F.Impersonal && (negated || absent) && end >= source.to
  return {
    ...after,
    source,
    start: found.start,
    owns: inner ? { from: source.to, to: end + 1 } : null,
    cue,
    verb,
    weight: 1,
    negated: negated || after.negated || absent,
  }
}

/** Past «не», «также», «в пятницу», «сказать» before «отказались», and «, между тем,». */
function beforeLightWords(
  words: readonly Word[],
  verb: number,
  cue: CueForm,
  floor: number,
): { end: number; negated: boolean } {
  let at = verb - 1
  let negated = false
  while (at > floor) {
    const word = words[at]
    const insertion = isMark(word, ',') ? insertionStart(words, at, floor) : null
    if (is(word, C.Negation)) negated = true
    else if (insertion !== null) at = insertion
    else if (isThere(word)) break
    else if (takes(cue, Frame.Refusal) && isCue(word, F.Base)) negated = true
    else if (
      !is(word, C.Adverb | C.Time | C.Auxiliary) &&
      !plays(word, Grammar.semiAuxiliaries) &&
      !(is(words[at + 1], C.Time) && is(word, C.Preposition))
    )
      break
    at -= 1
  }
  return { end: at, negated }
}

/** «там», «там же»: an adverb that stands for whoever spoke before. */
function isThere(word: Word | undefined): boolean {
  return is(word, C.Adverb) && has(word, T.BodyPronoun)
}

/** The comma that opens «, между тем,» or «, которое распространил Кремль,», which closes at word `close`. */
function insertionStart(words: readonly Word[], close: number, floor: number): number | null {
  for (let at = close - 1; at > floor && close - at < LONGEST; at -= 1) {
    if (!isUnquoted(words[at])) return null
    if (!isMark(words[at], ',')) continue
    const opener = words[at + 1]
    const light =
      is(opener, C.Adverb) ||
      plays(opener, Grammar.publishing) ||
      (is(opener, C.Determiner) && is(opener, C.Subordinator))
    return light ? at : null
  }
  return null
}

function sourceEndingAt(
  words: readonly Word[],
  end: number,
  verb: number,
  cue: CueForm,
  floor: number,
): { source: WordRange; start: number } | null {
  let found: { source: WordRange; start: number } | null = null
  for (let from = end; from >= floor && end - from < LONGEST; from -= 1) {
    const word = words[from]
    if (isThere(word)) return found ?? { source: { from, to: from + 1 }, start: from }
    if (isQuote(word)) {
      // «„Медузе“ подтвердили»: whom one tells stands between.
      const open = quotedNameStart(words, from, floor)
      if (open === null) return found
      from = open
      continue
    }
    if (is(word, C.Preposition)) {
      const place = placeAt(words, from, verb)
      if (
        place !== null &&
        (takes(cue, Frame.TextOnly) || onlyObjects(words, place.to, end + 1)) &&
        // «Белоруссия в тексте не упоминается»
        (cue.form === F.Impersonal || !someoneBefore(words, from, floor))
      )
        found = { source: withRelative(words, place, verb), start: from }
      continue
    }
    if (word?.name != null && word.nameStart < from) continue
    const agent =
      cue.form === F.Impersonal && !is(words[from - 1], C.Preposition) ? agentAt(words, from, verb) : null
    if (agent !== null && agent.to === end + 1 && !isNominative(words, from))
      // «*Российской* стороной подчеркнута»
      return isName(words[from - 1], N.Nation)
        ? { source: { from: from - 1, to: agent.to }, start: from - 1 }
        : { source: agent, start: from }
    const joins = isMark(word, ',') && is(words[from + 1], C.Conjunction)
    if (!joins && !isNominal(word, words[from - 1]) && !is(word, C.ObjectPronoun | C.Conjunction | C.Adverb))
      return found
  }
  return found
}

/** «Члены Совета в Кремле обсудили»: the verb has a subject of its own before the place. */
function someoneBefore(words: readonly Word[], place: number, floor: number): boolean {
  for (let at = place - 1; at >= floor; at -= 1) {
    const word = words[at]
    if (!isWord(word) || is(words[at - 1], C.Preposition)) return false
    if (is(word, C.Elsewhere | C.Aide | C.Chief | C.Pronoun) || isName(word, N.Person)) return true
  }
  return false
}

/** Only what the verb is about, or whom it tells, stands between: no other subject. */
function onlyObjects(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const word = words[at]
    if (
      isWord(word) &&
      isUnquoted(word) &&
      isNominative(words, at) &&
      speaks(word) &&
      !is(word, C.Agency) &&
      !inPhrase(words, at)
    )
      return false
  }
  return true
}

/** «в коммюнике, которое распространил Елисейский дворец,»: the clause tells whose text it is. */
function withRelative(words: readonly Word[], place: WordRange, verb: number): WordRange {
  const opener = words[place.to + 1]
  if (!isMark(words[place.to], ',') || !is(opener, C.Subordinator)) return place
  for (let at = place.to + 2; at < verb; at += 1)
    if (isMark(words[at], ',')) return { from: place.from, to: at }
  return place
}

function quotedNameStart(words: readonly Word[], close: number, floor: number): number | null {
  for (let at = close - 1; at > floor; at -= 1) if (isQuote(words[at])) return at
  return null
}
