import { type Edit, type SyntaxNode, stringOf, walk } from './syntax.ts'

/** The module that reads such strings back, as the bundler knows it. */
export const UNFOLD_MODULE = '\0unfold'

/** Words with fewer letters in common are written out: gzip finds those itself. */
const COMMON = 3
/** Shorter strings are not worth a call. */
const WORTH = 40

export const UNFOLD_CODE = `export const unfold = (folded) => {
  let word = ''
  return folded.split(/(?=[ 1-9])/).map((part) =>
    word = part[0] > 0 ? word.slice(0, word.length + 1 - part[0]) + part.slice(1) : part.trim()).join(' ')
}`

/**
 * "came come comes coming" as "came come1s3ing": where a word begins as the one before it does, a digit tells how many letters go off the end
 * of that one, and one more; null where the text cannot be told so.
 */
export function folded(text: string): string | null {
  if (!/^\S+(?: \S+)+$/.test(text) || /[1-9]/.test(text)) return null
  let last = ''
  let result = ''
  for (const word of text.split(' ')) {
    let common = 0
    while (common < last.length && last[common] === word[common]) common += 1
    const off = last.length - common
    result += common < COMMON || off > 8 ? ` ${word}` : `${off + 1}${word.slice(common)}`
    last = word
  }
  return result.slice(1)
}

/** Folds the words of long strings: many begin as the one before them does. */
export function foldWords(program: SyntaxNode): Edit[] {
  const edits: Edit[] = []
  walk(program, (node, parent) => {
    const text = stringOf(node)
    if (text === null || text.length < WORTH) return
    if (parent?.type === 'TaggedTemplateExpression' || (parent?.type === 'Property' && parent.key === node))
      return
    const short = folded(text)
    if (short !== null && short.length < text.length)
      edits.push({ start: node.start, end: node.end, text: `unfold(${JSON.stringify(short)})` })
  })
  return edits
}
