import { Grammar } from '../../languages/grammar'
import type { Language } from '../../languages/language'
import { Telling } from '../../languages/telling'
import { WordClass as C } from '../../languages/word-class'
import { WordTrait as T } from '../../languages/word-trait'
import { NameKind as N } from '../../parties/name-kind'
import { rangeHas, rangeNames, type WordRange } from '../reading/nominal'
import { nounPhraseAfter } from '../reading/noun-phrase'
import {
  has,
  is,
  isMark,
  isMarkOf,
  isName,
  isQuote,
  isUnquoted,
  isWord,
  means,
  plays,
  type Word,
} from '../reading/passage'

/** Who speaks where the subject is nobody named: the place («on indique *à l'Élysée*») or kind of source («de même source»). */
export interface PlaceSource {
  readonly source: WordRange
  /** With its preposition. */
  readonly start: number
  readonly end: number
}

const LONGEST_LEAD = 16
const HOLDERS = C.Text | C.Office | C.Aide | C.Elsewhere | C.Side

/** The place right after the words before `at`, past adverbs and times. */
export function placeAfter(
  words: readonly Word[],
  start: number,
  to: number,
  language: Language,
): PlaceSource | null {
  let at = start
  while (is(words[at], C.Adverb | C.Time)) at += 1
  if (!isMark(words[at], ',')) return placeAt(words, at, to, language)
  // «On se félicite, *à l'Élysée*, de …»
  const aside = placeAt(words, at + 1, to, language)
  return aside !== null && isMark(words[aside.end], ',') ? { ...aside, end: aside.end + 1 } : null
}

function placeAt(words: readonly Word[], at: number, to: number, language: Language): PlaceSource | null {
  const word = words[at]
  if (
    word === undefined ||
    at >= to ||
    (word.quotation !== words[at - 1]?.quotation && at > 0 && !isUnquoted(word))
  )
    return null
  const kind = has(word, T.Genitive) && sourceNounNear(words, at + 1)
  if (!kind && !is(word, C.Preposition | C.Side) && !has(word, T.Locative)) return null
  // «autour d'Emmanuel Macron», «auprès de l'Élysée», «du côté de l'Élysée»
  const noun = is(words[at + 1], C.Side) ? at + 2 : at + 1
  const start = is(word, C.Side) ? at : has(words[noun], T.Genitive) ? noun + 1 : at + 1
  // «au « Château »»
  const quoted = words[start + 1]
  if (
    isQuote(words[start]) &&
    isName(quoted, N.Institution) &&
    quoted.nameEnd < to &&
    isQuote(words[quoted.nameEnd])
  )
    return { source: { from: start + 1, to: quoted.nameEnd }, start: at, end: quoted.nameEnd + 1 }
  const whole = nounPhraseAfter(words, start, to, false, true)
  if (whole === null || !(kind || holds(words, whole))) return null
  // «sur le site du Kremlin», «côté russe»
  if (
    !kind &&
    !has(word, T.Locative) &&
    !(is(word, C.Side) ? rangeNames(words, whole, ~0) : rangeHas(words, whole, C.Text | C.Side))
  )
    return null
  const source = withinBody(words, whole)
  // «à Paris comme à Moscou»
  const joined = has(words[source.to], T.As) || is(words[source.to], C.Conjunction)
  const second =
    joined && has(words[source.to + 1], T.Locative) ? placeAt(words, source.to + 1, to, language) : null
  const end = second?.end ?? source.to
  return { source: { from: source.from, to: end }, start: at, end }
}

/** «de source», «de même source», «d'une source», «du côté russe». */
function sourceNounNear(words: readonly Word[], at: number): boolean {
  return [at, at + 1, at + 2].some(
    (i) =>
      means(words[i], Telling.sourceNouns) ||
      (is(words[i], C.Side) && (words[i + 1]?.name != null || has(words[i + 1], T.Genitive))),
  )
}

/** «les couloirs *de l'Élysée*», «le sein de la présidence»: whose rooms or ranks they are. */
function withinBody(words: readonly Word[], range: WordRange): WordRange {
  for (let at = range.from; at < range.to - 1; at += 1)
    if (means(words[at], Telling.insides) && has(words[at + 1], T.Genitive))
      return { from: at + 2, to: range.to }
  return range
}

/** A place where someone speaks: a palace, a capital, a ministry, an entourage, a text. */
export function holds(words: readonly Word[], range: WordRange): boolean {
  return rangeHas(words, range, HOLDERS) || rangeNames(words, range, ~(N.Country | N.Nation))
}

/** The place that opens the clause whose subject stands at word `subject`: «À l'Élysée, on …», «au Kremlin, où l'on …». */
export function placeBefore(
  words: readonly Word[],
  subject: number,
  floor: number,
  language: Language,
): PlaceSource | null {
  const there = subject + 1
  if (plays(words[there], Grammar.placePronouns))
    return { source: { from: there, to: there + 1 }, start: subject, end: there + 1 }
  let end = subject
  // «Même ton au Kremlin, où l'on salue …»: then the place need not open the clause.
  let related = false
  while (
    end > floor &&
    (isMark(words[end - 1], ',') || is(words[end - 1], C.Subordinator) || has(words[end - 1], T.Clitic))
  ) {
    end -= 1
    related ||= is(words[end], C.Subordinator)
  }
  const least = Math.max(floor, end - LONGEST_LEAD)
  for (let at = end - 1; at >= least; at -= 1) {
    if (!isUnquoted(words[at])) return null
    // «À l'Élysée, où l'on se garde de conclure, on …»
    if (isMark(words[at], ',') && is(words[at + 1], C.Subordinator)) {
      end = at
      continue
    }
    if (isMarkOf(words[at], ',;:—–.')) return null
    const opens =
      related || at === floor || !isWord(words[at - 1]) || is(words[at - 1], C.Conjunction | C.Adverb)
    if (!opens) continue
    const place = placeAt(words, at, end, language)
    if (place !== null && place.end === end) return place
  }
  return null
}

/** «Au Kremlin *ils* ont dit que», with no comma: word for word from a language that needs no subject there. */
export function theyThere(words: readonly Word[], subject: number, complement: boolean): boolean {
  return complement && has(words[subject], T.BodyPronoun) && isWord(words[subject - 1])
}
