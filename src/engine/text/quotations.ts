import { CharClass, charClass } from './char-class'
import type { Token } from './tokens'

/** A stretch in quotation marks; indices of tokens, marks included. */
export interface Quotation {
  readonly open: number
  /** Index of the closing mark, or of the last token where the quotation is never closed. */
  readonly close: number
  readonly closed: boolean
  /** The quotation goes on from the paragraph before: it opens again there, as newspapers do. */
  readonly continues: boolean
}

interface Pair {
  readonly closers: string
  readonly single: boolean
  /** Its opening mark never closes. */
  readonly sided: boolean
}

const OPENERS: Readonly<Record<string, Pair>> = {
  '“': { closers: '”"', single: false, sided: true },
  '„': { closers: '“”"', single: false, sided: true },
  '«': { closers: '»', single: false, sided: true },
  '‹': { closers: '›', single: true, sided: true },
  '"': { closers: '"”', single: false, sided: false },
  '‘': { closers: '’', single: true, sided: false },
  "'": { closers: "'", single: true, sided: false },
  '”': { closers: '”', single: false, sided: false },
}

/** A quotation mark of a block, and what it can be where it stands. */
interface Mark {
  /** Index of its token. */
  readonly at: number
  readonly char: string
  /** What it opens, or null. */
  readonly opens: Pair | null
  /** Right before a letter: a single mark there is an apostrophe. */
  readonly inWord: boolean
}

/** A quotation in single marks is looked for this many words ahead, so that stray apostrophes cost little. */
const LONGEST_SINGLE = 200

function isAlphanumeric(kind: CharClass): boolean {
  return kind === CharClass.Letter || kind === CharClass.Digit
}

function marksOf(text: string, tokens: readonly Token[], blockStart: number): Mark[] {
  const marks: Mark[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (token?.kind !== 'quote') continue
    const char = text.charAt(token.start)
    const after = token.end < text.length ? charClass(text.charCodeAt(token.end)) : CharClass.Space
    const before = token.start > blockStart ? text.charCodeAt(token.start - 1) : SPACE
    const pair = OPENERS[char]
    const opens = pair !== undefined && (pair.sided || opensHere(char, before, after)) ? pair : null
    marks.push({ at, char, opens, inWord: isAlphanumeric(after) })
  }
  return marks
}

const SPACE = 0x20

/** Marks that look the same on both sides open only after a space, a bracket, a dash or the start. */
function opensHere(char: string, before: number, after: CharClass): boolean {
  const kind = charClass(before)
  if (after === CharClass.Space || isAlphanumeric(kind)) return false
  return !'.,!?…’”'.includes(String.fromCharCode(before)) && (char !== '”' || kind === CharClass.Space)
}

/**
 * The outermost quotations of one block. Straight, typographic, angle and low marks; nested ones are part of the
 * outer. A single mark that is never closed is an apostrophe; a double one runs to the end of the block.
 * @param goesOn whether the block before ended inside a quotation
 */
export function findQuotations(
  text: string,
  tokens: readonly Token[],
  blockStart: number,
  goesOn: boolean,
): Quotation[] {
  const marks = marksOf(text, tokens, blockStart)
  const found: Quotation[] = []
  // For each pair, the mark before which none is left that closes it.
  const barren = new Map<Pair, number>()
  for (let i = 0; i < marks.length; i += 1) {
    const mark = marks[i]
    const pair = mark?.opens
    if (mark === undefined || pair === null || pair === undefined) continue
    const end = pair.single ? mark.at + LONGEST_SINGLE : tokens.length
    const closer = closerFrom(marks, Math.max(i + 1, barren.get(pair) ?? 0), end, pair)
    barren.set(pair, closer)
    const closing = closes(marks[closer], end, pair) ? closingOf(marks, i, end, pair) : null
    if (closing === null && pair.single) continue
    const open = mark.at
    const close = marks[closing ?? -1]?.at ?? tokens.length - 1
    found.push({ open, close, closed: closing !== null, continues: goesOn && open === 0 })
    i = closing ?? marks.length
  }
  return found
}

/** Index of the first mark from `from` on that closes a pair, or of the first past token `end`. */
function closerFrom(marks: readonly Mark[], from: number, end: number, pair: Pair): number {
  let i = from
  while (i < marks.length && (marks[i]?.at ?? end) < end && !closes(marks[i], end, pair)) i += 1
  return i
}

function closes(mark: Mark | undefined, end: number, pair: Pair): boolean {
  return (
    mark !== undefined && mark.at < end && pair.closers.includes(mark.char) && !(pair.single && mark.inWord)
  )
}

/** Index of the mark before token `end` that closes what the mark at `open` opens, or null. */
function closingOf(marks: readonly Mark[], open: number, end: number, pair: Pair): number | null {
  const first = marks[open]
  if (first === undefined) return null
  let depth = 0
  for (let i = open + 1; i < marks.length; i += 1) {
    const mark = marks[i]
    if (mark === undefined || mark.at >= end) return null
    if (mark.char === first.char && mark.opens !== null && nests(mark.char)) depth += 1
    else if (closes(mark, end, pair)) {
      if (depth === 0) return i
      depth -= 1
    }
  }
  return null
}

/** A mark that looks the same on both sides cannot tell whether it opens or closes. */
function nests(char: string): boolean {
  return char !== '"' && char !== "'" && char !== '”'
}
