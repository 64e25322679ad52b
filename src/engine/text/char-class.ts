export const CharClass = { Space: 0, Letter: 1, Digit: 2, Combining: 3, Quote: 4, Mark: 5 } as const

export type CharClass = (typeof CharClass)[keyof typeof CharClass]

const LETTER = /^\p{L}$/u
const DIGIT = /^\p{N}$/u
const SPACE = /^\s$/u
const COMBINING = /^\p{M}$/u
const QUOTES = '"\'“”„«»‘’‹›'

function classify(code: number): CharClass {
  const char = String.fromCharCode(code)
  if (QUOTES.includes(char)) return CharClass.Quote
  if (SPACE.test(char) || code === 0x200b || code === 0xfeff) return CharClass.Space
  if (LETTER.test(char)) return CharClass.Letter
  if (DIGIT.test(char)) return CharClass.Digit
  return COMBINING.test(char) ? CharClass.Combining : CharClass.Mark
}

/** Filled as characters are met: a look-up is several times faster than a Unicode regular expression. */
const known = new Int8Array(0x10000).fill(-1)

/** What kind of character a UTF-16 code unit is; each half of a surrogate pair counts as a mark. */
export function charClass(code: number): CharClass {
  const found = known[code] ?? -1
  if (found >= 0) return found as CharClass
  const made = classify(code)
  known[code] = made
  return made
}
