import { Grammar } from '../../languages/grammar'
import { type CueForm, Frame, type Language } from '../../languages/language'
import { Telling } from '../../languages/telling'
import { VerbForm as F } from '../../languages/verb-form'
import { Case, everyCase } from '../../languages/word-case'
import { WordClass as C } from '../../languages/word-class'
import { WordTrait as T } from '../../languages/word-trait'
import { rangeHas, type WordRange } from '../reading/nominal'
import { isNominative } from '../reading/nominative'
import { nounPhraseAfter } from '../reading/noun-phrase'
import {
  has,
  is,
  isMark,
  isMarkOf,
  isProper,
  isQuote,
  isUnquoted,
  means,
  plays,
  takes,
  type Word,
} from '../reading/passage'
import { addresseeAt } from './addressee'
import { contentAt } from './after-verb'
import { circumstancesEnd } from './circumstances-end'
import { Construction, type CueClause, PLAIN } from './cue-clause'
import { isIdiom } from './idiom'
import { objectEnd } from './object-end'
import { passedOn } from './passed-on'
import { passedWords as passedWordsAt } from './passed-words'
import { pastParticiple } from './past-participle'
import { agentAt, placeAt, speaks } from './spoken-place'

const LONGEST_INSERTION = 8
const LONGEST_NAME = 5

/**
 * A cue clause in a language of free order whose verb comes first: «…, сообщила пресс-служба Кремля», «как отметили в Кремле», «— сказал
 * он», «говорится в сообщении». The case tells the source; a plural or a passive without a subject has a place for one.
 */
export function findVerbFirst(
  words: readonly Word[],
  verb: number,
  cue: CueForm,
  from: number,
  to: number,
  language: Language,
): CueClause | null {
  if (cue.form !== F.Finite && cue.form !== F.Impersonal) return null
  const opening = openingOf(words, verb, from)
  if (opening === null) return null
  const placed = cue.form === F.Impersonal || cue.plural === true
  let at = verb + 1
  let addressee: WordRange | null = null
  let source: WordRange | null = null
  let end = at
  let quoted: WordRange | null = null
  const occasions: WordRange[] = []
  while (at < to && source === null) {
    const word = words[at]
    if (!isUnquoted(word)) return null
    const paper: WordRange | null = addressee === null ? paperTold(words, at, to, placed) : null
    if (paper !== null) {
      addressee = paper
      at = paper.to
      continue
    }
    if (placed && is(word, C.Adverb) && has(word, T.BodyPronoun)) {
      source = { from: at, to: at + 1 }
      end = is(words[at + 1], C.Adverb) ? at + 2 : at + 1
      break
    }
    const passedWords = cue.form === F.Finite ? passedWordsAt(words, at, to) : null
    if (passedWords !== null) {
      quoted = passedWords
      at = is(words[passedWords.from], C.Possessive) ? passedWords.to + 1 : passedWords.to
      continue
    }
    source = cue.plural === true && is(word, C.Conjunction) ? pairAt(words, at, to) : null
    if (source !== null) {
      end = source.to
      break
    }
    const paired = is(word, C.Conjunction) && has(words[at + 1], T.Locative)
    // «ответил *ему* Макрон»; «сообщили в *нем*»
    const me = is(word, C.ObjectPronoun) && !is(word, C.Possessive) && !(placed && has(word, T.BodyPronoun))
    const light = me || (is(word, C.Adverb | C.Time) && !is(word, C.Pronoun))
    const unwilling = is(word, C.Negation) && has(words[at + 1], T.ParticipleShape)
    if (light || paired || unwilling || means(word, Telling.cueObjects)) {
      at += 1
      continue
    }
    if (isNominative(words, at) && cue.form !== F.Impersonal) {
      at = pastParticiple(words, at, to)
      source = speakerAt(words, at, objectAt(words, at, to))
      if (source !== null) {
        end = source.to
        break
      }
    }
    const told = addresseeAt(words, at, to)
    if (told !== null && addressee === null) {
      addressee = told
      at = told.to
      continue
    }
    if (is(word, C.Preposition)) {
      const place = placeAt(words, at, objectAt(words, at, to))
      if (placed && place !== null) {
        source = place
        end = place.to
        break
      }
      const occasion = occasionAt(words, at, to)
      if (occasion === null) return null
      occasions.push(occasion)
      at = occasion.to
      continue
    }
    const agent = cue.form === F.Impersonal ? agentAt(words, at, to) : null
    if (agent !== null) {
      source = agent
      end = agent.to
      break
    }
    const object = quotedPerson(words, at, to, cue)
    if (object !== null) {
      quoted = object
      at = object.to
      continue
    }
    const next = insertionEnd(words, at, to) ?? objectEnd(words, at, to, opening.start, cue)
    if (next === null) return null
    at = next
  }
  if (source === null || !isIdiom(words, verb, cue, null, to, language)) return null
  const negated = opening.negated
  if (takes(cue, Frame.NeedsNegation) && !negated) return null
  if (isMark(words[opening.start - 1], ',')) end = circumstancesEnd(words, end, to)
  const after = contentAt(words, end, to, language)
  const apart = opening.initial && !after.complement && isMark(words[end], ',')
  // «передает AFP *слова советника*»
  const quotes = means(words[source.to], Telling.passedWords)
  const passed = quotes
    ? nounPhraseAfter(words, source.to + 1, to, true, undefined, Case.Genitive)
    : is(words[source.from], C.Agency)
      ? passedOn(words, source.to, to, language)
      : null
  return {
    ...PLAIN,
    construction: cue.form === F.Impersonal ? Construction.Impersonal : Construction.VerbSubject,
    source,
    start: opening.start,
    end: Math.max(end, passed?.to ?? 0),
    cue,
    verb,
    weight: 1,
    contentFrom: passed?.to ?? (apart ? end + 1 : after.contentFrom),
    complement: after.complement,
    negated,
    addressee,
    occasions,
    quoted: passed ?? quoted,
  }
}

/** «отмечают *и Кремль, и Елисейский дворец*» */
function pairAt(words: readonly Word[], at: number, to: number): WordRange | null {
  const one = speakerAt(words, at + 1, to)
  const again = one !== null && isMark(words[one.to], ',') && words[one.to + 1]?.form === words[at]?.form
  const other = again ? speakerAt(words, one.to + 2, to) : null
  return other && { from: at + 1, to: other.to }
}

/** «рассказали *RFI* в пресс-службе», «сказал *„Коммерсанту“* источник»: a name without cases before whoever tells is whom he tells. */
function paperTold(words: readonly Word[], at: number, to: number, placed: boolean): WordRange | null {
  const quoted = isQuote(words[at])
  const heard = is(words[at], C.Audience) && words[at]?.name === null && !is(words[at], C.Agency)
  let end = at
  if (quoted) {
    while (end < to && end - at < LONGEST_NAME && !isUnquoted(words[end + 1])) end += 1
    if (!isQuote(words[end + 1])) return null
    end += 2
  } else {
    while (words[end]?.cases === everyCase && isNamed(words[end])) end += 1
    // «предупредил *журналистов* президент»
    if (heard && end === at && !placed) end += 1
    if (end === at) return null
  }
  const speaker = isNominative(words, end) && words[end]?.cases !== everyCase && speaks(words[end])
  if (placed ? placeAt(words, end, to) === null : !speaker) return null
  return { from: at, to: end }
}

function isNamed(word: Word | undefined): boolean {
  return (is(word, C.Agency) || isProper(word)) && word?.name === null
}

/** Where a clause opens whose verb comes first, past «не», «также» and «как»; null where something else governs the verb. */
function openingOf(
  words: readonly Word[],
  verb: number,
  from: number,
): { start: number; negated: boolean; initial: boolean } | null {
  let start = verb
  let negated = false
  while (start > from && is(words[start - 1], C.Adverb | C.Negation)) {
    start -= 1
    if (is(words[start], C.Negation)) negated = true
  }
  if (start > from && has(words[start - 1], T.As)) start -= 1
  const before = words[start - 1]
  if (start === from) return { start, negated, initial: true }
  if (
    isMarkOf(before, ',—–-;(?!…') ||
    isQuote(before) ||
    (is(before, C.Conjunction) && isMark(words[start - 2], ','))
  )
    return { start, negated, initial: start - from <= 1 }
  // «Об этом сообщила пресс-служба», «В Париже заявил Макрон»
  // «…, на вопрос „Ъ“ ответил Песков», «…, со вздохом признал Песков»
  let opener = start - 1
  while (opener > from && words[opener - 1]?.kind !== 'mark') opener -= 1
  for (let at = opener; at < start; at += 1) {
    const word = words[at]
    if (
      is(word, C.Verb | C.Auxiliary | C.Subordinator) ||
      (at > opener && isNominative(words, at) && speaks(word))
    )
      return null
  }
  if (opener > from)
    return is(words[opener], C.Preposition) && isMark(words[opener - 1], ',', '—', '–')
      ? { start: opener, negated, initial: false }
      : null
  if (plays(words[from], Grammar.topicOpeners)) return { start, negated, initial: false }
  return is(words[from], C.Preposition | C.Adverb | C.Time) ? { start, negated, initial: true } : null
}

/** A noun phrase at word `at` that names somebody or something that can speak. */
function speakerAt(words: readonly Word[], at: number, to: number): WordRange | null {
  if (is(words[at], C.Pronoun)) return { from: at, to: at + 1 }
  const range = nounPhraseAfter(words, at, to, true, undefined, Case.Nominative)
  if (range === null) return null
  if (has(words[at], T.Indefinite) && has(words[at + 1], T.Genitive)) return range
  // «ответ Путина»: the name is only its owner’s.
  for (let i = range.from; i < range.to; i += 1) if (speaks(words[i]) && isNominative(words, i)) return range
  return null
}

/** «приводит пресс-служба *слова* президента»: where what is passed on begins; `to` where nothing is. */
function objectAt(words: readonly Word[], at: number, to: number): number {
  const object = words.findIndex((word, i) => i > at && i < to && means(word, Telling.passedWords))
  return object === -1 ? to : object
}

/** «в пятницу», «на брифинге», «в интервью Le Figaro», «после переговоров». */
function occasionAt(words: readonly Word[], at: number, to: number): WordRange | null {
  if (!has(words[at], T.Occasion)) return null
  let end = at + 1
  while (is(words[end], C.Time | C.Modifier | C.Determiner) || words[end]?.kind === 'number') end += 1
  // «ответил на это французский лидер»
  if (has(words[at + 1], T.BodyPronoun) && is(words[at + 1], C.Determiner)) return { from: at, to: at + 2 }
  // «поделился *со мной* советник»
  if (is(words[at + 1], C.ObjectPronoun) && !is(words[at + 1], C.Possessive)) return { from: at, to: at + 2 }
  const range = beforeSubject(words, nounPhraseAfter(words, end, to, false, undefined, ~Case.Nominative))
  if (range !== null && (end === at + 1 || rangeHas(words, range, C.Public | C.Call | C.Text | C.Time)))
    end = range.to
  return end === at + 1 ? null : { from: at, to: end }
}

/** «в интервью советник Макрона»: a noun without cases does not take in the subject after it. */
function beforeSubject(words: readonly Word[], range: WordRange | null): WordRange | null {
  if (range === null) return null
  for (let at = range.from + 1; at < range.to; at += 1) {
    const word = words[at]
    const genitive = ((word?.cases ?? 0) & Case.Genitive) !== 0
    if (!genitive && isNominative(words, at) && speaks(word)) return { from: range.from, to: at }
  }
  return range
}

/** The end of «, стоя рядом,», «, впрочем,» or «, 3 мая,» between a verb and its subject. */
function insertionEnd(words: readonly Word[], at: number, to: number): number | null {
  if (!isMark(words[at], ',')) return null
  const opener = words[at + 1]
  const light = has(opener, T.GerundShape) || is(opener, C.Adverb | C.Time) || opener?.kind === 'number'
  if (!light) return null
  for (let i = at + 2; i < Math.min(to, at + LONGEST_INSERTION); i += 1)
    if (isMark(words[i], ',')) return i + 1
  return null
}

/** «цитирует *Пескова* РБК»: whom an agency quotes. */
function quotedPerson(words: readonly Word[], at: number, to: number, cue: CueForm): WordRange | null {
  const word = words[at]
  if (!takes(cue, Frame.PassesOn) || ((word?.cases ?? 0) & Case.Accusative) === 0) return null
  return nounPhraseAfter(words, at, to, false, undefined, Case.Accusative)
}
