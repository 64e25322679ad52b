import type { Correction, Verdict } from '../corrections/correction'
import { describeQuote } from '../corrections/text-quote'
import type { PartyId, Span } from '../engine/types'

let made = 0

/**
 * What the reader says, now, of a stretch of an article's text.
 * @param from whose account it was marked as; null where it was not marked
 */
export function makeCorrection(verdict: Verdict, from: PartyId | null, text: string, span: Span): Correction {
  const now = new Date()
  made += 1
  return {
    // No `crypto.randomUUID`: pages without TLS have none.
    id: `${now.getTime().toString(36)}-${made}-${Math.random().toString(36).slice(2, 8)}`,
    verdict,
    from,
    quote: describeQuote(text, span),
    at: now.toISOString(),
  }
}
