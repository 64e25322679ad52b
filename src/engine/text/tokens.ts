import { CharClass, charClass } from './char-class'
import { fold } from './fold'

const STOP = 0x2e
const HYPHEN = 0x2d

export type TokenKind = 'word' | 'number' | 'quote' | 'mark'

/** A word, number or mark of punctuation; offsets are UTF-16 code units into the article's text. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly kind: TokenKind
  /** The look-up form (see `fold`); for words without a possessive ending. */
  readonly form: string
  /** The word starts with a capital letter. */
  readonly capital: boolean
  /** The word ends in ’s. */
  readonly possessive: boolean
}

/** Splits one written word into the pieces a language counts as words ("l’Élysée", "a-t-il"); offsets within the word. */
export type WordSplitter = (word: string) => readonly number[] | null

const ELIDED = new Set('ldjnscmtLDJNSCMT')
const POSSESSIVE = /['’ʼ]s$/i

/**
 * Splits `text.slice(start, end)` into tokens: words (with inner apostrophes, hyphens and the stops of "U.S."), numbers,
 * quotation marks, other marks. Linear in the length of the slice.
 * @param split the language's own rule for written words that hold several words
 * @param abbreviations words whose full stop belongs to them ("Mr."); so does that of an initial ("V.")
 */
export function tokenize(
  text: string,
  start: number,
  end: number,
  split: WordSplitter | null,
  abbreviations: ReadonlySet<string>,
): Token[] {
  const tokens: Token[] = []
  for (let at = start; at < end; ) {
    const kind = charClass(text.charCodeAt(at))
    if (kind === CharClass.Space) {
      at += 1
      continue
    }
    if (kind === CharClass.Letter) {
      const stop = wordEnd(text, at, end)
      pushWord(tokens, text.slice(at, stop), at, split)
      at = stop
      continue
    }
    const stop = kind === CharClass.Digit ? numberEnd(text, at, end) : markEnd(text, at, end)
    const form = text.slice(at, stop)
    if (form === '.' && takesStop(text, tokens.at(-1), at, abbreviations)) {
      const word = tokens.pop() as Token
      tokens.push({ ...word, end: stop })
    } else {
      const of: TokenKind = kind === CharClass.Digit ? 'number' : kind === CharClass.Quote ? 'quote' : 'mark'
      tokens.push({ start: at, end: stop, kind: of, form, capital: false, possessive: false })
    }
    at = stop
  }
  return tokens
}

function pushWord(tokens: Token[], word: string, at: number, split: WordSplitter | null): void {
  const cuts = split?.(word) ?? null
  if (cuts === null) {
    tokens.push(wordToken(word, at))
    return
  }
  let from = 0
  for (const cut of [...cuts, word.length]) {
    tokens.push(wordToken(word.slice(from, cut), at + from))
    from = cut
  }
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

/** Whether the full stop at `at` belongs to the word right before it. */
function takesStop(
  text: string,
  word: Token | undefined,
  at: number,
  abbreviations: ReadonlySet<string>,
): boolean {
  if (word === undefined || word.kind !== 'word' || word.end !== at) return false
  if (text.charAt(at + 1) !== ' ' && text.charAt(at + 1) !== '\u00a0') return false
  return abbreviations.has(word.form) || (word.capital && word.end - word.start === 1)
}

function wordToken(word: string, start: number): Token {
  const possessive = POSSESSIVE.test(word)
  const first = word.charAt(0)
  return {
    start,
    end: start + word.length,
    kind: 'word',
    form: fold(possessive ? word.slice(0, -2) : word),
    capital: first !== first.toLowerCase(),
    possessive,
  }
}
