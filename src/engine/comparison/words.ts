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
    const { known, start: first } = word
    const parts = (known?.note as readonly Part[] | null | undefined) ?? partsOf(word, text, lexicon)
    if (known !== null) known.note = parts
    for (let i = 0; i < parts.length; i++) {
      const { at: offset, length, facts } = parts[i] as Part
      found.push({ start: first + offset, end: first + offset + length, form: facts.form, facts })
    }
  }
}

/** A part of a written word, by its place in it. Kept with what is known of the word, which stands in every article. */
interface Part {
  readonly at: number
  readonly length: number
  readonly facts: WordFacts
}

const PARTS = /[^-'’ʼ.:,]+/g

function partsOf({ start, end, form, possessive }: ReadWord, text: string, { factsOf }: Lexicon): Part[] {
  const facts = factsOf(form)
  if (!facts.parted) return [{ at: 0, length: end - start, facts }]
  const written = text.slice(start, possessive ? end - 2 : end)
  return [...written.matchAll(PARTS)].map(({ 0: part, index }) => ({
    at: index,
    length: part.length,
    facts: factsOf(fold(part)),
  }))
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
