import { is, isKind, isProper, type Passage, type Word } from '../attribution/reading/passage'
import { WordClass as C } from '../languages/word-class'
import { NameKind as N } from '../parties/name-kind'
import { endsStep, type Steps } from '../steps'
import { SHOWN_CONFIDENCE } from '../threshold'
import type { ArticleText, Attribution, OtherSource } from '../types'
import { firstFrom } from './words'

/** A source while its mentions are gathered. */
interface Gathered {
  name: string
  /** Look-up forms of the name’s words. */
  forms: readonly string[]
  /** Those of every word that named it: its office too, for "the minister". */
  readonly known: Set<string>
  readonly person: boolean
  readonly statements: number[]
}

interface Named {
  readonly name: string
  readonly forms: readonly string[]
  readonly all: readonly string[]
  readonly person: boolean
  /** No name in it: "the minister" may be one named before. */
  readonly bare: boolean
}

const PERSON = C.Title | C.Chief | C.Aide | C.Elsewhere
const SOURCES = PERSON | C.Office | C.Body | C.Agency | C.Audience
const MOST_NAMES = 3

/**
 * Who else tells something in the article, beside the two parties: by name as the text gives it, in the order of their first
 * statement. Mentions of one source are one entry ("Lavrov", "Sergey Lavrov", "he", "the minister"). Some
 * sources a step.
 */
export function* otherSources(
  { text }: ArticleText,
  passages: readonly Passage[],
  attributions: readonly Attribution[],
  least = SHOWN_CONFIDENCE,
): Steps<OtherSource[]> {
  const gathered: Gathered[] = []
  let at = 0
  for (const [index, attribution] of attributions.entries()) {
    const { party, source, sentence, confidence } = attribution
    if (party !== 'other' || confidence < least || source === null) continue
    if (endsStep(index)) yield
    while (lastSentence(passages[at]) < sentence && at < passages.length) at++
    const passage = passages[at]
    if (passage === undefined) continue
    gather(gathered, attribution, index, passage, text)
  }
  return gathered.map(({ name, statements }) => ({ name, statements }))
}

function gather(
  gathered: Gathered[],
  { source, basis, reasons }: Attribution,
  index: number,
  { words: read }: Passage,
  text: string,
): void {
  const back = basis === 'anaphoric' ? reasons[0]?.args.at(-1) : undefined
  if (back !== undefined) {
    for (let i = gathered.length - 1; i >= 0; i--) {
      if (gathered[i]?.known.has(back) !== true) continue
      gathered[i]?.statements.push(index)
      return
    }
    return
  }
  if (source === null) return
  const named = nameIn(read.slice(firstFrom(read, source[0]), firstFrom(read, source[1])), text)
  if (named === null) return
  const known = gathered.findLast((other) => isSame(other, named))
  if (known === undefined) {
    const { name, forms, all, person } = named
    gathered.push({ name, forms, known: new Set(all), person, statements: [index] })
    return
  }
  known.statements.push(index)
  for (const form of named.all) known.known.add(form)
  if (!named.bare && named.forms.length > known.forms.length) {
    known.name = named.name
    known.forms = named.forms
  }
}

function lastSentence(passage: Passage | undefined): number {
  return passage?.sentences.at(-1)?.index ?? -1
}

/** The name in the words of a source: the person’s where they hold one, else all without article and apposition. */
function nameIn(words: readonly Word[], text: string): Named | null {
  const all = formsOf(words)
  if (!words.some((word) => isProper(word) || is(word, SOURCES))) return null
  const person = personIn(words, text)
  const range = person ?? plain(words)
  const [first, last] = [range[0], range.at(-1)]
  if (first === undefined || last === undefined) return null
  const end = last.possessive ? last.end - 2 : last.end
  const forms = formsOf(range)
  const bare =
    person === null &&
    forms.length < 3 &&
    !range.some((word) => isProper(word) || (word.capital && word !== words[0]))
  return { name: text.slice(first.start, end), forms, all, person: person !== null, bare }
}

function formsOf(words: readonly Word[]): string[] {
  const forms: string[] = []
  for (const { kind, form } of words) if (kind === 'word') forms.push(form)
  return forms
}

/** «Sergueï Lavrov» in «le ministre des Affaires étrangères, Sergueï Lavrov»: names that follow an office, or stand alone. */
function personIn(words: readonly Word[], text: string): readonly Word[] | null {
  const isName = (word: Word | undefined, inner: boolean): boolean =>
    word?.capital === true &&
    (word.name === null || isKind(word.name, N.Person)) &&
    // «Le» in «Jean-Yves Le Drian»
    (word.classes & ~(inner ? C.Determiner | C.Preposition : 0)) === 0 &&
    !isAcronym(word, text)
  for (let end = words.length; end > 0; end--) {
    const after = words[end]
    if (after !== undefined && after.kind !== 'mark' && !is(after, C.Relative)) continue
    let from = end
    while (
      from > 0 &&
      end - from < MOST_NAMES &&
      !isGiven(words[from], words[from + 1]) &&
      (isName(words[from - 1], from < end) || isGiven(words[from - 1], words[from]))
    )
      from--
    while (from < end && !isName(words[from], false) && !isGiven(words[from], words[from + 1])) from++
    if (from === end) continue
    const before = words[from - 1]
    const alone = before === undefined || before.kind === 'mark'
    const office = before !== undefined && is(before, PERSON) && !is(before, C.Body)
    const least = office ? 1 : 2
    const apposed =
      before?.kind === 'word' &&
      (!before.capital || isAcronym(before, text)) &&
      !is(before, C.Determiner | C.Preposition)
    if (end - from >= least && (alone || office || apposed || before?.name != null))
      return words.slice(from, end)
  }
  return null
}

/** «Nicolas» before «Sarkozy» */
function isGiven(word: Word | undefined, surname: Word | undefined): boolean {
  return word !== undefined && surname?.name?.given.has(word.form) === true
}

function isAcronym({ start, end }: Word, text: string): boolean {
  // Nearly every name has a small second letter: asked first, since this is asked of every word of a source.
  const second = text.charAt(start + 1)
  if (end - start < 2 || second !== second.toUpperCase()) return false
  const written = text.slice(start, end)
  return !written.endsWith('.') && written === written.toUpperCase() && written !== written.toLowerCase()
}

function plain(words: readonly Word[]): readonly Word[] {
  const from = words.findIndex(
    (word) => word.kind === 'word' && !is(word, C.Determiner | C.Possessive | C.Conjunction | C.Preposition),
  )
  if (from === -1) return []
  const stop = words.findIndex(
    (word, at) => at > from && ((word.kind === 'mark' && word.form === ',') || is(word, C.Relative)),
  )
  return words.slice(from, stop === -1 ? words.length : stop)
}

function isSame(known: Gathered, named: Named): boolean {
  if (named.bare && named.forms.every((form) => known.known.has(form))) return true
  const [shorter, longer] =
    named.forms.length < known.forms.length ? [named.forms, known.forms] : [known.forms, named.forms]
  // A surname alone, or the same words.
  const tail = longer.slice(longer.length - shorter.length)
  if (shorter.length < longer.length && !(shorter.length === 1 && (known.person || named.person)))
    return false
  return shorter.every((form, i) => isSameName(form, tail[i] ?? ''))
}

const LONGEST_CASE_ENDING = 3
const SHORTEST_NAME = 4

/** «Лавров» and «Лаврова» are one name, not "Merkel" and "Merker". */
function isSameName(a: string, b: string): boolean {
  if (a === b) return true
  if (a.charAt(0) < 'а') return false
  const length = Math.min(a.length, b.length)
  let same = 0
  while (same < length && a[same] === b[same]) same++
  return (
    same >= SHORTEST_NAME &&
    length - same < LONGEST_CASE_ENDING &&
    Math.max(a.length, b.length) - same <= LONGEST_CASE_ENDING
  )
}
