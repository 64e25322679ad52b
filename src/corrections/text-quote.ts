import search from 'approx-string-match'
import type { Span } from '../engine/types'

/** Words of a text and what stands around them: a TextQuoteSelector of the Web Annotation Data Model, with its place. */
export interface TextQuote {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  /** Where the words stood, in UTF-16 code units: of several places the nearest is meant. */
  readonly start: number
}

const CONTEXT = 32
/** A shorter quote with errors in it could be anywhere. */
const SHORTEST_APPROXIMATE = 12
/** Of the quote's length: more errors than this and it is another sentence. */
const MOST_ERRORS = 0.2
/** What the search may cost is its errors times the text. */
const MOST_ERROR_COUNT = 64

/** Weights of how well a place fits; from the annotation tools of the web, where they have served for years. */
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, place: 2 }

/** Describes a stretch of a text so that `findQuote` finds it again. */
export function describeQuote(text: string, [start, end]: Span): TextQuote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    start,
  }
}

/** Where the quoted words stand in a text that may have changed since; null where they do not any more. */
export function findQuote(text: string, quote: TextQuote): Span | null {
  if (quote.exact === '') return null
  const exact = exactMatches(text, quote.exact)
  const matches = exact.length > 0 ? exact : approximateMatches(text, quote.exact)
  let best: { readonly span: Span; readonly score: number } | null = null
  for (const { span, errors } of matches) {
    const score =
      WEIGHTS.quote * (1 - errors / quote.exact.length) +
      WEIGHTS.prefix * commonEnd(text.slice(Math.max(0, span[0] - CONTEXT), span[0]), quote.prefix) +
      WEIGHTS.suffix * commonStart(text.slice(span[1], span[1] + CONTEXT), quote.suffix) +
      WEIGHTS.place * (1 - Math.abs(span[0] - quote.start) / Math.max(text.length, quote.start, 1))
    if (best === null || score > best.score) best = { span, score }
  }
  return best?.span ?? null
}

interface Match {
  readonly span: Span
  readonly errors: number
}

function exactMatches(text: string, exact: string): Match[] {
  const matches: Match[] = []
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1))
    matches.push({ span: [at, at + exact.length], errors: 0 })
  return matches
}

function approximateMatches(text: string, exact: string): Match[] {
  if (exact.length < SHORTEST_APPROXIMATE) return []
  const most = Math.min(MOST_ERROR_COUNT, Math.floor(exact.length * MOST_ERRORS))
  return search(text, exact, most).map(({ start, end, errors }) => ({ span: [start, end], errors }))
}

/** Share of `wanted` that both texts begin with alike. */
function commonStart(found: string, wanted: string): number {
  if (wanted === '') return 1
  let length = 0
  while (length < wanted.length && found[length] === wanted[length]) length++
  return length / wanted.length
}

function commonEnd(found: string, wanted: string): number {
  if (wanted === '') return 1
  let length = 0
  while (length < wanted.length && found.at(-1 - length) === wanted.at(-1 - length)) length++
  return length / wanted.length
}
