/**
 * Beginnings of words without which no account of either party can be on a page, in the languages we read. Looked for
 * one by one: on a page that is met once, that is faster than a regular expression that has to be compiled first. The
 * first `é` of the Elysée may be one letter or two (e and a combining accent), or stand without its accent.
 */
export const GATE_WORDS: readonly string[] = [
  'kremlin',
  'putin',
  'poutine',
  'peskov',
  'macron',
  'elys',
  'élys',
  'e\u0301lys',
  'кремл',
  'путин',
  'песков',
  'макрон',
  'елисейск',
]
