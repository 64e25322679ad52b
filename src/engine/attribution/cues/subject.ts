import { Grammar } from '../../languages/grammar'
import { Frame, type Language } from '../../languages/language'
import { Telling } from '../../languages/telling'
import { WordClass as C } from '../../languages/word-class'
import { WordTrait as T } from '../../languages/word-trait'
import { NameKind as N } from '../../parties/name-kind'
import { afterTime } from '../reading/after-time'
import { canSpeak } from '../reading/can-speak'
import { rangeHas, type WordRange } from '../reading/nominal'
import { isNominative } from '../reading/nominative'
import { nounPhraseBefore } from '../reading/noun-phrase'
import {
  has,
  is,
  isCue,
  isMark,
  isName,
  isProper,
  isUnquoted,
  isWord,
  means,
  plays,
  type Word,
} from '../reading/passage'
import { pastGenitive } from '../reading/past-genitive'
import { beforeInfinitive } from '../reading/verb-group'
import { describesPerson } from './describes-person'
import { isApposition } from './is-apposition'
import { beforePosting, beforeRelative } from './past-modifier'
import { phraseEnding } from './phrase-ending'

export interface Subject {
  readonly range: WordRange
  /** "did not say" */
  readonly negated: boolean
  /** "has said", "would say" */
  readonly auxiliary: boolean
  /** "was told": the subject is not the source. */
  readonly passive: boolean
  /** The verb is an infinitive after «fait» or «laisse». */
  readonly causative: boolean
  /** «lui»: the clitic that says whom the subject tells. */
  readonly told: WordRange | null
  readonly occasions: readonly WordRange[]
}

const LONGEST_INSERTION = 24
const SHORT_TITLE = 5

/**
 * The subject of the verb at word `verb`: the noun phrase or pronoun before it, past auxiliaries, adverbs, "on Friday" and an
 * apposition or relative clause between commas. Null where nothing before the verb can be its subject.
 */
export function subjectBefore(
  words: readonly Word[],
  verb: number,
  floor: number,
  language: Language,
): Subject | null {
  let at = verb - 1
  let negated = false
  let litotes = false
  let auxiliary = false
  let passive = false
  let causative = false
  // "was keen to say"
  let willing = false
  let told: WordRange | null = null
  const occasions: WordRange[] = []
  for (; at >= floor; at -= 1) {
    const word = words[at]
    if (word === undefined) return null
    const opened = isMark(word, ',') ? insideVerb(words, at, floor) : -1
    if (opened !== -1) {
      at = opened
      continue
    }
    if (is(word, C.Pronoun) && !has(word, T.Clitic)) break
    if (word.name !== null && isNominative(words, word.nameStart)) break
    if (plays(word, Grammar.causatives)) causative = true
    if (plays(word, Grammar.litotes)) litotes = negated = true
    if (plays(word, Grammar.semiAuxiliaries)) {
      auxiliary = true
      willing = true
      continue
    }
    if (is(word, C.Auxiliary)) {
      auxiliary = true
      // "was assuring everybody" is no passive
      if (has(word, T.Passive) && !willing && !(language.headLast && has(words[verb], T.GerundShape)))
        passive = true
      if (has(word, T.FusedNegation)) negated = true
      if (has(word, T.FusedPronoun)) break
    } else if (has(word, T.Clitic)) {
      if (plays(word, Grammar.reflexives)) passive = false
      if (plays(word, Grammar.dativeClitics)) told = { from: at, to: at + 1 }
    } else if (has(word, T.InfinitiveMark) && beforeInfinitive(words, at - 1)) continue
    else if (is(word, C.Negation) && !is(word, C.Determiner)) negated = !litotes
    // «Песков *отвечать* не стал»
    else if (
      language.freeOrder &&
      (negated || isCue(words[verb], ~0, Frame.Refusal)) &&
      means(word, Telling.tellingVerbs)
    )
      continue
    else if (has(word, T.Floating) && floats(words, at, floor)) continue
    else if (is(word, C.Adverb) && !is(word, C.Determiner | C.Both)) continue
    else if (has(word, T.MannerShape) && word.classes === 0) continue
    // «Ушаков *и* теперь уверяет»
    else if (language.freeOrder && at < verb - 1 && is(word, C.Conjunction)) continue
    else {
      const occasion =
        occasionEnding(words, at, floor) ?? questionEnding(words, at, floor) ?? phraseEnding(words, at, floor)
      if (occasion === null) break
      occasions.push(occasion)
      at = occasion.from
    }
  }
  if (at < floor) return null
  const here = { from: at, to: at + 1 }
  const found: Subject = { range: here, negated, auxiliary, passive, causative, told, occasions }
  // "he’d", "it’s": the pronoun is in the same written word.
  if (has(words[at], T.FusedPronoun)) return found
  if (isMark(words[at], ',')) {
    const before = beforeInsertion(words, at, floor, language)
    return before === null ? null : { ...found, range: before }
  }
  const posted = language.freeOrder ? null : beforePosting(words, at, floor)
  if (posted !== null) return { ...found, range: posted }
  const speaker = language.headLast ? beforeRelative(words, at, floor) : null
  if (speaker !== null) return { ...found, range: speaker }
  const pronoun = pronounAt(words, at)
  // "fighting around it has raised fears": told of, not telling.
  if (pronoun !== null && is(words[at - 1], C.Preposition) && !is(words[at - 1], C.Subordinator)) return null
  const whole = pronoun ?? afterTime(words, nounPhraseBefore(words, at + 1, floor))
  const range = whole === null ? null : pastGenitive(words, whole)
  if (range === null || !canSpeak(words, range)) return null
  // "a tourist outside the Elysée said": where, not who.
  const before = range.from > floor ? words[range.from - 1] : undefined
  if (
    is(before, C.Preposition | C.Verb) &&
    !is(before, C.Subordinator | C.Adverb) &&
    pronoun === null &&
    language.headLast &&
    !(has(words[verb], T.GerundShape) && plays(before, Grammar.absolute))
  )
    return null
  const neither = is(before, C.Negation) && !is(before, C.Auxiliary)
  // "Nor did it say how long"
  const inverted =
    is(words[range.from - 1], C.Auxiliary) && range.from - 2 >= floor && is(words[range.from - 2], C.Negation)
  return {
    ...found,
    range: withoutHead(words, withApposition(words, range, floor), floor),
    negated: negated || inverted || neither,
    auxiliary: auxiliary || inverted,
  }
}

const LONGEST_ASIDE = 9

/** «a, quant à lui, salué», «avait, devant les caméras, promis»: where the aside before the comma at `close` opens, or -1. */
function insideVerb(words: readonly Word[], close: number, floor: number): number {
  for (let at = close - 1; at > floor && close - at <= LONGEST_ASIDE; at -= 1) {
    const word = words[at]
    if (isMark(word, ',')) return is(words[at - 1], C.Auxiliary) ? at : -1
    if (!isWord(word) || !isUnquoted(word) || is(word, C.Pronoun | C.Auxiliary) || isCue(word)) return -1
  }
  return -1
}

/** "The Kremlin and the Elysée *both* said": the word belongs to a subject before it. */
function floats(words: readonly Word[], at: number, floor: number): boolean {
  const before = words[at - 1]
  return (
    at > floor && isWord(before) && !is(before, C.Conjunction | C.Subordinator | C.Preposition | C.Adverb)
  )
}

function pronounAt(words: readonly Word[], at: number): WordRange | null {
  const word = words[at]
  const both =
    is(word, C.Both) && !is(word, C.Time) && !is(words[at - 1], C.Determiner) && has(word, T.Floating)
  return is(word, C.Pronoun | C.Relative) || both ? { from: at, to: at + 1 } : null
}

/** "on Friday", "late on Friday", "this week", ending at word `at`. */
function occasionEnding(words: readonly Word[], at: number, floor: number): WordRange | null {
  if (!is(words[at], C.Time)) return null
  let from = at
  while (from > floor && at - from < 4) {
    const before = words[from - 1]
    if (before === undefined) break
    const time =
      is(before, C.Time | C.Determiner | C.Modifier) ||
      before.kind === 'number' ||
      has(before, T.TimeModifier)
    if (is(before, C.Preposition) && !is(before, C.Subordinator)) return { from: from - 1, to: at + 1 }
    if (!time || before.name !== null) break
    from -= 1
  }
  return { from, to: at + 1 }
}

/** «на вопрос “Ъ” об обмене пленными», «на просьбу назвать дату», up to word `end` and behind the subject. */
function questionEnding(words: readonly Word[], end: number, floor: number): WordRange | null {
  for (let at = end; at > floor + 1 && words[at]?.kind !== 'mark'; at -= 1)
    if (means(words[at], Telling.questionNouns) && is(words[at - 1], C.Preposition))
      return isWord(words[at - 2]) ? { from: at - 1, to: end + 1 } : null
  return null
}

/** The noun phrase before ", who …," or ", the Kremlin spokesman,": the comma at word `close` ends the insertion. */
function beforeInsertion(
  words: readonly Word[],
  close: number,
  floor: number,
  language: Language,
): WordRange | null {
  for (let at = close - 1; at >= floor && close - at <= LONGEST_INSERTION; at -= 1) {
    const word = words[at]
    // «Путин, выступая на форуме „Селигер“, заявил»
    const title = close - at < SHORT_TITLE && isWord(word)
    if ((!isUnquoted(word) && !title) || isMark(word, ';', ':')) return null
    if (!isMark(word, ',')) continue
    const opener = words[at + 1]
    // «Песков *в среду*, комментируя», «Макрон *накануне*, представляя программу»
    const adverb = language.freeOrder && is(words[at - 1], C.Adverb) ? { from: at - 1 } : null
    const last = adverb ?? occasionEnding(words, at - 1, floor) ?? phraseEnding(words, at - 1, floor)
    // «в ответ *на вопрос*», «на брифинге *для прессы*»
    const phrase = last && (phraseEnding(words, last.from - 1, floor) ?? last)
    // «на вопрос журналистов *о том, кто* был инициатором,»: hangs on the word right before it.
    // «в колонке для „Фигаро“, *которая* выйдет в среду,»
    const which = language.freeOrder && is(opener, C.Determiner)
    if (phrase !== null && is(opener, C.Relative | C.Subordinator) && !which) continue
    const range =
      pronounAt(words, at - 1) ?? afterTime(words, nounPhraseBefore(words, phrase?.from ?? at, floor))
    if (range === null || !canSpeak(words, range)) continue
    // "who spoke on condition of anonymity, as is usual, said": that is not who.
    const hung = is(words[range.from - 1], C.Preposition) && !is(words[range.from - 1], C.Subordinator)
    if (hung && range.from > floor && language.headLast) continue
    const inserted = { from: at + 1, to: close }
    const apposition = isApposition(words, inserted)
    // «на вопрос, обсуждался ли газ, ответил»
    const question = phrase !== null && means(words[at - 1], Telling.questionNouns)
    const participial =
      has(opener, T.ParticipleShape | T.MannerShape | T.GerundShape) ||
      is(opener, C.Relative | C.Preposition | C.Adverb | C.Subordinator | C.ObjectPronoun | C.Modifier) ||
      rangeHas(words, inserted, C.Time)
    if (
      !apposition &&
      !participial &&
      !question &&
      !(language.freeOrder && describesPerson(words, range, inserted))
    )
      continue
    const start = withApposition(words, range, floor)
    return apposition ? { from: start.from, to: close } : start
  }
  return null
}

/** "…, a claim *Kyiv* disputes": the noun is what is disputed, and no part of the name after it. */
function withoutHead(words: readonly Word[], range: WordRange, floor: number): WordRange {
  const [first, noun, name] = [words[range.from], words[range.from + 1], words[range.from + 2]]
  const opens = range.from > floor && isMark(words[range.from - 1], ',') && has(first, T.Indefinite)
  if (!opens || range.to - range.from < 3 || noun === undefined || name === undefined) return range
  const speaker = noun.capital || noun.name !== null || (noun.classes !== 0 && !is(noun, C.Text))
  const named = name.capital && (name.name !== null || isProper(name) || is(name, C.Elsewhere))
  return speaker || !named ? range : { from: range.from + 2, to: range.to }
}

/** "NATO’s secretary-general, Jens Stoltenberg": takes in the noun phrase before the comma. */
function withApposition(words: readonly Word[], range: WordRange, floor: number): WordRange {
  if (range.from - 1 <= floor || !isMark(words[range.from - 1], ',')) return range
  const before = nounPhraseBefore(words, range.from - 1, floor)
  if (before === null) return range
  const titled = rangeHas(words, before, C.Aide | C.Chief | C.Elsewhere) && !rangeHas(words, before, C.Time)
  const starts =
    before.from === floor ||
    isMark(words[before.from - 1], ',') ||
    is(words[before.from - 1], C.Conjunction | C.Subordinator)
  const proper =
    isProper(words[range.from]) || isName(words[range.from], N.Person) || is(words[range.from], C.Title)
  return titled && starts && proper ? { from: before.from, to: range.to } : range
}
