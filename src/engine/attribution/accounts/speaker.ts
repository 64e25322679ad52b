import { Grammar } from '../../languages/grammar'
import type { Language } from '../../languages/language'
import { Telling } from '../../languages/telling'
import { VerbForm as F } from '../../languages/verb-form'
import { WordClass as C } from '../../languages/word-class'
import { WordTrait as T } from '../../languages/word-trait'
import { parties } from '../../parties'
import { NameKind as N } from '../../parties/name-kind'
import type { PartyId, Speaker } from '../../types'
import type { WordRange } from '../reading/nominal'
import {
  has,
  is,
  isCue,
  isMark,
  isMarkOf,
  isName,
  isProper,
  isQuote,
  isUnquoted,
  isWord,
  means,
  plays,
  type Word,
} from '../reading/passage'
import { officeholder } from '../sources/officeholder'
import type { Referent } from '../sources/referent'
import { counterpartSubject } from './counterpart-subject'
import { endOfPair } from './end-of-pair'
import { leaders } from './leaders'
import { contentAfter } from './speaks-here'
import { subjectByCase } from './subject-by-case'

/** The name of whoever speaks when a source speaks for itself; null for an institution. */
export function ownVoice(referent: Referent, date: string | null): Speaker {
  if (referent.speaker?.startsWith('president:') === true)
    return presidentOf(referent.parties[0] ?? 'kremlin', date)
  return referent.speaker
}

/** The president of a party on a day; the present one without a date. */
export function presidentOf(party: PartyId, date: string | null): string | null {
  const people = parties.find(({ id }) => id === party)?.people ?? []
  const holder = people.find(
    ({ role, from, to }) =>
      role === 'president' && (date === null ? to === null : from <= date && (to === null || date < to)),
  )
  return holder?.id ?? null
}

export interface SubjectOfContent {
  /** A president, both, or null where the content is about something else. */
  readonly speaker: Speaker
  /** The subject is a bare "he" or "they" that stands for the presidents named before. */
  readonly pronoun: boolean
  /** Index of the word after the subject. */
  readonly end: number
}

/** What reading the subject of a content needs to know. */
export interface SpeakerContext {
  readonly date: string | null
  readonly language: Language
  /** Whom a bare "he" stands for. */
  readonly lastPresident: string | null
  /** Which of the presidents is one of "them", where the other of the two is of neither party. */
  readonly accompanied: string | null
  /** Whose president a bare "the president" is. */
  readonly party: PartyId | null
}

export interface President {
  readonly id: string
  readonly party: PartyId
}

/** How far a subject is looked for. */
const LEAD = 14

/**
 * Who is said to have spoken or acted inside an account: the president or presidents who are the subject where the content
 * begins. This is the nesting of "According to the Elysée, Putin told Macron …".
 */
export function subjectOfContent(
  words: readonly Word[],
  content: readonly WordRange[],
  context: SpeakerContext,
): SubjectOfContent | null {
  const range = content[0]
  if (range === undefined) return null
  const at = skipCleft(words, skipLead(words, range), range.to)
  const known = leaders(words, at, context.date)
  if (known !== null) return known
  const pair = endOfPair(words, at)
  const two = context.accompanied ?? 'both'
  if (pair !== null) {
    // Without the numeral they may be more than two.
    const counted = words.slice(at, pair).some((word) => is(word, C.Both))
    return { speaker: counted ? two : 'both', pronoun: false, end: pair }
  }
  const pronoun = context.language.pronouns.get(words[at]?.form ?? '')
  if (pronoun === 'they') return { speaker: two, pronoun: true, end: at + 1 }
  const stands = !standsForNobody(words, at)
  if ((pronoun === 'he' || pronoun === 'she') && stands && context.lastPresident !== null) {
    return { speaker: context.lastPresident, pronoun: true, end: at + 1 }
  }
  // «*Макрона* интересовала и безопасность станций»
  const named = context.language.freeOrder ? presidentNamed(words, at, context.date) : null
  const end = words[at]?.nameEnd ?? at
  if (named !== null && contentAfter(words, end, content).some((word) => means(word, Telling.concerns)))
    return { speaker: named, pronoun: false, end }
  const other = counterpartSubject(words, at, context)
  if (other !== null) return other
  const limit = Math.min(range.to, at + LEAD)
  if (!context.language.freeOrder)
    return namedSubject(words, at, limit, context) ?? laterSubject(words, range, context)
  // «Эту мысль, подчеркнули в Москве, он повторил»: the subject may stand after the cue.
  return subjectByCase(words, at, limit, context) ?? subjectOfContent(words, content.slice(1), context)
}

/** The one president named, or both; null for none. */
export function theseOf([first, second]: readonly President[], end: number): SubjectOfContent | null {
  if (first === undefined) return null
  const both = second !== undefined && second.party !== first.party
  return { speaker: both ? 'both' : first.id, pronoun: false, end }
}

function namedSubject(
  words: readonly Word[],
  start: number,
  limit: number,
  context: SpeakerContext,
): SubjectOfContent | null {
  const found: President[] = []
  let bare = false
  let at = start
  for (; at < limit; at += 1) {
    const word = words[at]
    if (word === undefined) break
    if (word.name !== null) {
      const id = presidentNamed(words, at, context.date)
      if (id !== null) {
        if (words[word.nameEnd - 1]?.possessive === true) return null
        if (!found.some((known) => known.id === id)) found.push({ id, party: word.name.party })
        at = word.nameEnd - 1
        continue
      }
      if (isName(word, N.Nation) && !word.possessive) continue
      // "*Russia's* Vladimir Putin"
      if (isName(word, N.Country) && word.possessive && personAhead(words, at + 1)) continue
      break
    }
    // «Le président russe, Vladimir Poutine, et son homologue», "Putin, Macron and Merkel"
    if (isMark(word, ',') && found.length > 0) {
      if (is(words[at + 1], C.Conjunction) || personAhead(words, at + 1)) continue
      break
    }
    if (is(word, C.Chief) && !is(word, C.Plural)) bare = true
    // «le président Zelensky»
    else if (bare && isProper(word) && word.classes === 0) return null
    const belongs =
      is(word, C.Title | C.Chief | C.Determiner | C.Modifier | C.Both | C.Counterpart) ||
      (found.length > 0 && is(word, C.Conjunction | C.Possessive)) ||
      (word.capital && word.classes === 0)
    if (!belongs || is(word, C.Preposition)) break
  }
  const named = theseOf(found, at)
  if (named !== null) return named
  const president =
    bare && context.party !== null && is(words[start], C.Determiner)
      ? presidentOf(context.party, context.date)
      : null
  return president === null ? null : { speaker: president, pronoun: false, end: at }
}

/** A person's name, his given name before it at most. */
export function personAhead(words: readonly Word[], at: number): boolean {
  return [words[at], words[at + 1]].some((word) => isName(word, N.Person) && !word.possessive)
}

const FAR = 24

/** «Sur l'Ukraine, d'abord, *le chef de l'État* a appelé …»: after a comma or a colon, and before its verb. */
function laterSubject(
  words: readonly Word[],
  { from, to }: WordRange,
  context: SpeakerContext,
): SubjectOfContent | null {
  if (!context.language.compoundInversion) return null
  for (let at = from + 1; at < Math.min(to, from + FAR); at += 1) {
    if (!isMark(words[at - 1], ',', ':') || !isUnquoted(words[at])) continue
    const found = namedSubject(words, at, Math.min(to, at + LEAD), context)
    if (found === null) continue
    const next = isQuote(words[found.end]) ? words[found.end + 1] : words[found.end]
    if (is(next, C.Auxiliary) || has(next, T.Clitic) || isCue(next, F.Finite)) return found
  }
  return null
}

/** «Il faut», «il s'agit»: a subject that is nobody. */
function standsForNobody(words: readonly Word[], at: number): boolean {
  return [1, 2, 3].some((ahead) => plays(words[at + ahead], Grammar.impersonalVerbs))
}

/** Past "On Friday, ", opening marks and "РИА Новости." */
function skipLead(words: readonly Word[], range: WordRange): number {
  let at = range.from
  const isOpening = (word: Word | undefined): boolean =>
    isQuote(word) || isMarkOf(word, '—–-(…./') || is(word, C.Agency) || word?.kind === 'number'
  while (at < range.to && isOpening(words[at])) at += 1
  if (
    (is(words[at], C.Preposition | C.Adverb | C.Time | C.Conjunction | C.Subordinator) &&
      !is(words[at], C.Determiner | C.Both)) ||
    // «S'agissant du blé, …»
    (has(words[at], T.Clitic) && has(words[at + 1], T.GerundShape))
  ) {
    const end = Math.min(range.to, at + 12)
    let aside = is(words[at], C.Subordinator)
    for (let ahead = at + 1; ahead < end; ahead += 1) {
      if (isMark(words[ahead], ',') && words[ahead]?.quotation === words[at]?.quotation) {
        // "during the call, *which lasted two hours*, Macron"
        if (!is(words[ahead + 1], C.Subordinator)) return ahead + 1
        aside = true
      }
      if (is(words[ahead], C.Auxiliary | C.Verb) && !aside) break
    }
    while (at < range.to && is(words[at], C.Adverb | C.Conjunction)) at += 1
  }
  return at
}

/** «C'est M. Macron qui a proposé»: the president is the subject all the same. */
function skipCleft(words: readonly Word[], at: number, to: number): number {
  const cleft = is(words[at], C.Pronoun) && has(words[at + 1], T.Passive) && at + 2 < to
  return cleft && isWord(words[at + 2]) && words[at + 2]?.capital === true ? at + 2 : at
}

/** The president a name stands for, by surname or by title. */
export function presidentNamed(words: readonly Word[], at: number, date: string | null): string | null {
  const word = words[at]
  if (word?.name == null) return null
  if (isName(word, N.President)) return presidentOf(word.name.party, date)
  const who = officeholder(words, at, word.name, date)
  return who?.role === 'president' ? who.id : null
}
