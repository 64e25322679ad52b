import { type CueForm, Frame, type Language } from '../languages/language'
import { everyCase } from '../languages/word-case'
import { WordClass as C } from '../languages/word-class'
import { WordTrait as T } from '../languages/word-trait'
import { afterVerb, contentAt } from './after-verb'
import { findColonClause } from './colon-clause'
import { findPhraseClauses } from './cue-phrase'
import { gappedClauses } from './gapped-clause'
import { isIdiom } from './idiom'
import { compoundInversion, inciseInQuotation, invertedClause } from './inverted-clause'
import { nounPhraseAfter, nounPhraseBefore, rangeHas, type WordRange } from './noun-phrase'
import { has, is, isMark, type Word } from './passage'
import { findPlaceClause } from './place-clause'
import { placeAfter, placeBefore } from './place-source'
import { sharedSubject } from './shared-subject'
import { speaks } from './spoken-place'
import { subjectBefore } from './subject'
import { findVerbFirst, passedOn } from './verb-first'

export type Construction = 'subject-verb' | 'verb-subject' | 'phrase' | 'colon' | 'copula' | 'impersonal'

/** The words that attribute: a source and a cue, with what stands around them. Ranges are words of the passage. */
export interface CueClause {
  readonly construction: Construction
  readonly source: WordRange | null
  /** From the first word of source or cue to the last word of cue, addressee or occasion. */
  readonly start: number
  readonly end: number
  readonly cue: CueForm | null
  /** The cue verb’s word, or -1 for a cue without one. */
  readonly verb: number
  /** 0..1: how surely these words attribute. */
  readonly weight: number
  /** Where content to the right would begin. */
  readonly contentFrom: number
  /** A complement that only content can be: "that …", a quotation, a colon, "whether …". */
  readonly complement: boolean
  readonly negated: boolean
  readonly addressee: WordRange | null
  /** "on Friday", "in a statement", "at a news conference". */
  readonly occasions: readonly WordRange[]
  /** Who is quoted by the source: "the text quotes *him* as saying". */
  readonly quoted: WordRange | null
  /** The subject is nobody named («on»): the place is the source. */
  readonly nobody?: boolean
}

/** Every cue clause of a sentence, outside quotation marks, from left to right. */
export function findCueClauses(
  words: readonly Word[],
  from: number,
  to: number,
  language: Language,
  heading: boolean,
): CueClause[] {
  const clauses: CueClause[] = []
  let floor = from
  for (let at = from; at < to; at += 1) {
    const word = words[at]
    if (word === undefined) continue
    if (word.quotation !== -1) {
      const incise = inciseInQuotation(words, at, from, to, language)
      if (incise !== null) clauses.push(incise)
      continue
    }
    if (isMark(word, ';')) floor = at + 1
    if (language.copulas.has(word.form)) {
      const copula = copulaClause(words, at, floor, to, language)
      if (copula !== null) clauses.push(copula)
    }
    if (word.cues.length === 0 || word.possessive || (word.name !== null && word.nameStart !== at)) continue
    const clause = verbClause(words, at, floor, from, to, language)
    if (clause !== null) {
      clauses.push(clause)
      at = Math.max(at, clause.end - 1)
    }
  }
  clauses.push(...gappedClauses(words, to, language, clauses))
  clauses.push(...findPhraseClauses(words, from, to, language, clauses))
  const colon = findColonClause(words, from, to, language, heading)
  if (colon !== null) clauses.push(colon)
  return clauses.sort((a, b) => a.start - b.start || b.end - a.end)
}

function verbClause(
  words: readonly Word[],
  at: number,
  floor: number,
  from: number,
  to: number,
  language: Language,
): CueClause | null {
  const word = words[at]
  if (word === undefined) return null
  for (const cue of word.cues) {
    const turned = compoundInversion(words, at, cue, from, to, language)
    if (turned !== null) return turned
  }
  if (language.enclitics.has(words[at - 1]?.form ?? '')) return null
  const subject = subjectBefore(words, at, floor, language)
  for (const cue of word.cues) {
    if (cue.form === 'gerund') continue
    const clause = cueClauseOf(words, at, cue, subject, floor, from, to, language)
    if (clause !== null) return clause
  }
  return subject === null || has(word, T.GerundShape)
    ? joinedClause(words, at, floor, from, to, language)
    : null
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
  if (language.freeOrder || language.compoundInversion) return null
  const cue = words[at]?.cues.find(
    ({ form, frame }) =>
      (form === 'finite' || form === 'gerund') && (frame & (Frame.TextOnly | Frame.PassesOn)) === 0,
  )
  const subject = cue === undefined ? null : sharedSubject(words, at, floor, language)
  if (cue === undefined || subject === null) return null
  const clause = cueClauseOf(words, at, { ...cue, form: 'finite' }, subject, floor, from, to, language)
  const tells =
    clause !== null &&
    (clause.complement ||
      clause.addressee !== null ||
      words[clause.contentFrom]?.kind === 'quote' ||
      (clause.cue?.frame ?? 0) & Frame.Object)
  // The clause is the cue alone: what stands between subject and cue is another’s.
  return clause !== null && tells ? { ...clause, start: at } : null
}

type Subject = ReturnType<typeof subjectBefore>

function cueClauseOf(
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
    const placed = cue.plural === true || cue.form === 'impersonal'
    const place = placed ? findPlaceClause(words, at, cue, from, to, language) : null
    const turned = place ?? findVerbFirst(words, at, cue, from, to, language)
    // «источник, близкий к Кремлю, заявил Reuters»: an agency right after the verb is told where a subject stands before.
    const told = turned?.source != null && words[turned.source.from]?.cases === everyCase && place === null
    const subjectFirst = told && subject !== null && speaks(words[subject.range.from])
    if ((turned !== null && !subjectFirst) || cue.form === 'impersonal') return turned
  }
  const agent = subject?.passive === true ? passiveClause(words, at, cue, subject, to, language) : null
  if (agent !== null) return agent
  if (subject !== null && !(subject.passive && has(words[subject.range.from], T.Impersonal))) {
    if (!agrees(cue, subject, words)) return null
    if ((cue.frame & Frame.Causative) !== 0 && !subject.causative) return null
    if ((cue.frame & Frame.InciseOnly) !== 0) return null
    // «n'a pas souhaité dire»: only a will denied is a refusal.
    if ((cue.frame & Frame.Refusal) !== 0 && (cue.frame & Frame.Denial) === 0 && !subject.negated) return null
    const after = afterVerb(words, at, cue, to, language)
    const nobody = language.indefinitePronouns.has(words[subject.range.from]?.form ?? '')
    const following = nobody ? placeAfter(words, at + 1, to, language) : null
    const place = following ?? (nobody ? placeBefore(words, subject.range.from, floor, language) : null)
    if (nobody && place === null) return null
    const placed = following === null ? null : contentAt(words, following.end, to, language)
    const speaker = words[subject.range.to - 1]
    const textual = speaksAsText(words, subject.range)
    if ((cue.frame & Frame.TextOnly) !== 0 && !textual) return null
    if ((cue.frame & Frame.NeedsNegation) !== 0 && !subject.negated) return null
    if (!isIdiom(words, at, cue, subject, to, language)) return null
    if (language.publishing.has(word.form) && is(speaker, C.Text) && !after.complement) return null
    if ((cue.frame & Frame.NounLike) !== 0 && isNoun(words, at, speaker, after.complement)) return null
    return {
      construction: 'subject-verb',
      source: place?.source ?? subject.range,
      start: Math.min(subject.range.from, place?.start ?? subject.range.from),
      end: Math.max(after.end, place?.end ?? 0),
      cue,
      verb: at,
      weight: 1,
      contentFrom: placed?.contentFrom ?? after.contentFrom,
      complement: placed?.complement ?? after.complement,
      negated: subject.negated || after.negated || cue.form === 'adjective',
      addressee: after.addressee ?? subject.told,
      occasions: [...subject.occasions, ...after.occasions],
      quoted:
        after.quoted ?? (is(speaker, C.Agency) ? passedOn(words, subject.range.to, at, language) : null),
      nobody,
    }
  }
  if (language.freeOrder) return null
  if ((cue.frame & Frame.Inverted) !== 0 && cue.form === 'finite') {
    const inverted = invertedClause(words, at, cue, from, to)
    if (inverted !== null) return inverted
  }
  return impersonalClause(words, at, cue, from, to, language)
}

/** "Putin was quoted by the Kremlin as saying", "it was reported by the Kremlin that": the agent is the source. */
function passiveClause(
  words: readonly Word[],
  at: number,
  cue: CueForm,
  subject: NonNullable<Subject>,
  to: number,
  language: Language,
): CueClause | null {
  let by = at + 1
  while (by < to && is(words[by], C.Adverb) && !is(words[by], C.Preposition)) by += 1
  // "he was quoted as saying": quoted by whoever it was, the words are his.
  if ((cue.frame & Frame.PassesOn) !== 0 && has(words[by], T.As) && has(words[by + 1], T.GerundShape)) {
    return quotedClause(words, at, cue, subject, by + 2, language)
  }
  if (!language.agents.has(words[by]?.form ?? '')) return null
  const source = nounPhraseAfter(words, by + 1, to, false)
  if (source === null) return null
  const impersonal = has(words[subject.range.from], T.Impersonal)
  let contentFrom = source.to
  const first = words[contentFrom]
  if (has(first, T.As | T.InfinitiveMark)) {
    contentFrom += 2
    if (is(words[contentFrom - 1], C.Auxiliary) && (words[contentFrom]?.cues.length ?? 0) > 0)
      contentFrom += 1
  }
  const complement = language.complementizers.has(words[contentFrom]?.form ?? '')
  if (complement) contentFrom += 1
  if (impersonal && !complement) return null
  return {
    construction: 'subject-verb',
    source,
    start: subject.range.from,
    end: Math.max(source.to, complement ? contentFrom - 1 : contentFrom),
    cue,
    verb: at,
    weight: 0.95,
    contentFrom,
    complement,
    negated: subject.negated,
    addressee: null,
    occasions: [],
    quoted: impersonal ? null : subject.range,
  }
}

function quotedClause(
  words: readonly Word[],
  at: number,
  cue: CueForm,
  subject: NonNullable<Subject>,
  end: number,
  language: Language,
): CueClause {
  const complement = language.complementizers.has(words[end]?.form ?? '')
  return {
    construction: 'subject-verb',
    source: subject.range,
    start: subject.range.from,
    end,
    cue,
    verb: at,
    weight: 0.95,
    contentFrom: complement ? end + 1 : end,
    complement: complement || words[end]?.kind === 'quote',
    negated: subject.negated,
    addressee: null,
    occasions: [],
    quoted: null,
  }
}

/** "The Kremlin’s version is that …": a text and what it says. */
function copulaClause(
  words: readonly Word[],
  at: number,
  floor: number,
  to: number,
  language: Language,
): CueClause | null {
  if (!language.complementizers.has(words[at + 1]?.form ?? '')) return null
  const source = nounPhraseBefore(words, at, floor)
  if (source === null || !rangeHas(words, source, C.Text) || at + 2 >= to) return null
  return {
    construction: 'copula',
    source,
    start: source.from,
    end: at + 1,
    cue: null,
    verb: at,
    weight: 0.9,
    contentFrom: at + 2,
    complement: true,
    negated: false,
    addressee: null,
    occasions: [],
    quoted: null,
  }
}

/** A base form needs a plural subject or an auxiliary; a participle needs "has" or "had". */
function agrees(cue: CueForm, subject: NonNullable<Subject>, words: readonly Word[]): boolean {
  if (cue.form === 'adjective') return subject.auxiliary
  if (cue.form === 'participle') return subject.auxiliary && !subject.passive
  if (cue.form !== 'base') return !subject.passive
  if (subject.passive) return false
  return (
    subject.auxiliary || rangeHas(words, subject.range, C.Plural | C.Both) || pluralHead(words, subject.range)
  )
}

/** "the security guarantees": a form that is a noun as often as a verb needs a subject that can speak. */
function isNoun(words: readonly Word[], at: number, subject: Word | undefined, complement: boolean): boolean {
  const word = words[at]
  const before = words[at - 1]
  if (word === undefined || (is(before, C.Determiner | C.Possessive) && !is(before, C.Both))) return true
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
    if (word?.capital !== true && !is(word, C.Preposition | C.Conjunction)) return has(word, T.PluralShape)
  }
  return false
}

function speaksAsText(words: readonly Word[], range: WordRange): boolean {
  if (rangeHas(words, range, C.Text | C.Office | C.Both)) return true
  for (let at = range.from; at < range.to; at += 1) {
    const word = words[at]
    if (word?.name?.kind === 'institution') return true
    if (has(word, T.BodyPronoun) || (word?.name?.kind === 'nation' && is(words[at + 1], C.Side))) return true
  }
  return false
}

/** "is noted in the text", "it is told in the message of …", "specified in the Kremlin": where it stands is who says it. */
function impersonalClause(
  words: readonly Word[],
  at: number,
  cue: CueForm,
  from: number,
  to: number,
  language: Language,
): CueClause | null {
  if ((cue.frame & Frame.Clause) === 0) return null
  let start = at
  while (start > from && is(words[start - 1], C.Auxiliary | C.Adverb)) start -= 1
  const before = words[start - 1]
  if (has(before, T.Impersonal)) start -= 1
  const opening = words[start - 1]
  const opens =
    start === from ||
    isMark(opening, ',', '—', '–') ||
    opening?.kind === 'quote' ||
    (start - 1 === from && is(opening, C.Subordinator))
  if (!opens) return null
  if (has(before, T.Impersonal)) {
    // "In the president’s entourage, it is pointed out that …"
    const fronted = placeBefore(words, start, from, language)
    const said = fronted === null ? null : contentAt(words, idiomEnd(words, at), to, language)
    if (fronted !== null && said?.complement === true) {
      return {
        ...IMPERSONAL,
        source: fronted.source,
        start: fronted.start,
        end: said.contentFrom - 1,
        cue,
        verb: at,
        contentFrom: said.contentFrom,
        complement: true,
      }
    }
  }
  const preposition = words[at + 1]
  if (!is(preposition, C.Preposition) || !has(preposition, T.Locative)) return null
  const source = nounPhraseAfter(words, at + 2, to, false)
  if (source === null || !canHold(words, source)) return null
  const initial = start <= from + 1
  const contentFrom = initial && isMark(words[source.to], ',') ? source.to + 1 : source.to
  return {
    ...IMPERSONAL,
    source,
    start: start - 1 === from && initial ? from : start,
    end: source.to,
    cue,
    verb: at,
    contentFrom: language.complementizers.has(words[contentFrom]?.form ?? '') ? contentFrom + 1 : contentFrom,
    complement: false,
  }
}

const IMPERSONAL = {
  construction: 'impersonal',
  weight: 0.85,
  negated: false,
  addressee: null,
  occasions: [],
  quoted: null,
} as const

/** Past the particle of "pointed out". */
function idiomEnd(words: readonly Word[], verb: number): number {
  return is(words[verb + 1], C.Adverb) ? verb + 2 : verb + 1
}

function canHold(words: readonly Word[], source: WordRange): boolean {
  if (rangeHas(words, source, C.Text | C.Office)) return true
  for (let at = source.from; at < source.to; at += 1) {
    const kind = words[at]?.name?.kind
    if (kind === 'institution' || kind === 'capital') return true
  }
  return false
}
