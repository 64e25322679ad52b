import { describeQuote } from '../corrections/text-quote'
import type { Span } from '../engine/types'
import type { QuoteView } from '../messaging/messages'

/** Tells of stretches of a text where they stand: by their words with those around them, and by character number. */
export function quoteMaker(text: string): (spans: readonly Span[]) => readonly QuoteView[] {
  const characters = characterNumbers(text)
  return (spans) =>
    spans.map((span) => {
      const { exact, prefix, suffix } = describeQuote(text, span)
      return { exact, prefix, suffix, start: characters(span[0]), end: characters(span[1]) }
    })
}

/** From UTF-16 code units to Unicode characters, as the Web Annotation Data Model counts them. */
function characterNumbers(text: string): (offset: number) => number {
  const pairs: number[] = []
  for (let at = 0; at < text.length; at += 1) if ((text.codePointAt(at) ?? 0) > 0xffff) pairs.push(at++)
  return (offset) => offset - pairs.filter((at) => at < offset).length
}
