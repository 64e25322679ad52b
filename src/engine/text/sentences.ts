import type { Steps } from '../steps'
import type { Span } from '../types'
import { CharClass, charClass } from './char-class'

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

const INITIAL = /^(?:\p{Lu}|[\p{L}]\.[\p{L}.]*)$/u
const LOWER = /^\p{Ll}/u
const LEADING_CLOSERS = /^\s*[»”]+(?=\s)/u
const CLOSERS = '”"»’\')]'
const BEFORE_WORD = '(«“"„‘'
/** In letters: longer words are no abbreviations. */
const LONGEST_ABBREVIATION = 12

/**
 * The sentences of `text.slice(start, end)` as spans of `text`, without outer spaces, in order.
 * `Intl.Segmenter` (UAX #29) with repairs: pieces are joined again after abbreviations and initials, and where the
 * next piece starts in lower case or holds closing marks only. Some hundred pieces a step.
 */
export function* splitSentences(
  text: string,
  start: number,
  end: number,
  lang: string,
  rules: SentenceRules,
): Steps<Span[]> {
  const spans: Span[] = []
  let open: number | null = null
  let at = start
  let pieces = 0
  for (let from = start; from < end; ) {
    const to = windowEnd(text, from, end)
    for (const { segment, index } of segmenterFor(lang).segment(text.slice(from, to))) {
      pieces += 1
      if (pieces % STEP === 0) yield
      for (const piece of linesOf(segment)) {
        if (open === null) open = from + index
        else if (!joins(text, Math.max(open, at - LOOK_BACK), at, piece, rules)) {
          // A closing mark after a space, as the French write it, belongs to the sentence before.
          const cut = at + leadingClosers(piece)
          pushTrimmed(spans, text, open, cut)
          open = cut
        }
        at += piece.length
      }
    }
    from = to
    yield
  }
  if (open !== null) pushTrimmed(spans, text, open, end)
  return spans
}

function leadingClosers(piece: string): number {
  const opensWord = charClass(piece.charCodeAt(0)) === CharClass.Letter
  return opensWord ? 0 : (LEADING_CLOSERS.exec(piece)?.[0].length ?? 0)
}

/** How much of what stands before a break is looked at. */
const LOOK_BACK = 24
/** `Intl.Segmenter` takes quadratic time on some texts, so a block is read in windows. */
const WINDOW = 8000
/** So many pieces are looked at in a step. */
const STEP = 200

function windowEnd(text: string, from: number, end: number): number {
  if (end - from <= WINDOW) return end
  const stop = text.lastIndexOf('. ', from + WINDOW)
  if (stop > from) return stop + 2
  const space = text.lastIndexOf(' ', from + WINDOW)
  return space > from ? space + 1 : from + WINDOW
}

/** Before a dash that opens the next line of a dialogue: «…, — сказал он. — Теперь …». */
const DIALOGUE = /[.!?…]["”»]?\s+(?=[—–]\s+["“„«]?\p{Lu})/gu

/** A segment, parted where a new line of dialogue opens in it. */
function linesOf(segment: string): readonly string[] {
  const lines: string[] = []
  let from = 0
  if (segment.includes('—') || segment.includes('–')) {
    for (const match of segment.matchAll(DIALOGUE)) {
      const end = match.index + match[0].length
      lines.push(segment.slice(from, end))
      from = end
    }
  }
  lines.push(segment.slice(from))
  return lines
}

/** Whether what follows `at` goes on with the sentence before it, of which no more than from `from` on is looked at. */
function joins(text: string, from: number, at: number, next: string, rules: SentenceRules): boolean {
  return closesOnly(next) || startsLower(next) || endsInAbbreviation(text, from, at, rules)
}

function closesOnly(piece: string): boolean {
  for (let at = 0; at < piece.length; at += 1) {
    const char = piece.charAt(at)
    if (!CLOSERS.includes(char) && char !== '.' && char !== '…' && !isWhite(piece.charCodeAt(at)))
      return false
  }
  return true
}

/** Starts in lower case, past closing marks and a dash. */
function startsLower(piece: string): boolean {
  let at = spaceEnd(piece, 0)
  while (at < piece.length && CLOSERS.includes(piece.charAt(at))) at += 1
  at = spaceEnd(piece, at)
  if ('—–-'.includes(piece.charAt(at))) at = spaceEnd(piece, at + 1)
  const code = piece.charCodeAt(at)
  return code < 0x80 ? code >= 0x61 && code <= 0x7a : LOWER.test(piece.slice(at, at + 2))
}

function spaceEnd(piece: string, start: number): number {
  let at = start
  while (at < piece.length && isWhite(piece.charCodeAt(at))) at += 1
  return at
}

/** Ends in "Mr.", «г.», an initial: its full stop ends no sentence. */
function endsInAbbreviation(text: string, from: number, at: number, rules: SentenceRules): boolean {
  let end = at
  while (end > from && isWhite(text.charCodeAt(end - 1))) end -= 1
  if (end <= from || text.charCodeAt(end - 1) !== STOP) return false
  end -= 1
  let start = end
  while (start > from && isWordOrStop(text.charCodeAt(start - 1))) start -= 1
  const word = text.slice(start, end)
  if (word === '' || word.length > LONGEST_ABBREVIATION || word.startsWith('.')) return false
  if (start > from && !isWhite(text.charCodeAt(start - 1)) && !BEFORE_WORD.includes(text.charAt(start - 1)))
    return false
  return INITIAL.test(word) || rules.abbreviations.has(word.toLowerCase())
}

/** What `\s` matches. */
function isWhite(code: number): boolean {
  return charClass(code) === CharClass.Space && code !== 0x200b
}

function isWordOrStop(code: number): boolean {
  return code === STOP || charClass(code) === CharClass.Letter
}

const STOP = 0x2e

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
