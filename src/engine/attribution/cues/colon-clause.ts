import { Grammar } from '../../languages/grammar'
import type { Language } from '../../languages/language'
import { Telling } from '../../languages/telling'
import { WordClass as C } from '../../languages/word-class'
import { NameKind as N } from '../../parties/name-kind'
import { rangeHas, rangeNames, type WordRange } from '../reading/nominal'
import { nounPhraseAfter } from '../reading/noun-phrase'
import {
  is,
  isCue,
  isDash,
  isKind,
  isMark,
  isName,
  isQuote,
  isUnquoted,
  means,
  plays,
  type Word,
} from '../reading/passage'
import { skipCircumstances } from './after-verb'
import { Construction, type CueClause, PLAIN } from './cue-clause'
import { occasionAt } from './occasion'
import { placeAfter, placeBefore } from './place-source'
import { namesSpeaker, placeAt } from './spoken-place'

const LONGEST_LEAD = 18
const HEARSAY_REACH = 7

/**
 * A colon that attributes: "Elysée: call lasted 50 minutes" in a heading, "More from the statement: …", "The Elysée put out eleven
 * lines: …". Whether what stands before it is a source is decided when the source is resolved.
 */
export function findColonClause(
  words: readonly Word[],
  from: number,
  to: number,
  language: Language,
  heading: boolean,
): CueClause | null {
  let start = from
  // Live blogs put the time before the heading.
  while (start < to && (words[start]?.kind === 'number' || isMark(words[start], '.', ':', '-', '—')))
    start += 1
  // "*On Sunday*, the Elysée put out a statement: …"
  const day = heading ? null : occasionAt(words, start, to)
  if (day !== null && rangeHas(words, day, C.Time) && isMark(words[day.to], ',')) start = day.to + 1
  for (let at = start + 1; at < to - 1 && at - start <= LONGEST_LEAD; at += 1) {
    if (!isUnquoted(words[at])) return null
    const dash = heading && isDash(words[at])
    if (!isMark(words[at], ':') && !dash) continue
    const occasion = occasionBeforeColon(words, start, at, language)
    const source = occasion?.source ?? sourceBeforeColon(words, start, at, heading, language)
    if (source === null) return null
    return {
      ...PLAIN,
      construction: Construction.Colon,
      source,
      start,
      end: at,
      weight: heading ? 0.9 : 0.85,
      contentFrom: at + 1,
      occasions: occasion?.occasions ?? [],
    }
  }
  return null
}

/** «Макрон в обращении к нации: „…“»: a name and where it was said. */
function occasionBeforeColon(words: readonly Word[], start: number, colon: number, language: Language) {
  if (!isQuote(words[colon + 1])) return null
  const source = nounPhraseAfter(words, start, colon, false)
  if (source === null || source.to === colon || !someName(words, source)) return null
  const { end, occasions } = skipCircumstances(words, source.to, colon, language)
  return end === colon && occasions.length > 0 ? { source, occasions } : null
}

function sourceBeforeColon(
  words: readonly Word[],
  start: number,
  colon: number,
  heading: boolean,
  language: Language,
): WordRange | null {
  const opening = nounPhraseAfter(words, start, colon, false)
  if (opening !== null && opening.to === colon && (heading || colon - start <= 4)) return opening
  // "The Élysée was not impressed: “…”"
  const quotes = language.headLast && isQuote(words[colon + 1])
  const idle =
    (!quotes && rangeHas(words, { from: start, to: colon }, C.Negation)) ||
    (opening !== null && bareVerb(words, opening.to, colon, language))
  if (opening !== null && speaks(words, opening) && !heading && !idle) return opening
  const named = heading ? null : namedBeforeColon(words, start, colon, opening, language)
  if (named !== null) return named
  if (language.freeOrder && !heading) {
    // «Песков пожал плечами: *мол*, вопрос не к нему»
    const heard = words.slice(colon, colon + HEARSAY_REACH).some((word) => plays(word, Grammar.hearsay))
    if (heard && opening !== null && someName(words, opening)) return opening
    const place = placeBeforeColon(words, start, colon, heard, language)
    if (place !== null) return place
  }
  if (opening !== null && !heading && !language.freeOrder && answersAfter(words, opening, colon))
    return opening
  const told =
    quotesSoon(words, colon) && !heading
      ? (leadSource(words, start, colon, language) ?? palaceAsPlace(words, start))
      : null
  if (told !== null) return told
  // "More from the statement:"
  for (let at = start; at < colon; at += 1) {
    if (!is(words[at], C.Preposition)) continue
    const hung = nounPhraseAfter(words, at + 1, colon, false)
    if (hung !== null && hung.to === colon && speaks(words, hung)) return hung
  }
  return null
}

/** «Le président français s'est voulu clair : …», «Autre ton côté russe : …», «À Moscou, la version est tout autre : …». */
function namedBeforeColon(
  words: readonly Word[],
  start: number,
  colon: number,
  opening: WordRange | null,
  language: Language,
): WordRange | null {
  let toned = false
  for (let at = start; at < colon; at += 1) {
    if (means(words[at], Telling.tones)) toned = true
    const poses =
      means(words[at], Telling.stances) &&
      words.slice(start, at).some((word) => plays(word, Grammar.reflexives))
    if (poses && opening !== null && someName(words, opening)) return opening
    if (poses) return lastSubject(words, start, at)
  }
  if (!toned) return null
  for (let at = start; at < colon; at += 1) {
    const place = placeAfter(words, at, colon, language)
    if (place === null || place.start !== at || !someName(words, place.source)) continue
    if (place.end === colon || (at === start && isMark(words[place.end], ','))) return place.source
  }
  return null
}

/** "At the *Élysée* the mood was darker: “…”" */
function palaceAsPlace(words: readonly Word[], start: number): WordRange | null {
  const name = words[start + 2]
  if (!is(words[start], C.Preposition) || !isName(name, N.Institution) || name.nameStart !== start + 2)
    return null
  const next = words[name.nameEnd]
  return isMark(next, ',') || is(next, C.Determiner) ? { from: start + 2, to: name.nameEnd } : null
}

/** «В Кремле к этому отнеслись сдержанно: „…“»: nobody else acts. */
function placeBeforeColon(
  words: readonly Word[],
  start: number,
  colon: number,
  heard: boolean,
  { verbEndings }: Language,
): WordRange | null {
  const place = placeAt(words, start, colon)
  if (place === null || !someName(words, place) || !(heard || isQuote(words[colon + 1]))) return null
  const lead = { from: place.to, to: colon }
  // «довольны»
  const told = heard || rangeHas(words, lead, C.Verb) || verbEndings.toCome.test(words[colon - 1]?.form ?? '')
  return told && !namesSpeaker(words, lead) ? place : null
}

/** «Devant la presse, *M. Macron* s'est voulu ferme : …»: a name right after a comma. */
function lastSubject(words: readonly Word[], start: number, to: number): WordRange | null {
  for (let at = start + 1; at < to; at += 1) {
    if (!isMark(words[at - 1], ',')) continue
    const range = nounPhraseAfter(words, at, to, false)
    if (range !== null && someName(words, range)) return range
  }
  return null
}

/** «Dmitri Peskov douche l'enthousiasme : il est « prématuré … »», «Moscou n'a livré que trois lignes : …» */
function answersAfter(words: readonly Word[], opening: WordRange, colon: number): boolean {
  const named = words.slice(opening.from, opening.to)
  if (
    named.some(({ name }) => isKind(name, N.Capital)) &&
    rangeHas(words, { from: opening.to, to: colon }, C.Text)
  )
    return true
  if (!named.some(({ name }) => isKind(name, N.Person)) || colon - opening.to < 2) return false
  return quotesSoon(words, colon)
}

function quotesSoon(words: readonly Word[], colon: number): boolean {
  return words.slice(colon + 1, colon + QUOTE_NEAR).some(isQuote)
}

const QUOTE_NEAR = 4

/** «À l'Élysée, on balaie la critique : « … »», «Contacté par la presse, un conseiller de M. Macron se veut prudent : « … »». */
function leadSource(
  words: readonly Word[],
  start: number,
  colon: number,
  language: Language,
): WordRange | null {
  for (let at = start; at < colon; at += 1) {
    if (plays(words[at], Grammar.indefinitePronouns))
      return placeBefore(words, at, start, language)?.source ?? null
    if (at !== start && !isMark(words[at - 1], ',')) continue
    const range = nounPhraseAfter(words, at, colon, false)
    // "Asked about the claim, Peskov was dismissive: “…”"
    const person =
      range !== null && isName(words[range.to - 1], language.freeOrder ? N.Person | N.Institution : N.Person)
    if (
      range !== null &&
      range.to < colon &&
      (person || rangeHas(words, range, C.Aide)) &&
      someName(words, range)
    )
      return range
  }
  return null
}

function someName(words: readonly Word[], range: WordRange): boolean {
  return rangeNames(words, range, ~(N.Nation | N.Country))
}

function speaks(words: readonly Word[], range: WordRange): boolean {
  return rangeHas(words, range, C.Text) || rangeNames(words, range, N.Institution)
}

/** «Публикация вызвала раздражение: …»: in a language whose cues are listed, a verb before the colon that is none tells nothing. */
function bareVerb(words: readonly Word[], from: number, colon: number, language: Language): boolean {
  if (!language.freeOrder) return false
  for (let at = from; at < colon; at += 1) if (isCue(words[at])) return false
  return colon > from
}
