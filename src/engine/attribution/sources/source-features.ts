import { Grammar } from '../../languages/grammar'
import { Telling } from '../../languages/telling'
import { anyCase } from '../../languages/word-case'
import { WordClass as C } from '../../languages/word-class'
import { WordTrait as T } from '../../languages/word-trait'
import type { PartyName } from '../../parties/lexicon'
import { NameKind as N } from '../../parties/name-kind'
import type { Officeholder } from '../../parties/party'
import type { PartyId } from '../../types'
import { rangeHas, rangeNames, type WordRange } from '../reading/nominal'
import {
  has,
  is,
  isKind,
  isMark,
  isName,
  isProper,
  isUnquoted,
  isWord,
  means,
  plays,
  type Word,
} from '../reading/passage'
import { isNamesake, officeholder, officially, ownsNext } from './officeholder'
import { otherSource, type Referent } from './referent'
import type { SourceContext } from './source-context'

/** Everything a noun phrase says about who its referent may be. */
export interface Features {
  readonly names: readonly { readonly name: PartyName; readonly at: number; readonly word: Word }[]
  readonly person: { readonly who: Officeholder; readonly party: PartyId; readonly at: number } | null
  readonly aide: Word | null
  readonly spokesman: boolean
  readonly text: Word | null
  readonly elsewhere: Word | null
  readonly plural: boolean
  /** Where bodies and texts have a gender too. */
  readonly gender: 'he' | 'she' | null
}

/** The words among which the noun at the head stands: the last where order tells, else all. */
export function rangeWithin(words: readonly Word[], { from, to }: WordRange): readonly Word[] {
  return words.slice(words[to - 1]?.cases === anyCase ? to - 1 : from, to)
}

const NEARBY = 40

/** «Jean-Yves Le Drian reçoit son homologue, qu'il dit attendre»: somebody else by name, first in the same sentence. */
export function strangerBefore(words: readonly Word[], at: number, context: SourceContext): Referent | null {
  if (plays(words[at], Grammar.enclitics)) return null
  let from = at
  while (from > Math.max(0, at - NEARBY) && !isMark(words[from - 1], '.', '?', '!')) from -= 1
  const [first, second] = [words[from], words[from + 1]]
  if (first === undefined || second === undefined || from + 1 >= at) return null
  const bare = (word: Word | undefined): boolean =>
    word?.capital === true && word.name === null && word.classes === 0
  const titled = titledStranger(words, from, at)
  if (titled !== null) return otherSource(textOf(words, titled, context.text), '', null, false, true)
  if (!bare(first) || !second.capital || second.name !== null || !isUnquoted(first)) return null
  const name = textOf(words, { from, to: from + 2 }, context.text)
  return otherSource(name, second.form, null, false, true)
}

/** "German Chancellor Olaf Scholz", "The Turkish president": a title of no party’s, and a name that is nobody’s we know. */
function titledStranger(words: readonly Word[], start: number, at: number): WordRange | null {
  const from = is(words[start], C.Determiner) ? start + 1 : start
  let title = false
  let to = from
  for (; to < at; to += 1) {
    const word = words[to]
    const titles = is(word, C.Title | C.Chief)
    if (word?.name !== null || !(word.capital || titles)) break
    if (titles) title = true
  }
  const last = words[to - 1]
  const stranger = is(words[from], C.Elsewhere) || (to - from > 2 && last?.classes === 0)
  return title && stranger && last?.possessive === false ? { from, to } : null
}

export function textOf(words: readonly Word[], range: WordRange, text: string): string {
  return text.slice(words[range.from]?.start ?? 0, words[range.to - 1]?.end ?? 0)
}

export function featuresOf(words: readonly Word[], range: WordRange, context: SourceContext): Features {
  const names: { name: PartyName; at: number; word: Word }[] = []
  let person: Features['person'] = null
  let aide: Word | null = null
  let spokesman = false
  let text: Word | null = null
  let elsewhere: Word | null = null
  for (let at = range.from; at < range.to; at += 1) {
    const word = words[at]
    if (word === undefined) continue
    if (is(word, C.Relative) && at > range.from) break
    if (word.name !== null) {
      if (word.nameStart === at) {
        names.push({ name: word.name, at, word })
        const who = officeholder(words, at, word.name, context.date)
        if (who !== null && isNamesake(words, at, range)) elsewhere ??= words[at - 1] ?? word
        else if (who !== null && person === null && !ownsNext(words, at, range))
          person = { who, party: word.name.party, at }
        else if (isName(word, N.Person) && who === null) elsewhere ??= word
      }
      continue
    }
    // «des comptes *proches* du Kremlin»: near it, and none of its people.
    if (means(word, Telling.nearness) && describes(words, at, range)) {
      elsewhere ??= word
      continue
    }
    // «un diplomate *de l'Élysée*»
    const ours =
      is(word, C.Elsewhere) && is(word, C.Aide)
        ? rangeNames(words, range, N.Institution) || rangeHas(words, range, C.Presidential)
        : is(word, C.Aide)
    if (ours) {
      aide ??= word
      if (is(word, C.Spokesman) || officially(words[at - 1], word)) spokesman = true
    }
    if (is(word, C.Text) && !is(word, C.Aide)) text ??= word
    // «собеседник журналистов» tells whom he told.
    const toldPaper = is(word, C.Audience) && is(words[at - 1], C.Counterpart)
    // «источник „Интерфакса“ в Кремле», «источник ТАСС»: whose source he is, not where he sits.
    const ownPaper = aide !== null && (!isUnquoted(word) || (is(word, C.Agency) && is(words[at - 1], C.Aide)))
    if (is(word, C.Elsewhere) && !toldPaper && !ownPaper && !ours) elsewhere ??= word
  }
  return {
    names,
    person,
    aide,
    spokesman,
    text,
    elsewhere,
    // "one of the advisers", «по словам *главы* государства»
    plural:
      !means(words[range.from - 1], Telling.possessiveCueNouns) &&
      rangeHas(words, headRange(words, range, person !== null), C.Plural) &&
      !isOneOf(words, range),
    gender: context.language.grammaticalGender ? genderOf(words, range) : null,
  }
}

/** The word stands right after a noun that is no aide. */
function describes(words: readonly Word[], at: number, { from }: WordRange): boolean {
  const before = words[at - 1]
  return at > from && isWord(before) && !is(before, C.Aide | C.Determiner | C.Possessive | C.Both | C.Adverb)
}

/** «пресс-секретарь *главы* государства»: what hangs on the noun at the head is no plural, though it looks like one. */
function headRange(words: readonly Word[], range: WordRange, person: boolean): WordRange {
  if (words[range.to - 1]?.cases === anyCase) return range
  if (person) return { from: range.from, to: range.from }
  for (let at = range.from; at < range.to; at += 1)
    if (is(words[at], C.Aide | C.Text | C.Office)) return { from: range.from, to: at + 1 }
  return range
}

function isOneOf(words: readonly Word[], { from }: WordRange): boolean {
  const at = is(words[from], C.Determiner) && has(words[from + 1], T.Indefinite) ? from + 1 : from
  return has(words[at], T.Indefinite) && has(words[at + 1], T.Genitive)
}

export function headOf(features: Features): string {
  return features.aide?.form ?? features.text?.form ?? ''
}

export function isFormer(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (has(words[at], T.Former)) return true
  return false
}

/** "French President Alain Poher", "the French chief negotiator": a title before a name or a noun that is not the president’s. */
export function strangerNamed(
  words: readonly Word[],
  at: number,
  range: WordRange,
  headLast = false,
): boolean {
  const next = words[at]
  return (
    at < range.to && (headLast ? isWord(next) : isProper(next)) && next?.name === null && next.classes === 0
  )
}

export function ownerOf(features: Features): { name: PartyName } | null {
  const order = [N.Institution, N.President, N.Person, N.Outlet, N.Nation, N.Capital]
  for (const kind of order) {
    const found = features.names.find(({ name }) => isKind(name, kind))
    if (found !== undefined) return found
  }
  return null
}

/** A noun that is no known name for a source: "the Kremlin wall", "Elysée gardens". */
export function hasStrangeNoun(words: readonly Word[], range: WordRange): boolean {
  for (let at = range.from; at < range.to; at += 1) {
    const word = words[at]
    if (!isWord(word) || word.name !== null) continue
    // "the 12-line text"
    // «опубликованном *ночью*», «распространенном *в пятницу вечером*»
    const dated = is(words[at - 1], C.Time) || plays(words[at - 1], Grammar.publishing)
    const day = word.cases !== anyCase && (is(word, C.Time) || (dated && is(word, C.Adverb)))
    if ((word.classes & ~(C.Adverb | C.Time)) === 0 && !day && !/^\d/.test(word.form)) return true
  }
  return false
}

export function onlyName(words: readonly Word[], range: WordRange): boolean {
  for (let at = range.from; at < range.to; at += 1)
    if (words[at]?.name == null && !is(words[at], C.Adverb | C.Determiner | C.Conjunction)) return false
  return true
}

export function officeIn(words: readonly Word[], range: WordRange): Word | null {
  for (let at = range.from; at < range.to; at += 1) if (is(words[at], C.Office)) return words[at] ?? null
  return null
}

export function chiefIn(words: readonly Word[], range: WordRange): Word | null {
  return rangeWithin(words, range).find((word) => is(word, C.Chief)) ?? null
}

export function genderOf(words: readonly Word[], range: WordRange): 'he' | 'she' | null {
  for (let at = range.from; at < range.to; at += 1) {
    if (is(words[at], C.Possessive)) continue
    if (has(words[at], T.Feminine)) return 'she'
    if (has(words[at], T.Masculine)) return 'he'
  }
  return null
}

export function isPerson(words: readonly Word[], range: WordRange, headLast: boolean): boolean | null {
  const first = is(words[range.from], C.Determiner | C.Possessive) ? range.from + 1 : range.from
  if (!headLast && is(words[first], C.Body)) return false
  if (!headLast && is(words[first], C.Elsewhere)) return true
  const last = words[range.to - 1]
  if (rangeHas(words, range, C.Aide | C.Chief | C.Title)) return true
  if (last?.name != null && !isName(last, N.Person | N.President | N.Nation)) return false
  if (is(last, C.Body)) return false
  if (is(last, C.Elsewhere)) return true
  return range.to - range.from > 1 && isProper(last) && isProper(words[range.to - 2]) ? true : null
}
