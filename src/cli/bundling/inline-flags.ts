import { Construction } from '../../engine/attribution/cues/cue-clause.ts'
import { Grammar } from '../../engine/languages/grammar.ts'
import { Frame } from '../../engine/languages/language.ts'
import { Telling } from '../../engine/languages/telling.ts'
import { VerbForm } from '../../engine/languages/verb-form.ts'
import { Case } from '../../engine/languages/word-case.ts'
import { WordClass } from '../../engine/languages/word-class.ts'
import { WordTrait } from '../../engine/languages/word-trait.ts'
import { NameKind } from '../../engine/parties/name-kind.ts'
import { CharClass } from '../../engine/text/char-class.ts'
import { type Edit, isNode, nameOf, type SyntaxNode, walk } from './syntax.ts'

type Table = Readonly<Record<string, number>>

/** Tables of bits and numbers, by the name under which the engine exports them. */
const TABLES: Readonly<Record<string, Table>> = {
  Frame,
  Case,
  CharClass,
  Construction,
  Grammar,
  NameKind,
  Telling,
  VerbForm,
  WordClass,
  WordTrait,
}

/**
 * Puts the number in the place of `WordClass.Verb` and the like, and of what `const { Clause } = Frame` takes out of a table:
 * shorter, faster, and masks become one number.
 */
export function inlineFlags(program: SyntaxNode): Edit[] {
  const tables = new Map<string, Table>()
  const edits: Edit[] = []
  walk(program, (node) => {
    if (node.type === 'ImportSpecifier') {
      const table = TABLES[nameOf(node.imported) ?? '']
      const local = nameOf(node.local)
      if (table !== undefined && local !== null) tables.set(local, table)
    }
  })
  walk(program, (node) => {
    if (node.type === 'MemberExpression' && node.computed !== true && isNode(node.object)) {
      const value = tables.get(nameOf(node.object) ?? '')?.[nameOf(node.property) ?? '']
      if (value !== undefined) edits.push({ start: node.start, end: node.end, text: String(value) })
    }
    if (node.type !== 'VariableDeclarator' || !isNode(node.id) || node.id.type !== 'ObjectPattern') return
    const table = tables.get(nameOf(node.init) ?? '')
    if (table === undefined) return
    const constants = (node.id.properties as readonly SyntaxNode[]).map(
      ({ key, value }) => `${nameOf(value)} = ${table[nameOf(key) ?? '']}`,
    )
    edits.push({ start: node.start, end: node.end, text: constants.join(', ') })
  })
  return edits
}
