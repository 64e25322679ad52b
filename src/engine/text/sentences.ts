import type { Span } from '../types'

/** What a language adds to `Intl.Segmenter`, which splits after abbreviations. */
export interface SentenceRules {
  /** Words that end in a full stop without ending a sentence, lower case, without the stop. */
  readonly abbreviations: ReadonlySet<string>
}

const segmenters = new Map<string, Intl.Segmenter>()

function segmenterFor(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang)
  if (known !== undefined) return known
  const made = new Intl.Segmenter(lang, { granularity: 'sentence' })
  segmenters.set(lang, made)
  return made
}

const LAST_WORD = /(?:^|[\s(«“"„‘])([\p{L}][\p{L}.]{0,11})\.\s*$/u
const INITIAL = /^(?:\p{Lu}|[\p{L}]\.[\p{L}.]*)$/u
const STARTS_LOWER = /^[\s]*[”"»’')\]]*[\s]*[—–-]?\s*\p{Ll}/u
const LEADING_CLOSERS = /^\s*[»”]+(?=\s)/u
const ONLY_CLOSERS = /^[\s”"»’')\].…]*$/u

/**
 * The sentences of `text.slice(start, end)` as spans of `text`, without outer spaces, in order.
 * `Intl.Segmenter` (UAX #29) with repairs: pieces are joined again after abbreviations and initials, and where the
 * next piece starts in lower case or holds closing marks only.
 */
export function splitSentences(
  text: string,
  start: number,
  end: number,
  lang: string,
  rules: SentenceRules,
): Span[] {
  const spans: Span[] = []
  let open: number | null = null
  for (let from = start; from < end; ) {
    const to = windowEnd(text, from, end)
    for (const [segment, index] of piecesOf(segmenterFor(lang).segment(text.slice(from, to)))) {
      const at = from + index
      if (open === null) open = at
      else if (!joins(text.slice(Math.max(open, at - LOOK_BACK), at), segment, rules)) {
        // A closing mark after a space, as the French write it, belongs to the sentence before.
        const cut = at + (LEADING_CLOSERS.exec(segment)?.[0].length ?? 0)
        pushTrimmed(spans, text, open, cut)
        open = cut
      }
    }
    from = to
  }
  if (open !== null) pushTrimmed(spans, text, open, end)
  return spans
}

/** How much of what stands before a break is looked at. */
const LOOK_BACK = 24
/** `Intl.Segmenter` takes quadratic time on some texts, so a block is read in windows. */
const WINDOW = 8000

function windowEnd(text: string, from: number, end: number): number {
  if (end - from <= WINDOW) return end
  const stop = text.lastIndexOf('. ', from + WINDOW)
  if (stop > from) return stop + 2
  const space = text.lastIndexOf(' ', from + WINDOW)
  return space > from ? space + 1 : from + WINDOW
}

/** Before a dash that opens the next line of a dialogue: «…, — сказал он. — Теперь …». */
const DIALOGUE = /[.!?…]["”»]?\s+(?=[—–]\s+["“„«]?\p{Lu})/gu

/** The segments, parted again where a new line of dialogue opens in one of them. */
function* piecesOf(segments: Intl.Segments): Generator<readonly [text: string, index: number]> {
  for (const { segment, index } of segments) {
    let from = 0
    if (segment.includes('—') || segment.includes('–')) {
      for (const match of segment.matchAll(DIALOGUE)) {
        const end = match.index + match[0].length
        yield [segment.slice(from, end), index + from]
        from = end
      }
    }
    yield [segment.slice(from), index + from]
  }
}

function joins(before: string, next: string, rules: SentenceRules): boolean {
  if (ONLY_CLOSERS.test(next)) return true
  if (STARTS_LOWER.test(next)) return true
  const word = LAST_WORD.exec(before)?.[1]
  if (word === undefined) return false
  return INITIAL.test(word) || rules.abbreviations.has(word.toLowerCase())
}

function pushTrimmed(spans: Span[], text: string, start: number, end: number): void {
  let from = start
  let to = end
  while (from < to && isSpace(text.charCodeAt(from))) from += 1
  while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1
  if (from < to) spans.push([from, to])
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || code === 0x2009
}
