import { Grammar } from '../../languages/grammar'
import { Frame, type Language } from '../../languages/language'
import { VerbForm as F } from '../../languages/verb-form'
import { WordClass as C } from '../../languages/word-class'
import { WordTrait as T } from '../../languages/word-trait'
import { Construction, type CueClause } from '../cues/cue-clause'
import type { WordRange } from '../reading/nominal'
import {
  has,
  is,
  isCue,
  isDash,
  isMark,
  isMarkOf,
  isProper,
  isQuote,
  isWord,
  plays,
  takes,
  type Word,
} from '../reading/passage'
import { afterDateline, saysSomething } from './says-something'

/** Where a cue stands to its content, and what that is. */
export interface Place {
  readonly order: 'before' | 'after' | 'inside' | null
  readonly content: readonly WordRange[]
  readonly end: number
}

/** Where a clause stands in its segment and what it could own. */
export function placeOf(
  words: readonly Word[],
  start: number,
  end: number,
  clause: CueClause,
  language: Language,
): Place {
  if (clause.owns !== null) return { order: 'after', content: [clause.owns], end }
  const before = beforeRange(words, start, clause, language)
  const after = afterRange(words, end, clause, before !== null, language)
  const follows = words[clause.end]
  if (clause.construction === Construction.Colon) {
    return after === null ? NONE : { order: 'before', content: [after], end }
  }
  if (before !== null && after === null)
    return { order: 'after', content: [before], end: sceneEnd(words, clause.end, end) }
  if (
    before !== null &&
    after !== null &&
    isMark(follows, ',', '—', '–') &&
    !(clause.complement && clause.contentFrom === clause.end + 1 && !isQuote(words[clause.contentFrom]))
  ) {
    return { order: 'inside', content: [before, after], end }
  }
  if (
    before !== null &&
    after !== null &&
    quoteBefore(words, clause.start) &&
    isQuote(words[clause.contentFrom])
  ) {
    return { order: 'inside', content: [before, after], end }
  }
  // "45 minutes by the Kremlin’s count and an hour by …": what follows without a comma is another matter.
  if (
    before !== null &&
    after !== null &&
    clause.construction !== Construction.SubjectVerb &&
    !clause.complement
  ) {
    return { order: 'after', content: [before], end: sceneEnd(words, clause.end, end) }
  }
  if (after !== null) return { order: 'before', content: [after], end }
  return NONE
}

const NONE: Place = { order: null, content: [], end: 0 }

/** «…, *ce que* dément le Kremlin»: what stands before is what the clause takes up. */
export function takesUp(words: readonly Word[], at: number): boolean {
  return (
    plays(words[at - 1], Grammar.complementizers) &&
    is(words[at - 2], C.Pronoun) &&
    !has(words[at - 2], T.BodyPronoun) &&
    isMark(words[at - 3], ',')
  )
}

function quoteBefore(words: readonly Word[], at: number): boolean {
  return isQuote(words[at - 1]) || (isMark(words[at - 1], ',') && isQuote(words[at - 2]))
}

/** What stands before the clause and could be its content: ends in a comma, a dash or a quotation mark, and says something. */
function beforeRange(
  words: readonly Word[],
  start: number,
  clause: CueClause,
  language: Language,
): WordRange | null {
  if (clause.start <= start) return null
  let cut = clause.start
  // «„…“, — так Путин ответил»
  if (language.freeOrder && is(words[cut - 1], C.Adverb) && isDash(words[cut - 2])) cut -= 1
  const boundary = words[cut - 1]
  const marked = isMarkOf(boundary, ',—–-?!') || isQuote(boundary)
  const phrase =
    clause.construction === Construction.Phrase || clause.construction === Construction.Impersonal
  if (!marked && !phrase) {
    // "as the Kremlin put it", "and the official said": one word may part the content from the cue.
    // «*Имя Навального* в сообщении не упомянуто», «*Подробностей* Кремль раскрывать не стал»
    const silent =
      language.freeOrder &&
      takes(clause.cue, Frame.Mention | Frame.Refusal) &&
      !is(words[start], C.Adverb | C.Time | C.Preposition | C.Conjunction | C.Audience | C.ObjectPronoun)
    const fronted =
      plays(words[start], Grammar.topicOpeners) ||
      (clause.negated && (clause.cue?.form === F.Impersonal || silent))
    if (fronted && !words.slice(start, cut).some(({ kind }) => kind === 'mark'))
      return { from: start, to: cut }
    if (takesUp(words, cut)) cut -= 1
    else if (!(has(words[cut - 1], T.As) && isMark(words[cut - 2], ','))) return null
    cut -= 1
  }
  while (cut > start && isMark(words[cut - 1], ',', '—', '–', '-')) cut -= 1
  if (cut <= start) return null
  const from = afterDateline(words, start, cut)
  // «Об обмене пленными, уточняется там же, речь не шла»: between commas, whatever stands before is told too.
  if (plays(words[from], Grammar.topicOpeners) && is(words[from], C.Preposition)) return { from, to: cut }
  // «De cette trêve, le texte ne dit rien»
  if (
    clause.negated &&
    language.compoundInversion &&
    has(words[from], T.Genitive) &&
    !is(words[clause.start], C.Pronoun)
  )
    return { from, to: cut }
  const parted = language.freeOrder && isMark(words[clause.end], ',') && isMark(boundary, ',')
  return from < cut &&
    (parted ||
      subjectParted(words, clause) ||
      saysSomething(
        words,
        from,
        cut,
        clause.construction === Construction.VerbSubject ||
          (language.freeOrder && clause.construction === Construction.Impersonal),
      ))
    ? { from, to: cut }
    : null
}

/** "Macron, the Kremlin said, had asked": the verb of what is told comes after the cue. */
function subjectParted(words: readonly Word[], clause: CueClause): boolean {
  return isMark(words[clause.end], ',') && is(words[clause.end + 1], C.Auxiliary | C.Verb)
}

/** A preposition and so many words at most tell how or when it was said. */
const SHORT_TAIL = 4

function afterRange(
  words: readonly Word[],
  end: number,
  clause: CueClause,
  hasBefore: boolean,
  language: Language,
): WordRange | null {
  let from = clause.contentFrom
  while (from < end && isMark(words[from], ',', '—', '–', '.')) from += 1
  let to = end
  while (to > from && isMark(words[to - 1], '.', '…')) to -= 1
  if (from >= to) return null
  if (hasBefore && !clause.complement && !takesObject(clause)) {
    const first = words[from]
    // "…, two sources said *at the time*", "*with a smile*"
    if (language.headLast && from === clause.end && is(first, C.Preposition) && to - from <= SHORT_TAIL)
      return null
    // «…, a annoncé l'Élysée, qui a publié …»
    if (is(first, C.Relative) && !language.freeOrder) return null
    const quoted = quotedBefore(words, clause)
    const sceneWord = has(first, T.Scene) && (quoted || setsScene(words, from, to))
    // «…, *tout en jugeant que* le canal existe», "…, the adviser said, *adding that* …": what is added, without the words that add it.
    const french = language.compoundInversion
    let adds = from
    while (french && adds < from + 2 && is(words[adds], C.Preposition | C.Determiner)) adds += 1
    const addsOn = has(words[adds], T.GerundShape) && isCue(words[adds])
    if (!addsOn && ((sceneWord && isWord(first)) || (quoted && !isQuote(first)))) return null
    if (addsOn && (french || plays(words[adds + 1], Grammar.complementizers))) {
      from = adds + 1
      while (is(words[from], C.Adverb) || plays(words[from], Grammar.complementizers)) from += 1
    }
  }
  // «— спросил он журналистку»: what follows a verb-first cue without a comma is no second half.
  const turned = clause.source !== null && clause.verb !== -1 && clause.verb < clause.source.from
  if (hasBefore && turned && !clause.complement && isWord(words[clause.end])) return null
  // «рассказали *не сразу*»: a manner is nothing told.
  const last = words[to - 1]
  const light = (word: Word): boolean => word.kind === 'mark' || is(word, C.Adverb | C.Negation)
  if ((last?.kind === 'mark' || is(last, C.Adverb)) && words.slice(from, to).every(light)) return null
  return { from, to }
}

/** «le Kremlin évoque une discussion « utile »»: the object that follows such a verb is what is told, whatever stands before. */
function takesObject({ construction, cue, contentFrom, end }: CueClause): boolean {
  return (
    construction === Construction.SubjectVerb &&
    contentFrom === end &&
    takes(cue, Frame.Object) &&
    !takes(cue, Frame.Clause | Frame.Infinitive | Frame.Addressee)
  )
}

function quotedBefore(words: readonly Word[], { start }: CueClause): boolean {
  return isQuote(words[start - 1]) || isQuote(words[start - 2])
}

/** "after a forty-minute call", "in Berlin on Monday"; but "on condition that …" is told. */
function setsScene(words: readonly Word[], from: number, to: number): boolean {
  if (!is(words[from], C.Preposition) || is(words[from], C.Subordinator)) return true
  // «sans *plus* de détails»
  if (is(words[from + 1], C.Adverb | C.Negation)) return true
  for (let at = from + 1; at < Math.min(to, from + 7); at += 1) {
    const word = words[at]
    if (
      is(word, C.Time | C.Public | C.Text | C.Call | C.Elsewhere) ||
      word?.kind === 'number' ||
      isProper(word) ||
      word?.name != null
    )
      return true
  }
  return false
}

/** A scene after the cue ("standing beside him") belongs to nobody; the next clause starts after it. */
function sceneEnd(words: readonly Word[], from: number, end: number): number {
  for (let at = from; at < end; at += 1) if (is(words[at], C.Conjunction) || isMark(words[at], ';')) return at
  return from
}
