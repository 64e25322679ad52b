/**
 * Beginnings of words without which no account of either party can be on a page, in the languages we read.
 * `É` may be one letter or two (E and a combining accent).
 */
const STEMS = [
  'kremlin',
  'putin',
  'poutine',
  'peskov',
  'macron',
  '(?:é|e\u0301?)lys(?:é|e\u0301?)e',
  'кремл',
  'путин',
  'песков',
  'макрон',
  'елисейск',
]

const NAMES_A_PARTY = new RegExp(STEMS.join('|'), 'i')

/** Whether a text could hold a party's account at all. */
export function namesAParty(text: string): boolean {
  return NAMES_A_PARTY.test(text)
}
