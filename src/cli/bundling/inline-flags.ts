import { Frame } from '../../engine/languages/language.ts'
import { Case } from '../../engine/languages/word-case.ts'
import { WordClass } from '../../engine/languages/word-class.ts'
import { WordTrait } from '../../engine/languages/word-trait.ts'
import { type Edit, isNode, nameOf, type SyntaxNode, walk } from './syntax.ts'

/** Tables of bits, by the name under which the engine exports them. */
const TABLES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  Frame,
  Case,
  WordClass,
  WordTrait,
}

/** Puts the number in the place of `WordClass.Verb` and the like: shorter, and masks become one number. */
export function inlineFlags(program: SyntaxNode): Edit[] {
  const tables = new Map<string, Readonly<Record<string, number>>>()
  const edits: Edit[] = []
  walk(program, (node) => {
    if (node.type === 'ImportSpecifier') {
      const table = TABLES[nameOf(node.imported) ?? '']
      const local = nameOf(node.local)
      if (table !== undefined && local !== null) tables.set(local, table)
    }
  })
  walk(program, (node) => {
    if (node.type !== 'MemberExpression' || node.computed === true || !isNode(node.object)) return
    const value = tables.get(nameOf(node.object) ?? '')?.[nameOf(node.property) ?? '']
    if (value !== undefined) edits.push({ start: node.start, end: node.end, text: String(value) })
  })
  return edits
}
