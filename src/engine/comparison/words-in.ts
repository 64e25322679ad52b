import { fold } from '../text/fold'
import type { Span } from '../types'

/** A written word or a run of digits; offsets are UTF-16 code units into the article's text. */
export interface Word {
  readonly start: number
  readonly end: number
  /** The look-up form (see `fold`). */
  readonly form: string
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu

/**
 * The words of `text.slice(start, end)`. Apostrophes and hyphens part words, so that «l’Élysée» and "de-escalation" are
 * two each, whatever mark the page writes them with.
 */
export function wordsIn(text: string, [start, end]: Span): Word[] {
  const words: Word[] = []
  for (const match of text.slice(start, end).matchAll(WORD)) {
    const at = start + match.index
    words.push({ start: at, end: at + match[0].length, form: fold(match[0]) })
  }
  return words
}
