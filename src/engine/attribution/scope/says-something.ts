import { VerbForm as F } from '../../languages/verb-form'
import { anyCase } from '../../languages/word-case'
import { WordClass as C } from '../../languages/word-class'
import { WordTrait as T } from '../../languages/word-trait'
import { NameKind as N } from '../../parties/name-kind'
import { rangeHas } from '../reading/nominal'
import { has, is, isCue, isDash, isMark, isName, isQuote, type Word } from '../reading/passage'

/** Past "MOSCOW, June 4 (TASS) - ": capitals, a date and an agency before a dash. */
export function afterDateline(words: readonly Word[], from: number, to: number): number {
  for (let at = from; at < Math.min(to, from + 14); at += 1) {
    const word = words[at]
    if (word === undefined || is(word, C.Auxiliary | C.Verb | C.Pronoun)) return from
    if (
      isMark(word, '/') &&
      at > from + 2 &&
      isMark(words[at + 1], '.', '-') &&
      words[from]?.capital === true
    )
      return at + 2
    if (isDash(word) && at > from && words[from]?.capital === true) {
      const shouted = words[from]?.form.length !== undefined && is(words[at - 1], C.Time | C.Agency)
      const dated = words.slice(from, at).some((w) => w.kind === 'number' || is(w, C.Time | C.Agency))
      const place = at - from === 1 && isName(words[from], N.Capital)
      return shouted || dated || place ? at + 1 : from
    }
  }
  return from
}

/** A stretch that can be told: quoted words, or a clause of its own; "On Friday" and "In Paris" are not. */
export function saysSomething(words: readonly Word[], from: number, to: number, inverted: boolean): boolean {
  if (isQuote(words[to - 1]) || isQuote(words[to - 2])) return true
  const opener = words[from]
  const fronted =
    // "There was still a chance" is a clause of its own.
    (is(opener, C.Preposition | C.Adverb | C.Time | C.Conjunction) &&
      !is(words[from + 1], C.Auxiliary) &&
      !(is(opener, C.Adverb) && partitive(words[from + 1]))) ||
    // «Телефонный разговор» only looks like one.
    (has(opener, T.ParticipleShape) && opener?.classes === 0) ||
    (has(opener, T.Scene) && is(opener, C.Subordinator))
  let verbs = 0
  let content = 0
  for (let at = from; at < to; at += 1) {
    const word = words[at]
    if (word === undefined || word.kind === 'mark') continue
    content += 1
    if (is(word, C.Auxiliary | C.Verb) || isCue(word, F.Finite) || has(word, T.VerbShape)) verbs += 1
  }
  if (verbs === 0 && !(fronted && inverted))
    return !fronted && content >= 2 && (inverted || !rangeHas(words, { from, to }, C.Time))
  return !fronted || hasMainClause(words, from, to, inverted)
}

/** «Pas *d'*ultimatum» */
function partitive(word: Word | undefined): boolean {
  return has(word, T.Genitive) && has(word, T.InfinitiveMark)
}

/** After a fronted phrase and its comma, another clause follows: "In Paris, the talks had begun". */
function hasMainClause(words: readonly Word[], from: number, to: number, inverted: boolean): boolean {
  let comma = -1
  for (let at = from; at < to; at += 1) if (isMark(words[at], ',') && comma === -1) comma = at
  const start = comma === -1 ? from : comma + 1
  // «Кроме того, *нужна работа врачей*, подчеркнул он»
  if (inverted && comma !== -1 && to - start > 2 && !rangeHas(words, { from: start, to }, C.Time)) return true
  let verbs = 0
  let subjects = 0
  for (let at = start; at < to; at += 1) {
    const word = words[at]
    if (is(word, C.Auxiliary | C.Verb) || isCue(word)) verbs += 1
    if (is(word, C.Pronoun) || word?.name != null || is(word, C.Determiner) || word?.capital === true)
      subjects += 1
  }
  const subordinate = is(words[from], C.Subordinator) && comma === -1
  // «К ужину подадут оленину, …»: where words have cases, the verb may do without a subject.
  return verbs > 0 && (subjects > 0 || (inverted && words[from]?.cases !== anyCase)) && !subordinate
}
