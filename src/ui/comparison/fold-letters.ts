/** A text as a search compares it, and where each of its letters stands in the text itself. */
export interface Folded {
  readonly letters: string
  /** Index into the text, in UTF-16 code units, of each code unit of `letters`; one more for the end. */
  readonly places: readonly number[]
}

/** Marks that stand for a plainer one on a keyboard, and such as readers leave out. */
const PLAINER: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '„': '"',
  '–': '-',
  '—': '-',
  '\u2011': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u00ad': '',
  '\n': ' ',
  œ: 'oe',
  æ: 'ae',
}

function foldLetter(letter: string): string {
  if (letter < '\u0080') return letter.toLowerCase()
  const lower = letter.toLowerCase()
  return PLAINER[lower] ?? lower.normalize('NFD').replace(/\p{M}/gu, '')
}

/** Folds case, accents and typographic marks away, so that "elysee" finds "Élysée" and «елка» finds «ёлка». */
export function foldLetters(text: string): Folded {
  let letters = ''
  const places: number[] = []
  let at = 0
  for (const letter of text) {
    const folded = foldLetter(letter)
    for (let i = 0; i < folded.length; i += 1) places.push(at)
    letters += folded
    at += letter.length
  }
  places.push(at)
  return { letters, places }
}

/** The words a reader looks for: all of them must be there, in any order. */
export function soughtWords(search: string): readonly string[] {
  return foldLetters(search).letters.split(/\s+/).filter(Boolean)
}
