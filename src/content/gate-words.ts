/**
 * Beginnings of words without which no account of either party can be on a page, in the languages we read. Looked for
 * one by one: on a page that is met once, that is faster than a regular expression that has to be compiled first.
 */
const STEMS = [
  'kremlin',
  'putin',
  'poutine',
  'peskov',
  'macron',
  'кремл',
  'путин',
  'песков',
  'макрон',
  'елисейск',
]

/** `é` may be one letter or two (e and a combining accent), or stand without its accent. */
const ELYSEE = /(?:é|e\u0301?)lys(?:é|e\u0301?)e/

/** Whether a text could hold a party's account at all. */
export function namesAParty(text: string): boolean {
  const lower = text.toLowerCase()
  return STEMS.some((stem) => lower.includes(stem)) || (lower.includes('lys') && ELYSEE.test(lower))
}
