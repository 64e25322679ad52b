import { fold } from '../text/fold'
import type { Span } from '../types'
import { isWordCode } from './is-word-code'

/** A written word or a run of digits; offsets are UTF-16 code units into the article's text. */
export interface Word {
  readonly start: number
  readonly end: number
  /** The look-up form (see `fold`). */
  readonly form: string
}

/**
 * The words of `text.slice(start, end)`. Apostrophes and hyphens part words, so that «l’Élysée» and "de-escalation" are
 * two each, whatever mark the page writes them with.
 */
export function wordsIn(text: string, [start, end]: Span): Word[] {
  const words: Word[] = []
  const last = Math.min(end, text.length)
  let at = Math.max(start, 0)
  while (at < last) {
    if (!isWordCode(text.charCodeAt(at))) {
      at++
      continue
    }
    const from = at
    while (at < last && isWordCode(text.charCodeAt(at))) at++
    words.push({ start: from, end: at, form: fold(text.slice(from, at)) })
  }
  return words
}
