import { Grammar } from '../../languages/grammar'
import { type CueForm, Frame, type Language } from '../../languages/language'
import { VerbForm as F } from '../../languages/verb-form'
import { everyCase } from '../../languages/word-case'
import { WordClass as C } from '../../languages/word-class'
import { WordTrait as T } from '../../languages/word-trait'
import { NameKind as N } from '../../parties/name-kind'
import { rangeHas, type WordRange } from '../reading/nominal'
import { has, is, isCue, isName, isQuote, isWord, plays, takes, type Word } from '../reading/passage'
import { afterVerb, contentAt } from './after-verb'
import { askedClause } from './asked-clause'
import type { CueClause } from './cue-clause'
import { isIdiom } from './idiom'
import { impersonalClause } from './impersonal-clause'
import { compoundInversion, invertedClause } from './inverted-clause'
import { narrativeInfinitive } from './narrative-infinitive'
import { passedOn } from './passed-on'
import { passiveClause } from './passive-clause'
import { findPlaceClause } from './place-clause'
import { placeAfter, placeBefore, theyThere } from './place-source'
import { sharedSubject } from './shared-subject'
import { speaks } from './spoken-place'
import { subjectBefore } from './subject'
import { findVerbFirst } from './verb-first'

export function verbClause(
  words: readonly Word[],
  at: number,
  floor: number,
  from: number,
  to: number,
  language: Language,
): CueClause | null {
  const word = words[at]
  if (word === undefined) return null
  const asked = language.evasions.size > 0 ? askedClause(words, at, from, language) : null
  if (asked !== null) return asked
  // «préférait dire un conseiller»: the infinitive is what tells.
  const infinitive = isCue(words[plays(words[at + 1], Grammar.enclitics) ? at + 2 : at + 1], F.Base)
  const refusal = isCue(word, ~0, Frame.Refusal)
  const turnedWill = plays(words[at + 1], Grammar.enclitics)
  if (infinitive && (!refusal || turnedWill) && plays(word, Grammar.semiAuxiliaries)) return null
  for (const cue of word.cues) {
    const turned = compoundInversion(words, at, cue, from, to, language)
    if (turned !== null) return turned
  }
  if (plays(words[at - 1], Grammar.enclitics)) return null
  const narrated = narrativeInfinitive(words, at, from, to, language)
  if (narrated !== null) return narrated
  const subject = subjectBefore(words, at, floor, language)
  for (const cue of word.cues) {
    const absolute =
      cue.form === F.Gerund &&
      (isAbsolute(words, subject) || (language.headLast && subject?.auxiliary === true))
    if (cue.form === F.Gerund && !absolute) continue
    const told: CueForm = absolute ? { ...cue, form: F.Finite } : cue
    const clause = cueClauseOf(words, at, told, subject, floor, from, to, language)
    if (clause !== null) return clause
  }
  return subject === null || has(word, T.GerundShape)
    ? joinedClause(words, at, floor, from, to, language)
    : null
}

/** "…, *with* Macron’s office saying the two agreed" */
function isAbsolute(words: readonly Word[], subject: Subject): boolean {
  const before = subject === null ? undefined : words[subject.range.from - 1]
  return plays(before, Grammar.absolute) && subject?.auxiliary === false
}

/** A cue whose subject stands before another verb. */
function joinedClause(
  words: readonly Word[],
  at: number,
  floor: number,
  from: number,
  to: number,
  language: Language,
): CueClause | null {
  if (language.freeOrder) return null
  const cue = words[at]?.cues.find(
    ({ form, frame }) =>
      (form === F.Finite ||
        form === F.Gerund ||
        (form === F.Base && (has(words[at - 1], T.InfinitiveMark) || is(words[at - 1], C.Conjunction)))) &&
      (frame & (Frame.TextOnly | Frame.PassesOn)) === 0,
  )
  const subject = cue === undefined ? null : sharedSubject(words, at, floor, language)
  if (cue === undefined || subject === null) return null
  if (cue.form === F.Base && is(words[at - 1], C.Conjunction) && !severalSay(words, subject.range))
    return null
  const clause = cueClauseOf(words, at, { ...cue, form: F.Finite }, subject, floor, from, to, language)
  const tells =
    clause !== null &&
    (clause.complement ||
      clause.addressee !== null ||
      isQuote(words[clause.contentFrom]) ||
      // "and said he was", "saying the text was wrong": a clause without "that".
      is(words[clause.contentFrom], C.Pronoun) ||
      ((cue.form === F.Gerund
        ? takes(cue, Frame.Clause)
        : (cue.frame & (Frame.Clause | Frame.NeedsThat | Frame.NounLike)) === Frame.Clause) &&
        isWord(words[clause.contentFrom])) ||
      (clause.cue?.frame ?? 0) & Frame.Object)
  // The clause is the cue alone: what stands between subject and cue is another’s.
  return clause !== null && tells ? { ...clause, start: at } : null
}

export type Subject = ReturnType<typeof subjectBefore>

/** The clause of a state of mind, which no stage but this knows for a cue: "Republicans oppose a new tax". */
export function mindClause(
  words: readonly Word[],
  at: number,
  floor: number,
  from: number,
  to: number,
  language: Language,
): CueClause | null {
  const cues = words[at]?.known?.minds ?? []
  const subject = cues.length === 0 ? null : subjectBefore(words, at, floor, language)
  if (subject === null || subject.passive) return null
  for (const cue of cues) {
    if (cue.form === F.Gerund) continue
    const clause = cueClauseOf(words, at, cue, subject, floor, from, to, language)
    if (clause !== null) return clause
  }
  return null
}

export function cueClauseOf(
  words: readonly Word[],
  at: number,
  cue: CueForm,
  subject: Subject,
  floor: number,
  from: number,
  to: number,
  language: Language,
): CueClause | null {
  const word = words[at]
  if (word === undefined) return null
  if (language.freeOrder) {
    const placed = cue.plural === true || cue.form === F.Impersonal
    const place = placed ? findPlaceClause(words, at, cue, from, to, language) : null
    const turned = place ?? findVerbFirst(words, at, cue, from, to, language)
    // «источник, близкий к Кремлю, заявил Reuters»: an agency right after the verb is told where a subject stands before.
    const told = turned?.source != null && words[turned.source.from]?.cases === everyCase && place === null
    const subjectFirst = told && subject !== null && speaks(words[subject.range.from])
    if ((turned !== null && !subjectFirst) || cue.form === F.Impersonal) return turned
  }
  // "“…,” read the statement": what is quoted is no subject.
  const textMayFollow = (cue.frame & (Frame.TextOnly | Frame.Inverted)) === (Frame.TextOnly | Frame.Inverted)
  if (textMayFollow && isQuote(words[at - 1]) && cue.form === F.Finite) {
    const turned = invertedClause(words, at, cue, from, to)
    if (turned?.source != null && speaksAsText(words, turned.source)) return turned
  }
  const agent = subject?.passive === true ? passiveClause(words, at, cue, subject, to) : null
  if (agent !== null) return agent
  if (
    subject !== null &&
    (cue.form === F.Adjective || !(subject.passive && has(words[subject.range.from], T.Impersonal)))
  ) {
    if (!agrees(cue, subject, words)) return null
    // "what the Kremlin calls a special operation": a name for something, and nothing told.
    if (
      (cue.frame & (Frame.Clause | Frame.Object)) === Frame.Object &&
      names(words, subject.range.from, language)
    )
      return null
    if (takes(cue, Frame.Causative) && !subject.causative) return null
    if (takes(cue, Frame.InciseOnly)) return null
    // «n'a pas souhaité dire»: only a will denied is a refusal.
    if (takes(cue, Frame.Refusal) && !takes(cue, Frame.Denial) && !subject.negated) {
      if (!takes(cue, Frame.Clause)) return null
      const wish = { ...cue, frame: cue.frame & ~Frame.Refusal }
      return cueClauseOf(words, at, wish, subject, floor, from, to, language)
    }
    const after = afterVerb(words, at, cue, to, language)
    // "people briefed on the call": told, and telling nobody.
    const idle = is(words[at + 1], C.Preposition) && after.addressee === null && !after.complement
    if (language.headLast && idle && takes(cue, Frame.Addressee) && subject.told === null) return null
    const nobody = plays(words[subject.range.from], Grammar.indefinitePronouns)
    const following = nobody ? placeAfter(words, at + 1, to, language) : null
    const place =
      following ??
      (nobody || theyThere(words, subject.range.from, after.complement)
        ? placeBefore(words, subject.range.from, floor, language)
        : null)
    if (nobody && place === null) return null
    const { contentFrom, complement } =
      following === null ? after : contentAt(words, following.end, to, language)
    const speaker = words[subject.range.to - 1]
    const textual = speaksAsText(words, subject.range)
    if (takes(cue, Frame.TextOnly) && !textual) return null
    if (takes(cue, Frame.NeedsNegation) && !subject.negated) return null
    if (!isIdiom(words, at, cue, subject, to, language)) return null
    if (
      plays(word, Grammar.publishing) &&
      is(speaker, C.Text) &&
      !after.complement &&
      !language.idioms.has(cue.lemma)
    )
      return null
    // "the American and NATO *replies did* not": a noun, whatever verb it may be elsewhere.
    const nouns = is(words[at + 1], C.Auxiliary) && !takes(cue, Frame.Mention)
    if ((nouns || takes(cue, Frame.NounLike)) && isNoun(words, at, speaker, after.complement)) return null
    return {
      ...after,
      source: place?.source ?? subject.range,
      start: Math.min(subject.range.from, place?.start ?? subject.range.from),
      end: Math.max(after.end, place?.end ?? 0),
      cue,
      verb: at,
      weight: 1,
      contentFrom,
      complement,
      negated: subject.negated || after.negated || (cue.form === F.Adjective && takes(cue, Frame.Mention)),
      addressee: after.addressee ?? subject.told,
      occasions: [...subject.occasions, ...after.occasions],
      quoted:
        after.quoted ?? (is(speaker, C.Agency) ? passedOn(words, subject.range.to, at, language) : null),
      nobody,
    }
  }
  if (language.freeOrder) return null
  if (takes(cue, Frame.Inverted) && (cue.form === F.Finite || cue.form === F.Base)) {
    const turned = invertedClause(words, at, cue, from, to)
    // "say sources at the Elysée"
    const inverted = cue.form === F.Base && !isPlural(words, turned?.source ?? null) ? null : turned
    const text = inverted?.source != null && speaksAsText(words, inverted.source)
    if (inverted !== null && (text || !takes(cue, Frame.TextOnly))) return inverted
  }
  return impersonalClause(words, at, cue, from, to, language)
}

function names(words: readonly Word[], start: number, language: Language): boolean {
  const before = words[start - 1]
  return language.headLast && has(before, T.Question) && is(before, C.Subordinator)
}

function isPlural(words: readonly Word[], source: WordRange | null): boolean {
  const noun =
    source === null ? undefined : words.slice(source.from, source.to).find((word) => is(word, SAYERS))
  return is(noun, C.Plural) || has(noun, T.PluralShape)
}

const SAYERS = C.Aide | C.Elsewhere | C.Chief | C.Office

/** A base form needs a plural subject or an auxiliary; a participle needs "has" or "had". */
function agrees(cue: CueForm, subject: NonNullable<Subject>, words: readonly Word[]): boolean {
  if (cue.form === F.Adjective) return subject.auxiliary
  if (cue.form === F.Participle) return subject.auxiliary && !subject.passive
  if (cue.form !== F.Base) return !subject.passive
  if (subject.passive) return false
  return subject.auxiliary || severalSay(words, subject.range)
}

function severalSay(words: readonly Word[], range: WordRange): boolean {
  return rangeHas(words, range, C.Plural | C.Both) || pluralHead(words, range)
}

/** "the security guarantees": a form that is a noun as often as a verb needs a subject that can speak. */
function isNoun(words: readonly Word[], at: number, subject: Word | undefined, complement: boolean): boolean {
  const word = words[at]
  const before = words[at - 1]
  if (word === undefined || (is(before, C.Determiner | C.Possessive) && !is(before, C.Both))) return true
  // "the United States": its capital makes it part of a name
  if (word.capital && subject?.name === null) return true
  // "Western demands had been ignored"
  if (has(word, T.PluralShape) && is(words[at + 1], C.Auxiliary)) return true
  if (is(subject, C.Determiner | C.Possessive) && !is(subject, C.Both)) return true
  if (!has(word, T.PluralShape) || complement || subject === undefined) return false
  const speaks =
    subject.name !== null ||
    subject.capital ||
    is(subject, C.Pronoun | C.Aide | C.Text | C.Chief | C.Side | C.Elsewhere | C.Agency | C.Both)
  return !speaks
}

/** The last noun of the subject is a plural, or the one before the places that hang on it: "his critics in Warsaw". */
function pluralHead(words: readonly Word[], range: WordRange): boolean {
  for (let at = range.to - 1; at >= range.from; at -= 1) {
    const word = words[at]
    if (word?.name == null && has(word, T.PluralShape)) return true
    if (word?.capital !== true && !is(word, C.Preposition | C.Conjunction)) return false
  }
  return false
}

function speaksAsText(words: readonly Word[], range: WordRange): boolean {
  if (rangeHas(words, range, C.Text | C.Office | C.Both)) return true
  for (let at = range.from; at < range.to; at += 1) {
    const word = words[at]
    if (isName(word, N.Institution)) return true
    if (has(word, T.BodyPronoun) || (isName(word, N.Nation) && is(words[at + 1], C.Side))) return true
  }
  return false
}
