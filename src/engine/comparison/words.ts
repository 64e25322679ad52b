import type { Word as ReadWord } from '../attribution/reading/passage'
import { fold } from '../text/fold'
import type { Span } from '../types'
import type { Lexicon, WordFacts } from './lexicon'

/** A written word or a run of digits; offsets are UTF-16 code units into the article's text. */
export interface Word {
  readonly start: number
  readonly end: number
  /** The look-up form (see `fold`). */
  readonly form: string
  readonly facts: WordFacts
}

/**
 * Adds to `found` the words of `read.slice(from, to)` that lie in `span`, without marks. Hyphens and apostrophes part words
 * here, so that "de-escalation" is two, however a page writes it.
 */
export function addWords(
  found: Word[],
  read: readonly ReadWord[],
  [from, to]: readonly [number, number],
  [start, end]: Span,
  text: string,
  lexicon: Lexicon,
): void {
  for (let at = from; at < to; at++) {
    const word = read[at] as ReadWord
    if (word.start < start || (word.kind !== 'word' && word.kind !== 'number')) continue
    if (word.end > end) return
    const facts = lexicon.factsOf(word.form)
    if (facts.parted) addParts(found, word, text, lexicon)
    else found.push({ start: word.start, end: word.end, form: facts.form, facts })
  }
}

const PARTS = /[^-'’ʼ.:,]+/g

function addParts(
  found: Word[],
  { start, end, possessive }: ReadWord,
  text: string,
  { factsOf }: Lexicon,
): void {
  const written = text.slice(start, possessive ? end - 2 : end)
  for (const { 0: part, index } of written.matchAll(PARTS)) {
    const facts = factsOf(fold(part))
    found.push({ start: start + index, end: start + index + part.length, form: facts.form, facts })
  }
}

/** The first word of `read` that starts at or after `offset`. */
export function firstFrom(read: readonly ReadWord[], offset: number): number {
  let low = 0
  let high = read.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((read[middle] as ReadWord).start < offset) low = middle + 1
    else high = middle
  }
  return low
}
