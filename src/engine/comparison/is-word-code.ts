/**
 * Whether a UTF-16 code unit is part of a word: a letter, a digit, a mark upon a letter, near enough. By hand, because it is
 * asked of every character of the page.
 */
export function isWordCode(code: number): boolean {
  if (code < 0x80)
    return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
  // Latin signs and quotation marks, multiplication and division, general punctuation and symbols, CJK punctuation.
  return (
    code >= 0xc0 &&
    code !== 0xd7 &&
    code !== 0xf7 &&
    !(code >= 0x2000 && code < 0x2c00) &&
    !(code >= 0x3000 && code < 0x3040)
  )
}
