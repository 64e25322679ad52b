import { Grammar } from '../../languages/grammar'
import { WordClass as C } from '../../languages/word-class'
import { WordTrait as T } from '../../languages/word-trait'
import { NameKind as N } from '../../parties/name-kind'
import { presidentNamed } from '../accounts/speaker'
import { occasionAt } from '../cues/occasion'
import { namesSpeaker } from '../cues/spoken-place'
import { rangeHas, type WordRange } from '../reading/nominal'
import { isNominative } from '../reading/nominative'
import { nounPhraseAfter } from '../reading/noun-phrase'
import {
  has,
  is,
  isMark,
  isName,
  isProper,
  isUnquoted,
  isWord,
  type Passage,
  plays,
  type SentenceWords,
  type Word,
} from '../reading/passage'
import { resolveBack } from './anaphora'
import type { Referent } from './referent'
import { resolveSource } from './resolve-source'
import type { SourceContext } from './source-context'

/** The presidents spoken of in a sentence, before its sources are resolved, so that "his office" finds its owner. */
export function rememberPresidents(passage: Passage, sentence: SentenceWords, context: SourceContext): void {
  const { words } = passage
  const found: Referent[] = []
  // «После разговора с *Путиным* Макрон …, сообщили в его канцелярии»: whose sentence it is comes to mind first.
  const oblique: Referent[] = []
  for (let i = sentence.from; i < sentence.to; i += 1) {
    const word = words[i]
    if (word === undefined || word.name === null || word.nameStart !== i || word.possessive) continue
    const id = presidentNamed(words, i, context.date)
    if (id === null || isNamed(found, id)) continue
    const referent = resolveSource(words, { from: i, to: word.nameEnd }, context)
    if (referent?.role === 'president') (isNominative(words, i) ? found : oblique).unshift(referent)
  }
  found.unshift(...oblique)
  const at = askedByPress(passage, sentence)
  const told = at === -1 ? null : resolveSource(words, { from: at, to: at + 1 }, context)
  if (told !== null) found.push({ ...told, person: true })
  const asked = isAsked(passage, sentence)
  for (const referent of found)
    context.discourse.remember(referent, sentence.index, passage.block, false, asked)
}

/** «*Журналисты* попросили Пескова …»: the word that first names somebody behind the press, and so whoever answers; -1 where none does. */
function askedByPress({ words }: Passage, { from, to }: SentenceWords): number {
  let press = false
  for (let at = from; at < to; at += 1) {
    const word = words[at]
    if (!isUnquoted(word)) continue
    if (is(word, C.Audience) && is(word, C.Elsewhere) && (at < from + 2 || isNominative(words, at)))
      press = true
    else if (
      press &&
      (isName(word, N.Person) || (isProper(word) && word.name === null && word.classes === 0))
    )
      return at
  }
  return -1
}

/** Whoever the press asks is of a party: its own words are no answer. */
export function pressAsks(passage: Passage, sentence: SentenceWords): boolean {
  return isName(passage.words[askedByPress(passage, sentence)], N.Person)
}

function isAsked({ words }: Passage, { to }: SentenceWords): boolean {
  return isMark(words[to - 1], '?')
}

/** The subject of a sentence that attributes nothing, which a later "he" or "it" may mean. */
export function rememberSubjects(passage: Passage, sentence: SentenceWords, context: SourceContext): void {
  const still = stillHe(passage, sentence, context)
  const found = [...subjects(passage, sentence, context), ...still]
  if (found.length === 0) return
  const asked = isAsked(passage, sentence) || pressAsks(passage, sentence)
  for (const referent of found) {
    // «Макрон дал интервью газете»: he who speaks in public is whoever told last.
    const asSource =
      !context.language.headLast && referent.role === 'president' && inPublic(passage, sentence)
    context.discourse.remember(referent, sentence.index, passage.block, asSource, asked)
  }
}

function isNamed(found: readonly Referent[], president: string): boolean {
  return found.some(({ speaker }) => speaker === president)
}

/** A news conference, an interview, anywhere in a sentence outside quotation marks. */
export function inPublic({ words }: Passage, { from, to }: SentenceWords): boolean {
  return words.slice(from, to).some((word) => is(word, C.Public) && isUnquoted(word))
}

function subjects(passage: Passage, sentence: SentenceWords, context: SourceContext) {
  const { words } = passage
  const found = []
  let from = sentence.from
  while (from < sentence.to && (!isWord(words[from]) || is(words[from], C.Adverb | C.Conjunction))) from += 1
  // "*The next day* Volodymyr Zelensky listened"
  const day = context.language.headLast ? occasionAt(words, from, sentence.to) : null
  if (day !== null && isWord(words[day.to])) from = day.to
  // «*Interrogé mercredi sur la suite,* Dmitri Peskov n'a pas donné de date.»
  // «*Pendant une demi-heure,* le président ukrainien a parlé d'histoire.»
  const start = from
  const participle =
    has(words[from], T.ParticipleShape) && words[from]?.classes === 0 && words[from]?.name === null
  const lead =
    participle || is(words[from], C.Preposition)
      ? commaWithin(words, from, Math.min(sentence.to, from + LONGEST_LEAD))
      : -1
  if (lead !== -1) from = lead + 1
  const first = nounPhraseAfter(words, from, sentence.to, true)
  if (first !== null) found.push(first)
  // «Pour une chercheuse, …»: whose view it is.
  const viewed = is(words[start], C.Preposition)
    ? nounPhraseAfter(words, start + 1, sentence.to, false)
    : null
  if (viewed !== null && isMark(words[viewed.to], ',') && rangeHas(words, viewed, C.Elsewhere))
    found.push(viewed)
  // "One of them, an adviser to President Macron, agreed to …"
  const comma =
    first === null || is(words[first.from], C.Pronoun)
      ? -1
      : commaWithin(words, first.to, first.to + APPOSITION_REACH)
  const second = comma === -1 ? null : nounPhraseAfter(words, comma + 1, sentence.to, false)
  if (second !== null) found.push(second)
  const referents = found.flatMap((range) => {
    const pronoun =
      range.to - range.from === 1 &&
      (context.language.pronouns.has(words[range.from]?.form ?? '') || is(words[range.from], C.Pronoun))
    const referent = pronoun ? null : resolveSource(words, range, context)
    if (referent === null || referent.basis === 'anaphoric') return []
    // Bodies that act in passing tell nothing later: "the text" is still the one that told.
    if (from !== start && !participle && referent.person !== true) return []
    // «Interrogé sur …, il a répondu»
    const first = words[range.from]
    if (has(first, T.ParticipleShape) && first?.classes === 0 && first.name === null) return []
    // Where things are "he" and "she" too, only what can speak is kept in mind.
    const speaker = !context.language.freeOrder || namesSpeaker(words, range)
    const owner = referent.role === 'other' ? strangeOwner(words, range, context) : []
    return speaker ? [referent, ...owner] : []
  })
  // "The Kremlin has dealt with the same call in four lines": a later "they" may be the lines.
  const body = referents.find(({ parties, person }) => parties.length === 1 && person === false)
  const text = body && pluralText(words, sentence)
  if (body !== undefined && text !== undefined)
    referents.push({ ...body, role: 'text', plural: true, head: text.form })
  return referents
}

/** "*Zelenskiy's* reply came on Tuesday", «la réponse *de M. Zelensky*»: a later "he" is whose it was. */
function strangeOwner(words: readonly Word[], { from, to }: WordRange, context: SourceContext): Referent[] {
  for (let at = from; at < to; at += 1) {
    const genitive = has(words[at], T.Genitive)
    if (!genitive && words[at]?.possessive !== true) continue
    const owner = resolveSource(words, genitive ? { from: at + 1, to } : { from, to: at + 1 }, context)
    // A name that nobody knows may be a person's.
    return owner?.role === 'other' && owner.person !== false ? [{ ...owner, person: true }] : []
  }
  return []
}

/** «Il a parlé treize fois à Vladimir Poutine»: the president who is the subject stays the first in mind. */
function stillHe({ words }: Passage, { from }: SentenceWords, context: SourceContext): Referent[] {
  const { language } = context
  if (!language.compoundInversion) return []
  let at = from
  // «Depuis décembre, il …»
  while (at < from + LEAD_IN && isWord(words[at]) && !isMark(words[at + 1], ',')) {
    if (at === from && is(words[at], C.Pronoun)) break
    at += 1
  }
  if (isMark(words[at + 1], ',')) at += 2
  const pronoun = language.pronouns.get(words[at]?.form ?? '')
  if (!is(words[at], C.Pronoun) || (pronoun !== 'he' && pronoun !== 'she')) return []
  if (words.slice(at + 1, at + 4).some((word) => plays(word, Grammar.impersonalVerbs))) return []
  const referent = resolveBack(pronoun, words[at]?.form ?? '', context)
  return referent?.role === 'president' ? [referent] : []
}

const LEAD_IN = 4
const LONGEST_LEAD = 12
/** Words from a name to the comma that opens its apposition. */
const APPOSITION_REACH = 4

/** The first comma of the words from `start` up to `end`, or -1. */
function commaWithin(words: readonly Word[], start: number, end: number): number {
  for (let at = start; at < end; at += 1) if (isMark(words[at], ',')) return at
  return -1
}

function pluralText(words: readonly Word[], { from, to }: SentenceWords): Word | undefined {
  return words.slice(from, to).find((word) => is(word, C.Text) && has(word, T.PluralShape))
}
