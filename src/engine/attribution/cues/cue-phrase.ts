import { Grammar } from '../../languages/grammar'
import { type CueForm, type CuePhrase, Frame, type Language } from '../../languages/language'
import { Telling } from '../../languages/telling'
import { VerbForm as F } from '../../languages/verb-form'
import { WordClass as C } from '../../languages/word-class'
import { WordTrait as T } from '../../languages/word-trait'
import { NameKind as N } from '../../parties/name-kind'
import { rangeHas, rangeNames, type WordRange } from '../reading/nominal'
import { nounPhraseAfter } from '../reading/noun-phrase'
import {
  has,
  is,
  isCue,
  isMark,
  isName,
  isQuote,
  isUnquoted,
  means,
  plays,
  type Word,
} from '../reading/passage'
import { Construction, type CueClause, PLAIN } from './cue-clause'
import { absentBefore, barelySilent, deniesBefore, nothingIn } from './silent-text'

/** Cues that are no verbs: "according to X", "in its readout", "by the Kremlin’s count". */
export function findPhraseClauses(
  words: readonly Word[],
  from: number,
  to: number,
  language: Language,
  verbs: readonly CueClause[],
): CueClause[] {
  const found: CueClause[] = []
  let holds: Holdings | null = null
  for (let at = from; at < to; at += 1) {
    const word = words[at]
    if (
      !isUnquoted(word) ||
      !(has(word, T.Accounting) || (word.known !== null && word.known.phrases.length > 0)) ||
      isInside(verbs, at)
    )
      continue
    holds ??= holdings(words, from, to)
    const clause =
      phraseAt(words, at, from, to, language, holds) ??
      (holds.owner || language.freeOrder ? possessivePhraseAt(words, at, from, to, language) : null)
    if (clause === null || (language.headLast && verbs.some((verb) => insertsText(words, clause, verb))))
      continue
    found.push(clause)
    at = clause.end - 1
  }
  return found
}

function isInside(clauses: readonly CueClause[], at: number): boolean {
  return clauses.some(
    (clause) => at >= (clause.quoted === null ? clause.verb : clause.start) && at < clause.end,
  )
}

/** What of a phrase’s source a sentence holds at all: most hold nothing, and "in" and "by" are common words. */
interface Holdings {
  readonly text: boolean
  readonly owner: boolean
}

function holdings(words: readonly Word[], from: number, to: number): Holdings {
  let text = false
  let owner = false
  for (let at = from; at < to; at += 1) {
    const word = words[at]
    if (is(word, C.Text) || has(word, T.BodyPronoun)) text = true
    if (word?.possessive === true || is(word, C.Possessive)) owner = true
  }
  return { text, owner }
}

/** "The Kremlin, *in its own readout*, said": the text is its subject’s, and no source beside it. */
function insertsText(words: readonly Word[], { source, start, end }: CueClause, verb: CueClause): boolean {
  return (
    verb.construction === Construction.SubjectVerb &&
    is(words[source?.from ?? -1], C.Possessive) &&
    is(words[end - 1], C.Text) &&
    start >= (verb.source?.to ?? end) &&
    end <= verb.verb
  )
}

function phraseAt(
  words: readonly Word[],
  at: number,
  from: number,
  to: number,
  language: Language,
  holds: Holdings,
): CueClause | null {
  for (const phrase of words[at]?.known?.phrases ?? []) {
    const [first, second] = phrase.words
    if (second === undefined && phrase.sourceMustBe === 'text' && !holds.text && first !== 'per') continue
    if (phrase.words.some((word, i) => words[at + i]?.form !== word)) continue
    const start = at + (phrase.sourceFrom ?? phrase.words.length)
    if (
      phrase.sourceMustBe === 'named' &&
      !(isSetOff(words, at, from, start, to) && (!language.headLast || words.slice(start, to).some(isQuote)))
    )
      continue
    // «по словам *его советника*»
    const owns = is(words[start], C.Possessive) && is(words[start + 1], C.Aide | C.Office)
    // "There is nothing in *it* about …"
    const it = language.headLast && has(words[start], T.BodyPronoun)
    // «À *l'*entendre», «à *ses* yeux»: whoever it is stands inside the phrase.
    const inside = phrase.sourceFrom === 1 && (has(words[start], T.Clitic) || is(words[start], C.Possessive))
    const pronoun =
      inside || ((it || is(words[start], C.ObjectPronoun)) && !owns) ? { from: start, to: start + 1 } : null
    const source = pronoun ?? nounPhraseAfter(words, start, to, true, true, phrase.cases)
    // "according to plan"
    if (
      source === null ||
      (language.headLast && source.to - source.from === 1 && means(words[start], Telling.plans))
    )
      continue
    // "Missing from the Kremlin’s text is …", "There is not a word in it about …"
    const absent = language.headLast && means(words[at], Telling.absenceVerbs)
    if (absent && !it && !rangeHas(words, source, C.Text)) continue
    if (absent || (it && phrase.words.length === 1 && nothingIn(words, from, at, source.to)))
      return {
        ...(absent
          ? phraseClause(words, at, from, source, 0.9)
          : phraseClause(words, from, from, { from: start, to: source.to + 1 }, 0.9)),
        source,
        cue: MENTION,
        negated: true,
      }
    if (
      phrase.sourceMustBe === 'text' &&
      !isTextPhrase(words, at, from, source, phrase.words.length === 1, language)
    )
      continue
    const silence =
      phrase.sourceMustBe === 'text' ? silentOpening(words, at, from, source, to, language) : null
    if (silence !== null) return silence
    const twin = twinEnd(words, source.to, phrase, to)
    if (!inside) return phraseClause(words, at, from, { ...source, to: twin }, phrase.weight)
    const whole = { from: start, to: at + phrase.words.length }
    return { ...phraseClause(words, at, from, whole, phrase.weight), source }
  }
  return null
}

/** «selon Paris *comme selon Moscou*»: the end of a second source of the same phrase, or `at`. */
function twinEnd(words: readonly Word[], at: number, { words: phrase }: CuePhrase, to: number): number {
  if (!has(words[at], T.As) && !is(words[at], C.Conjunction)) return at
  if (phrase.some((form, i) => words[at + 1 + i]?.form !== form)) return at
  return nounPhraseAfter(words, at + 1 + phrase.length, to, false, true)?.to ?? at
}

/** «Pour l'Élysée, …», «…, côté russe»: opens the sentence or stands after a comma, ends in one, and names a party. */
function isSetOff(words: readonly Word[], at: number, from: number, start: number, to: number): boolean {
  const source = nounPhraseAfter(words, start, to, false)
  if (source === null || !hasName(words, source) || rangeHas(words, source, C.Elsewhere)) return false
  const opens =
    at === from ||
    isMark(words[at - 1], ',', ';', '—', '–') ||
    (at - 1 === from && is(words[from], C.Conjunction))
  const closes = source.to >= to || isMark(words[source.to], ',', '.', '—', '–')
  return opens && closes
}

/** "in its readout", "in a Kremlin statement": a text that is some party's own. */
function isTextPhrase(
  words: readonly Word[],
  at: number,
  from: number,
  source: WordRange,
  bare: boolean,
  language: Language,
): boolean {
  const text = rangeHas(words, source, C.Text)
  const owned = hasName(words, source) || rangeHas(words, source, C.Possessive)
  // "in line with the Elysée's customary practices" is no source.
  const last = words[source.to - 1]
  // "…, primarily based on the Kremlin"; not "a list based on the Kremlin’s statement"
  const before = words[has(words[at - 1], T.MannerShape) ? at - 2 : at - 1]
  const opens = at === from || isMark(before, ',', '—', '–')
  if (!bare)
    return (
      (opens || has(words[at], T.As)) &&
      !last?.possessive &&
      // "The film, based on a Kremlin document, opens …"
      (at === from || words[at]?.form !== 'based' || !isMark(words[source.to], ',')) &&
      (text ||
        rangeHas(words, source, C.Aide) ||
        is(last, C.Office) ||
        (hasName(words, source) && last?.name != null && last.nameStart <= source.from + 1))
    )
  if (words[at]?.form === 'per') return hasName(words, source) || text
  // "In it, …"
  if (!text) return has(words[source.from], T.BodyPronoun) && at === from && isMark(words[source.to], ',')
  // Inside a sentence "in a statement" is where something stands, not who says so; it must open it or stand between commas.
  if (means(words[at - 1], Telling.evident)) return true
  if (barelySilent(words, from, at, language) || (owned && deniesBefore(words, from, at, language)))
    return true
  if (is(words[source.from], C.Determiner) && absentBefore(words, at, language)) return true
  return owned && opens && isMark(words[source.to], ',', '.', '—', '–')
}

const hasName = (words: readonly Word[], range: WordRange): boolean => rangeNames(words, range, ~N.Country)

/** That something is told of, or left out. */
export const MENTION: CueForm = { lemma: '', frame: Frame.Mention, form: F.Finite }

function silentOpening(
  words: readonly Word[],
  at: number,
  from: number,
  source: WordRange,
  to: number,
  language: Language,
): CueClause | null {
  if (!barelySilent(words, from, at, language)) return null
  let end = to
  while (end > source.to && isMark(words[end - 1], '.')) end -= 1
  const rest = isMark(words[source.to], ',') ? source.to + 1 : source.to
  if (words.slice(rest, end).some((word) => is(word, C.Auxiliary | C.Verb) || isCue(word, F.Finite)))
    return null
  const owns = rest < end ? { from: rest, to: end } : { from, to: at }
  return { ...phraseClause(words, at, from, source, 0.9), cue: MENTION, negated: true, owns }
}

/** "by the Kremlin’s count", "by her account", "in the Elysée’s telling". */
function possessivePhraseAt(
  words: readonly Word[],
  at: number,
  from: number,
  to: number,
  language: Language,
): CueClause | null {
  if (!has(words[at], T.Accounting)) return null
  const source = nounPhraseAfter(words, at + 1, to, false)
  if (source === null) return null
  const last = words[source.to - 1]
  const owner = source.to - source.from > 1 ? words[source.to - 2] : undefined
  // «по этой версии»
  const pointed = language.freeOrder && is(words[source.from], C.Determiner) && is(last, C.Text)
  const owned =
    is(words[source.from], C.Possessive) ||
    owner?.possessive === true ||
    (pointed && source.to - source.from <= 3)
  // "… by the Kremlin’s count and an hour by the Elysée’s": the second noun may be left out.
  const elliptical = last?.possessive === true && isName(last, N.Institution)
  if (!elliptical && !(owned && means(last, Telling.possessiveCueNouns))) return null
  const end = source.to
  // The source is the owner alone: "her" of "by her account".
  const whose =
    elliptical || pointed
      ? source
      : { from: source.from, to: is(words[source.from], C.Possessive) ? source.from + 1 : end - 1 }
  const clause = phraseClause(words, at, from, source, elliptical ? 0.8 : 0.95)
  return { ...clause, source: whose }
}

function phraseClause(
  words: readonly Word[],
  at: number,
  from: number,
  source: WordRange,
  weight: number,
): CueClause {
  const initial = at === from || (at - from <= 2 && is(words[from], C.Adverb | C.Conjunction))
  let contentFrom = source.to
  if (initial && isMark(words[contentFrom], ',')) contentFrom += 1
  if (plays(words[contentFrom], Grammar.complementizers)) contentFrom += 1
  return {
    ...PLAIN,
    construction: Construction.Phrase,
    source,
    // «toujours selon l'Élysée»
    start: at - 1 > from && is(words[at - 1], C.Adverb) && isMark(words[at - 2], ',') ? at - 1 : at,
    end: source.to,
    weight,
    contentFrom,
    complement: false,
  }
}
