import { Grammar } from '../../languages/grammar'
import type { Language } from '../../languages/language'
import { WordClass as C } from '../../languages/word-class'
import { NameKind as N } from '../../parties/name-kind'
import { withoutTime } from '../reading/after-time'
import { rangeHas, rangeNames } from '../reading/nominal'
import { is, isCue, isDash, isMark, isQuote, isUnquoted, isWord, plays, type Word } from '../reading/passage'
import { answerClause } from './answer-clause'
import { findColonClause } from './colon-clause'
import { copulaClause } from './copula-clause'
import { Construction, type CueClause } from './cue-clause'
import { findPhraseClauses } from './cue-phrase'
import { findDashClause } from './dash-clause'
import { gappedClauses } from './gapped-clause'
import { gerundClause } from './gerund-clause'
import { inciseClause } from './incise-clause'
import { inciseInQuotation, SAID } from './inverted-clause'
import { ownedNounClause } from './owned-noun-clause'
import { quotativeClause } from './quotative-clause'
import { quotingClause } from './quoting-clause'
import { thereClause } from './there-clause'
import { topicDashClauses } from './topic-dash-clause'
import { mindClause, verbClause } from './verb-clause'
import { findVerbFirst } from './verb-first'

/** Every cue clause of a sentence, outside quotation marks, from left to right. */
export function findCueClauses(
  words: readonly Word[],
  from: number,
  to: number,
  language: Language,
  heading: boolean,
): CueClause[] {
  const clauses: CueClause[] = []
  const start = words[from]?.kind === 'number' ? withoutTime(words, { from, to }).from : from
  let floor = start
  for (let at = from; at < to; at += 1) {
    const word = words[at]
    if (word === undefined) continue
    if (!isUnquoted(word)) {
      const incise = inciseInQuotation(words, at, from, to, language)
      if (incise !== null) clauses.push(incise)
      continue
    }
    if (isMark(word, ';')) floor = at + 1
    if (word.known?.tells) {
      const answer = answerClause(words, at, floor, to) ?? ownedNounClause(words, at, to, language)
      if (answer !== null) {
        clauses.push(answer)
        at = Math.max(at, answer.end - 1)
        continue
      }
      const copula = plays(word, Grammar.copulas) ? copulaClause(words, at, floor) : null
      if (copula !== null) clauses.push(copula)
    }
    const dialogue = language.freeOrder ? dialogueClause(words, at, from, to, language) : null
    if (dialogue !== null) {
      clauses.push(dialogue)
      continue
    }
    const there = plays(word, Grammar.placePronouns) ? thereClause(words, at) : null
    if (there !== null) {
      clauses.push(there)
      at = there.end - 1
      continue
    }
    if (!isCue(word)) {
      const any = language.headLast
        ? quotativeClause(words, at, from, to)
        : inciseClause(words, at, from, to, language)
      if (any !== null) clauses.push(any)
      continue
    }
    if (word.possessive || (word.name !== null && word.nameStart !== at)) continue
    // «« … », *approuve* Medvedev»: a verb that takes an object tells as any other does there.
    const clause =
      verbClause(words, at, floor, from, to, language) ?? inciseClause(words, at, from, to, language)
    if (clause !== null) {
      clauses.push(clause)
      at = Math.max(at, clause.end - 1)
    }
  }
  if (clauses.length === 0 && language.mindCues.size > 0)
    clauses.push(...mindClauses(words, from, to, language))
  clauses.push(...gappedClauses(words, to, language, clauses))
  if (language.freeOrder) {
    clauses.push(...topicDashClauses(words, from, to, clauses))
    const gerund = clauses.some(({ complement }) => complement)
      ? null
      : gerundClause(words, from, to, language)
    if (gerund !== null) clauses.push(gerund)
  }
  clauses.push(...findPhraseClauses(words, from, to, language, clauses))
  const colon = findColonClause(words, start, to, language, heading)
  const rival = clauses.findIndex(({ contentFrom }) => contentFrom === colon?.contentFrom)
  // «MH17 : Macron réclame « un travail précis »»: what it is about, before whoever tells.
  const topic =
    clauses.some(
      ({ start, construction }) => start === colon?.contentFrom && construction === Construction.SubjectVerb,
    ) &&
    words
      .slice(colon?.source?.from, colon?.source?.to)
      .every(({ classes, name }) => classes === 0 && name === null)
  if (colon !== null && rival === -1 && !topic) clauses.push(colon)
  // «À Paris, on ne s'en souvient pas ainsi : « … »»: what is quoted is told all the same.
  else if (colon !== null && clauses[rival]?.negated && isQuote(words[colon.contentFrom]))
    clauses[rival] = colon
  const closes = language.freeOrder || (heading && language.headLast)
  const dash =
    closes && clauses.every(({ construction }) => construction === Construction.SubjectVerb)
      ? findDashClause(words, from, to, language.freeOrder)
      : null
  if (dash !== null) clauses.push(dash)
  const quoting =
    language.compoundInversion && clauses.length === 0 ? quotingClause(words, from, to, language) : null
  if (quoting !== null) clauses.push(quoting)
  return withinLine(words, from, language, clauses).sort((a, b) => a.start - b.start || b.end - a.end)
}

/**
 * «— Путин, *уверял он*, начинал с 1991 года, а Макрон отвечал, что …»: in a line of dialogue whoever is named between commas or behind
 * a dash tells it all, and who speaks of himself in it is no source.
 */
function withinLine(
  words: readonly Word[],
  from: number,
  { pronouns }: Language,
  clauses: CueClause[],
): CueClause[] {
  if (!isMark(words[from], '—', '–') || !isUnquoted(words[from])) return clauses
  const line = clauses.find(
    ({ construction, start, end }) =>
      construction === Construction.VerbSubject &&
      (isDash(words[start - 1]) || (isMark(words[start - 1], ',') && isMark(words[end], ','))),
  )
  return line === undefined
    ? clauses.filter(({ source }) => {
        const first = words[source?.from ?? from]
        return !is(first, C.Pronoun) || pronouns.has(first?.form ?? '')
      })
    : clauses.filter((clause) => clause === line)
}

/** «„Новостей нет“, — отшутился Песков»: whatever the verb, between what is quoted and whoever did it, it tells. */
function dialogueClause(
  words: readonly Word[],
  at: number,
  from: number,
  to: number,
  language: Language,
): CueClause | null {
  const word = words[at]
  // «— Тогда уж портвейна, — *не* растерялся француз»
  const negated = is(words[at - 1], C.Negation)
  const mark = negated ? at - 2 : at - 1
  const closed = isQuote(words[mark - 1])
  const line = isDash(words[mark]) && (closed || isMark(words[mark - 1], ',', '?', '!', '…'))
  // «Санкции, *отрезал* Путин, ничему не помогают»
  const within = line
    ? closed || isQuote(words[mark - 2]) || isDash(words[from])
    : mark > from && isMark(words[mark], ',')
  if (!within || word === undefined || (isCue(word) && !negated) || is(word, C.Auxiliary)) return null
  if (
    !is(word, C.Verb) &&
    !(word.classes === 0 && !word.capital && language.verbEndings.present.test(word.form))
  )
    return null
  // «— проворчали *в Кремле*»
  const said = language.verbEndings.plural.test(word.form) ? { ...SAID, plural: true } : SAID
  const clause = findVerbFirst(words, at, said, from, to, language)
  if (clause === null || line) return clause && { ...clause, negated: false }
  const { source, end } = clause
  const teller =
    source !== null &&
    (rangeHas(words, source, C.Aide | C.Chief) || rangeNames(words, source, N.Institution | N.Person))
  // «Дождь кончился, вышел Песков, и все встали»
  return teller && isMark(words[end], ',') && !is(words[end + 1], C.Conjunction | C.Subordinator)
    ? clause
    : null
}

/** The first state of mind of each part of a sentence. */
function mindClauses(words: readonly Word[], from: number, to: number, language: Language): CueClause[] {
  const found: CueClause[] = []
  let floor = from
  for (let at = from; at < to; at += 1) {
    if (isMark(words[at], ';')) floor = at + 1
    if (!isWord(words[at]) || !isUnquoted(words[at])) continue
    const clause = mindClause(words, at, floor, from, to, language)
    if (clause === null) continue
    found.push(clause)
    while (at < to && !isMark(words[at], ';')) at += 1
    floor = at + 1
  }
  return found
}
