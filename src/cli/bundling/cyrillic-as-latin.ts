import { type Edit, type SyntaxNode, stringOf, walk } from './syntax.ts'

/** The module that reads such strings back, as the bundler knows it. */
export const CYRILLIC_MODULE = '\0cyrillic'

/** A Latin sign for each letter from «а» to «я». */
const SIGNS = 'abvgdejziyklmnoprstufhcqwxQYXEUA'
const FIRST = 0x430
const LAST = 0x44f
/** Around what stands as it is: Latin letters, capitals, «ё». */
const AS_IS = '^'
/** Strings with fewer Cyrillic letters are not worth a call. */
const WORTH = 2

export const CYRILLIC_CODE = `const signs = ${JSON.stringify(SIGNS)}
export const cyrillic = (latin) => latin.split('^').map((part, i) => i % 2 === 1 ? part :
  part.replace(/[a-zA-Z]/g, (sign) => String.fromCharCode(signs.indexOf(sign) + ${FIRST}))).join('')`

/** The string in Latin signs, which take a byte each where Cyrillic letters take two; null where it cannot be told so. */
export function latinOf(text: string): string | null {
  if (text.includes(AS_IS)) return null
  let latin = ''
  let asIs = false
  for (const char of text) {
    const code = char.charCodeAt(0)
    const letter = code >= FIRST && code <= LAST
    // Spaces, digits and marks are the same on both sides.
    const neutral = code < 0x80 && !/[a-zA-Z]/.test(char)
    if (!neutral && asIs === letter) {
      latin += AS_IS
      asIs = !asIs
    }
    latin += letter ? SIGNS.charAt(code - FIRST) : char
  }
  return latin
}

/** Writes strings of Russian in Latin signs: the words stay readable, and the bundle is an eighth lighter. */
export function cyrillicAsLatin(program: SyntaxNode): Edit[] {
  const edits: Edit[] = []
  walk(program, (node, parent) => {
    const text = stringOf(node)
    if (text === null || (text.match(/[а-я]/g)?.length ?? 0) < WORTH) return
    if (parent?.type === 'TaggedTemplateExpression') return
    if (parent?.type === 'Property' && parent.key === node && parent.computed !== true) return
    const latin = latinOf(text)
    if (latin !== null)
      edits.push({ start: node.start, end: node.end, text: `cyrillic(${JSON.stringify(latin)})` })
  })
  return edits
}
