import { fold } from './fold'

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

const TOKEN =
  /(?<word>\p{L}[\p{L}\p{M}\p{N}]*(?:[’'ʼ-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*|\.(?=\p{L}\.)\p{L}|(?<=\.\p{L})\.)*)|(?<number>\p{N}+(?:[.,:]\p{N}+)*(?:-\p{L}+)*%?)|(?<quote>["“”„«»‘’'‹›])|(?<mark>\.\.\.|--|[^\s\p{L}\p{N}])/gu
const POSSESSIVE = /['’ʼ]s$/i

/**
 * Splits `text.slice(start, end)` into tokens. Linear in the length of the slice.
 * @param abbreviations words whose full stop belongs to them ("Mr."); so does that of an initial ("V.")
 * @param split the language's own rule for written words that hold several words
 */
export function tokenize(
  text: string,
  start: number,
  end: number,
  split: WordSplitter | null,
  abbreviations: ReadonlySet<string>,
): Token[] {
  const tokens: Token[] = []
  const pattern = new RegExp(TOKEN)
  pattern.lastIndex = start
  for (let match = pattern.exec(text); match !== null && match.index < end; match = pattern.exec(text)) {
    const at = match.index
    const groups = match.groups ?? {}
    if (groups.word !== undefined) {
      const cuts = split?.(groups.word) ?? null
      if (cuts === null) tokens.push(wordToken(groups.word, at))
      else {
        let from = 0
        for (const cut of [...cuts, groups.word.length]) {
          tokens.push(wordToken(groups.word.slice(from, cut), at + from))
          from = cut
        }
      }
    } else if (match[0] === '.' && takesStop(text, tokens.at(-1), at, abbreviations)) {
      const word = tokens.pop() as Token
      tokens.push({ ...word, end: at + 1 })
    } else {
      const kind = groups.number !== undefined ? 'number' : groups.quote !== undefined ? 'quote' : 'mark'
      const form = groups.number ?? match[0]
      tokens.push({ start: at, end: at + match[0].length, kind, form, capital: false, possessive: false })
    }
  }
  return tokens
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
