import { WordClass as C } from '../languages/word-class'
import { parties } from '../parties'
import type { PartyId, Speaker } from '../types'
import type { WordRange } from './noun-phrase'
import { is, isMark, type Word } from './passage'
import { officeholder } from './resolve-source'

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
  /** The subject is a bare "he" or "she" that stands for the president named here before. */
  readonly pronoun: boolean
}

const LEAD = 14

/**
 * Who is said to have spoken or acted inside an account: the president or presidents who are the subject where the content
 * begins. This is the nesting of "According to the Elysée, Putin told Macron …".
 * @param lastPresident whom a bare "he" stands for
 */
export function subjectOfContent(
  words: readonly Word[],
  content: readonly WordRange[],
  date: string | null,
  lastPresident: string | null,
): SubjectOfContent | null {
  const range = content[0]
  if (range === undefined) return null
  let at = skipLead(words, range)
  const limit = Math.min(range.to, at + LEAD)
  const found: { id: string; party: PartyId }[] = []
  if (words[at]?.form === 'it' && is(words[at + 1], C.Auxiliary)) at += 2
  if (pairOfPresidents(words, at)) return { speaker: 'both', pronoun: false }
  if (words[at]?.form === 'they') return { speaker: 'both', pronoun: true }
  if ((words[at]?.form === 'he' || words[at]?.form === 'she') && lastPresident !== null) {
    return { speaker: lastPresident, pronoun: true }
  }
  for (; at < limit; at += 1) {
    const word = words[at]
    if (word === undefined) break
    if (word.name !== null) {
      const id = presidentNamed(words, at, date)
      if (id !== null) {
        if (!word.possessive && !found.some((known) => known.id === id))
          found.push({ id, party: word.name.party })
        if (word.possessive) return null
        at = word.nameEnd - 1
        continue
      }
      if (word.name.kind === 'nation') continue
      break
    }
    const belongs =
      is(word, C.Title | C.Chief | C.Determiner | C.Modifier | C.Both) ||
      isMark(word, '.') ||
      (found.length > 0 && is(word, C.Conjunction)) ||
      (word.capital && word.classes === 0)
    if (!belongs || is(word, C.Preposition)) break
  }
  const [first, second] = found
  if (first === undefined) return null
  return { speaker: second !== undefined && second.party !== first.party ? 'both' : first.id, pronoun: false }
}

/** Past "On Friday, " and opening marks. */
function skipLead(words: readonly Word[], range: WordRange): number {
  let at = range.from
  const isOpening = (word: Word | undefined): boolean =>
    word?.kind === 'quote' || isMark(word, '—', '–', '-', '(', '…')
  while (at < range.to && isOpening(words[at])) at += 1
  if (
    is(words[at], C.Preposition | C.Adverb | C.Time | C.Conjunction | C.Subordinator) && !is(words[at], C.Determiner | C.Both)
  ) {
    const end = Math.min(range.to, at + 12)
    for (let ahead = at + 1; ahead < end; ahead += 1) {
      if (isMark(words[ahead], ',') && words[ahead]?.quotation === words[at]?.quotation) return ahead + 1
      if (is(words[ahead], C.Auxiliary | C.Verb) && !is(words[at], C.Subordinator)) break
    }
    while (at < range.to && is(words[at], C.Adverb | C.Conjunction)) at += 1
  }
  return at
}

function pairOfPresidents(words: readonly Word[], at: number): boolean {
  for (let ahead = at; ahead < at + 4; ahead += 1) {
    const word = words[ahead]
    if (is(word, C.Chief | C.Side) && is(word, C.Plural)) return true
    if (word?.form === 'two' && is(words[ahead + 1], C.Auxiliary)) return true
    if (word?.form === 'men' || word?.form === 'two') continue
    if (!is(word, C.Determiner | C.Both | C.Modifier)) return false
  }
  return false
}

/** The president a name stands for, by surname or by title. */
export function presidentNamed(words: readonly Word[], at: number, date: string | null): string | null {
  const name = words[at]?.name
  if (name == null) return null
  if (name.kind === 'president') return presidentOf(name.party, date)
  const who = officeholder(words, at, name, date)
  return who?.role === 'president' ? who.id : null
}
