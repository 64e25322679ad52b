/**
 * The cases a word may stand in, as bits. A language without cases gives every word `anyCase`: there, order alone tells the
 * subject of a verb from its objects.
 */
export const Case = {
  Nominative: 1 << 0,
  Genitive: 1 << 1,
  Dative: 1 << 2,
  Accusative: 1 << 3,
  Instrumental: 1 << 4,
  Locative: 1 << 5,
} as const

export const anyCase = -1
/** A word of a language with cases that looks the same in all of them. */
export const everyCase = (1 << 6) - 1
