import { CharClass, charClass } from './char-class'
import { interned } from './interned'

const STOP = 0x2e
const HYPHEN = 0x2d

export type TokenKind = 'word' | 'number' | 'quote' | 'mark'

/** A word, number or mark of punctuation; offsets are UTF-16 code units into the article's text. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly kind: TokenKind
  /** The look-up form. */
  readonly form: string
}

/** What the reader of tokens must know of a written word. */
export interface WrittenWord {
  /** In UTF-16 code units. */
  readonly length: number
  /** A full stop right after it belongs to it: "Mr.", "V.". */
  readonly takesStop: boolean
}

/** Makes tokens, and knows written words: whoever reads decides what else a token holds. */
export interface TokenMaker<Made extends Token, Known extends WrittenWord> {
  /** The words that a written word holds: one, or several in a language that runs words together («l’Élysée»). */
  wordsOf(written: string): readonly Known[]
  word(start: number, known: Known): Made
  mark(start: number, end: number, kind: TokenKind, form: string): Made
}

const ELIDED = new Set('ldjnscmtLDJNSCMT')

/**
 * Splits `text.slice(start, end)` into tokens: words (with inner apostrophes, hyphens and the stops of "U.S."), numbers,
 * quotation marks, other marks, and adds them to `tokens`. Linear in the length of the slice.
 * @param most it stops after so many tokens
 * @returns where it stopped: `end`, or where the next call goes on with the same `tokens`
 */
export function tokenize<Made extends Token, Known extends WrittenWord>(
  tokens: Made[],
  text: string,
  start: number,
  end: number,
  make: TokenMaker<Made, Known>,
  most = Number.POSITIVE_INFINITY,
): number {
  const full = tokens.length + most
  // The word that a full stop right here may belong to.
  let open: Known | undefined
  let at = start
  while (at < end && (tokens.length < full || open !== undefined)) {
    const code = text.charCodeAt(at)
    const kind = charClass(code)
    if (kind === CharClass.Space) {
      open = undefined
      at += 1
      continue
    }
    if (kind === CharClass.Letter) {
      const stop = wordEnd(text, at, end)
      for (const known of make.wordsOf(text.slice(at, stop))) {
        tokens.push(make.word(at, known))
        at += known.length
        open = known
      }
      continue
    }
    const stop = kind === CharClass.Digit ? numberEnd(text, at, end) : markEnd(text, at, end)
    if (code === STOP && stop === at + 1 && open?.takesStop === true && parts(open, text.charCodeAt(stop))) {
      const word = tokens[tokens.length - 1] as { end: number }
      word.end = stop
    } else {
      const of: TokenKind = kind === CharClass.Digit ? 'number' : kind === CharClass.Quote ? 'quote' : 'mark'
      tokens.push(make.mark(at, stop, of, of === 'number' ? text.slice(at, stop) : markOf(text, at, stop)))
    }
    open = undefined
    at = stop
  }
  return at
}

const marks = new Map<number, string>()

/** A mark as a string, the same one for each of its kind. */
function markOf(text: string, at: number, end: number): string {
  const code = text.charCodeAt(at)
  const known = end - at === 1 ? marks.get(code) : undefined
  if (known !== undefined) return known
  const made = interned(text.slice(at, end))
  if (made.length === 1) marks.set(code, made)
  return made
}

/** What may follow a stop that belongs to its word: a space, or right after an initial a name («Д.Песков», «Ж.-И.Ле Дриан»). */
function parts({ length }: WrittenWord, code: number): boolean {
  if (code === 0x20 || code === 0xa0) return true
  return length === 1 && (code === HYPHEN || charClass(code) === CharClass.Letter)
}

function isWordChar(kind: CharClass): boolean {
  return kind === CharClass.Letter || kind === CharClass.Digit || kind === CharClass.Combining
}

function wordEnd(text: string, start: number, end: number): number {
  let at = start + 1
  // Set while the word is single letters with stops, as "U.S.": then a last stop belongs to it.
  let dotted = false
  while (at < end) {
    const code = text.charCodeAt(at)
    const kind = charClass(code)
    if (isWordChar(kind)) {
      at += 1
      continue
    }
    const next = at + 1 < end ? charClass(text.charCodeAt(at + 1)) : CharClass.Space
    if (
      (code === HYPHEN || code === 0x27 || code === 0x2019 || code === 0x2bc) &&
      (next === CharClass.Letter || next === CharClass.Digit)
    ) {
      at += 2
      continue
    }
    if (code === STOP && next === CharClass.Letter && text.charCodeAt(at + 2) === STOP) {
      dotted = true
      at += 2
      continue
    }
    // «l' Élysée», with a space that does not belong there.
    if (code === 0x27 && at === start + 1 && next === CharClass.Space && ELIDED.has(text.charAt(start)))
      return at + 1
    // «qu’« …», «d'"…"»: an elision right before an opening mark.
    if ((code === 0x27 || code === 0x2019) && opensQuotation(text, at + 1)) return at + 1
    // "kremlin.ru": a name of the web is one word.
    if (
      code === STOP &&
      next === CharClass.Letter &&
      at - start > 2 &&
      isLower(text.charAt(at + 1)) &&
      isLower(text.charAt(at - 1))
    ) {
      at += 2
      continue
    }
    return code === STOP && dotted ? at + 1 : at
  }
  return at
}

function opensQuotation(text: string, at: number): boolean {
  const mark = text.charAt(at)
  if (mark === '"') return charClass(text.charCodeAt(at + 1)) === CharClass.Letter
  return mark === '«' || mark === '“' || mark === '„'
}

function isLower(char: string): boolean {
  return char !== char.toUpperCase()
}

function numberEnd(text: string, start: number, end: number): number {
  let at = start + 1
  while (at < end) {
    const code = text.charCodeAt(at)
    const kind = charClass(code)
    if (kind === CharClass.Digit) {
      at += 1
      continue
    }
    const next = at + 1 < end ? charClass(text.charCodeAt(at + 1)) : CharClass.Space
    const separates = (code === STOP || code === 0x2c || code === 0x3a) && next === CharClass.Digit
    const compound = code === HYPHEN && next === CharClass.Letter
    // «18h30», «1h»
    const hour = code === 0x68 && next !== CharClass.Letter
    if (separates) at += 2
    else if (hour) at += 1
    else if (compound) return wordEnd(text, at + 1, end)
    else return code === 0x25 ? at + 1 : at
  }
  return at
}

/** "..." and "--" are one mark each; a surrogate pair is one mark. */
function markEnd(text: string, at: number, end: number): number {
  if (text.startsWith('...', at) && at + 3 <= end) return at + 3
  if (text.startsWith('--', at) && at + 2 <= end) return at + 2
  const code = text.charCodeAt(at)
  const next = at + 1 < end ? text.charCodeAt(at + 1) : 0
  return code >= 0xd800 && code < 0xdc00 && next >= 0xdc00 && next < 0xe000 ? at + 2 : at + 1
}
