import { Grammar } from '../../languages/grammar'
import { type CueForm, Frame, type Language } from '../../languages/language'
import { Telling } from '../../languages/telling'
import { VerbForm as F } from '../../languages/verb-form'
import { WordClass as C } from '../../languages/word-class'
import { WordTrait as T } from '../../languages/word-trait'
import type { WordRange } from '../reading/nominal'
import { nounPhraseAfter } from '../reading/noun-phrase'
import {
  has,
  is,
  isCue,
  isMark,
  isQuote,
  isUnquoted,
  isWord,
  means,
  plays,
  takes,
  type Word,
} from '../reading/passage'
import { addresseeAt } from './addressee'
import { PLAIN, type Plain } from './cue-clause'
import { occasionAt } from './occasion'
import { dativeAfter, personAfter } from './told-person'

/** What of a clause stands after its verb. */
export interface AfterVerb extends Plain {
  /** End of cue, addressee and occasion. */
  readonly end: number
  readonly contentFrom: number
}

/** What stands between a cue verb and its content: whom it tells, when and where, "that". */
export function afterVerb(
  words: readonly Word[],
  verb: number,
  cue: CueForm,
  to: number,
  language: Language,
): AfterVerb {
  let at = verb + 1
  let quoted: WordRange | null = null
  let negated = false
  let end = at
  if (takes(cue, Frame.Refusal)) {
    // "declined to say whether": the act that is refused belongs to the cue.
    // «se refusait lundi soir à parler»
    while (is(words[at], C.Time | C.Adverb)) at += 1
    const act = has(words[at], T.InfinitiveMark) ? at + 1 : at
    if (act > at || isCue(words[act], F.Base)) {
      // "refused to be drawn on"
      at = act + (means(words[act + 1], Telling.tellingVerbs) ? 2 : 1)
      negated = true
      end = at
    }
  }
  if (takes(cue, Frame.PassesOn) || cue.lemma === 'have') {
    const whole = nounPhraseAfter(words, at, to, false)
    const range = has(words[whole?.to ?? at], T.As) ? whole : personAfter(words, at, to)
    const past = has(words[range?.to ?? at], T.As) ? 1 : 0
    const gerund = words[(range?.to ?? at) + past]
    const says = has(gerund, T.GerundShape) && isCue(gerund, ~0, Frame.Clause)
    if (range !== null && (says || cue.lemma !== 'have')) {
      quoted = range
      at = range.to + past
      if (has(gerund, T.GerundShape)) at += 1
      end = at
    }
  }
  // "complained of", "spoke about": the preposition belongs to the cue.
  if (language.headLast && takes(cue, Frame.Object) && plays(words[at], Grammar.cueParticles)) {
    at += 1
    end = at
  }
  const answered = quoted === null ? null : personAfter(words, at, to)
  // "quotes Putin as telling Macron that"
  if (answered !== null && plays(words[answered.to], Grammar.complementizers)) {
    at = answered.to
    end = at
  }
  at = pastParticles(words, at, cue, language)
  end = Math.max(end, at)
  if (quoted === null && takes(cue, Frame.Clause)) {
    // "reported Macron as having answered"
    const range = personAfter(words, at, to)
    if (range !== null && has(words[range.to], T.As) && has(words[range.to + 1], T.GerundShape)) {
      quoted = range
      at = range.to + 2
      end = at
    }
  }
  // «s'en est pris à l'Otan»: the preposition is the set phrase's.
  const fixed = language.idioms.get(cue.lemma)?.some(([first]) => first?.startsWith('<')) === true
  if (fixed) return { ...PLAIN, end, contentFrom: at, complement: false, negated, quoted }
  const past = skipCircumstances(words, at, to, language, null, takes(cue, Frame.Addressee))
  end = Math.max(end, past.end)
  const clausal = past.addressee !== null || (cue.frame & (Frame.Clause | Frame.NeedsThat)) === Frame.Clause
  const { contentFrom, complement } = contentAt(words, past.at, to, language, clausal)
  return {
    ...PLAIN,
    end,
    contentFrom,
    complement,
    negated,
    addressee: past.addressee,
    occasions: past.occasions,
    quoted,
  }
}

export interface Circumstances {
  /** The first word past them, and past adverbs that belong to what follows. */
  readonly at: number
  readonly end: number
  readonly addressee: WordRange | null
  readonly occasions: readonly WordRange[]
}

/** Past adverbs, whom one tells, when and where, from word `start` on. */
export function skipCircumstances(
  words: readonly Word[],
  start: number,
  to: number,
  language: Language,
  told: WordRange | null = null,
  direct = false,
): Circumstances {
  let at = start
  let end = start
  let addressee = told
  const occasions: WordRange[] = []
  while (at < to) {
    const word = words[at]
    if (word === undefined) break
    if (addressee === null && (direct || language.freeOrder)) {
      const range = language.freeOrder ? addresseeAt(words, at, to) : personAfter(words, at, to)
      if (range !== null && !(language.tellsByDative && !is(word, C.ObjectPronoun))) {
        addressee = range
        at = range.to
        end = at
        continue
      }
    }
    // «выразил *надежду*, что», «дали *понять*, что»
    if (
      language.freeOrder &&
      means(word, Telling.cueObjects) &&
      isUnquoted(word) &&
      isMark(words[at + 1], ',') &&
      plays(words[at + 2], Grammar.complementizers)
    ) {
      at += 1
      end = at
      continue
    }
    // "confirmed, however, that"
    if (
      isMark(word, ',') &&
      is(words[at + 1], C.Adverb | C.ObjectPronoun) &&
      isMark(words[at + 2], ',') &&
      plays(words[at + 3], Grammar.complementizers)
    ) {
      at += 3
      continue
    }
    if (is(word, C.Adverb) && !opensClause(words, at)) {
      at += 1
      if (!is(word, C.Subordinator)) end = at
      continue
    }
    const toWhom = has(word, T.Dative) && addressee === null ? dativeAfter(words, at + 1, to, language) : null
    if (toWhom !== null) {
      addressee = toWhom
      at = toWhom.to
      end = at
      continue
    }
    const occasion = occasionAt(words, at, to)
    if (occasion === null) break
    occasions.push(occasion)
    at = occasion.to
    end = at
  }
  return { at, end, addressee, occasions }
}

/**
 * Where content begins at or after word `start`, past a colon or «que».
 * @param tells the cue verb takes a clause above all, so that one may stand past a circumstance
 */
export function contentAt(
  words: readonly Word[],
  start: number,
  to: number,
  language: Language,
  tells = false,
): { contentFrom: number; complement: boolean } {
  let at = start
  if (isMark(words[at], ':') || (isMark(words[at], ',') && isQuote(words[at + 1])))
    return { contentFrom: at + 1, complement: true }
  if (isMark(words[at], ',')) {
    const past = language.compoundInversion ? pastAside(words, at, to) : at
    if (plays(words[past + 1], Grammar.complementizers)) at = past + 1
  }
  if (plays(words[at], Grammar.complementizers) && at + 1 < to)
    return { contentFrom: at + 1, complement: true }
  // «сообщил о том, что»
  if (
    is(words[at], C.Preposition) &&
    is(words[at + 1], C.Determiner) &&
    isMark(words[at + 2], ',') &&
    plays(words[at + 3], Grammar.complementizers)
  )
    return { contentFrom: at + 4, complement: true }
  const word = words[at]
  // «s'accordent pour dire que»
  if (
    is(word, C.Preposition) &&
    isCue(words[at + 1], F.Base) &&
    plays(words[at + 2], Grammar.complementizers)
  )
    return { contentFrom: at + 3, complement: true }
  if (plays(word, Grammar.indirectQuestions)) return { contentFrom: at + 1, complement: true }
  const late =
    tells && (is(word, C.Preposition) || (is(word, C.Determiner) && is(words[at + 1], C.Time)))
      ? complementizerPast(words, at, to)
      : -1
  if (late !== -1) return { contentFrom: late + 1, complement: true }
  const colon = colonBeforeQuote(words, at, to)
  if (colon !== -1) return { contentFrom: colon + 1, complement: true }
  return { contentFrom: at, complement: isQuote(word) || has(word, T.Question) }
}

const SHORT = 9

/** «d'ajouter, sourire en coin, qu'il n'en est rien»: the comma that closes what stands between two, or the first where none does. */
function pastAside(words: readonly Word[], comma: number, to: number): number {
  for (let at = comma + 2; at < Math.min(to - 1, comma + SHORT); at += 1) {
    if (isMark(words[at], ',')) return at
    if (!isWord(words[at]) || is(words[at], C.Auxiliary | C.Subordinator)) return comma
  }
  return comma
}

const LONGEST_ASIDE = 12

/** "noted with a smile *that*", "told them at the Capitol *that*": past what hangs on the verb; -1 where it is no such phrase. */
function complementizerPast(words: readonly Word[], start: number, to: number): number {
  for (let at = start + 1; at < Math.min(to - 1, start + LONGEST_ASIDE); at += 1) {
    const word = words[at]
    if (word?.kind === 'mark' || isQuote(word) || !isUnquoted(word)) return -1
    if (plays(word, Grammar.complementizers)) {
      // "at the summit that was held": which summit.
      return is(words[at + 1], C.Auxiliary | C.Verb) || is(words[at - 1], C.Preposition) ? -1 : at
    }
    if (is(word, C.Auxiliary | C.Verb | C.Subordinator | C.Pronoun | C.Relative) && !is(word, C.Preposition))
      return -1
  }
  return -1
}

/** «a dit l'inverse : « … »»: a few words and a colon before what is quoted. */
function colonBeforeQuote(words: readonly Word[], start: number, to: number): number {
  for (let at = start; at < Math.min(to - 1, start + SHORT); at += 1) {
    if (isMark(words[at], ':') && isQuote(words[at + 1])) return at
    if (!isWord(words[at]) || !isUnquoted(words[at])) return -1
  }
  return -1
}

/** Past the small words of a set phrase: "went *on*", "put *it*", "ruled *out*". */
function pastParticles(words: readonly Word[], start: number, cue: CueForm, language: Language): number {
  const phrases = language.idioms.get(cue.lemma) ?? []
  const phrase = phrases.find((forms) => forms.every((form, i) => words[start + i]?.form === form))
  let at = start
  for (const _ of phrase ?? []) {
    const word = words[at]
    const particle = is(word, C.Adverb) || plays(word, Grammar.cueParticles)
    const small = particle || (has(word, T.Impersonal) && !is(words[at + 1], C.Auxiliary | C.Verb))
    if (!small || !isUnquoted(word)) break
    at += 1
  }
  return at
}

/** Adverbs that open the content instead of closing the cue: "said no date had been set", "said now was the time". */
function opensClause(words: readonly Word[], at: number): boolean {
  return is(words[at], C.Determiner | C.Negation | C.Both) || is(words[at + 1], C.Auxiliary | C.Verb)
}
