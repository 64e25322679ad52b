import { type Edit, type SyntaxNode, walk } from './syntax.ts'

/** Word lists that run over several lines, with one space between their words: they are split at white space anyway. */
export function plainSpaces(program: SyntaxNode, code: string): Edit[] {
  const edits: Edit[] = []
  walk(program, (node, parent) => {
    if (node.type !== 'TemplateLiteral' || parent?.type === 'TaggedTemplateExpression') return
    const written = code.slice(node.start, node.end)
    if (!written.includes('\n') || written.includes('${')) return
    edits.push({ start: node.start, end: node.end, text: written.replace(/\s*\n\s*/g, ' ') })
  })
  return edits
}
