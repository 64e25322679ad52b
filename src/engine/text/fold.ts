const NON_ASCII = /[^ -~]/
/** Accents of Latin letters and the dots of «ё»; the breve stays, because «й» is a letter of its own. */
const MARKS = /[\u0300-\u0302\u0304\u0308\u0327]/g
const APOSTROPHES = /[’ʼ‘`´]/g

/**
 * The form in which words are looked up: lower case, typographic apostrophes straight, accents off, «ё» as «е».
 * The result may differ in length from the input: never use it for offsets.
 */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  if (!NON_ASCII.test(lower)) return lower
  return lower.replace(APOSTROPHES, "'").normalize('NFD').replace(MARKS, '').normalize('NFC')
}
