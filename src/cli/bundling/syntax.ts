/** A node of a parsed script (ESTree): what we need of it. Offsets are UTF-16 code units into the script. */
export interface SyntaxNode {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [field: string]: unknown
}

/** Text put in the place of `[start, end)`. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Calls `visit` for a node and all within it, with the node around each. */
export function walk(
  node: SyntaxNode,
  visit: (node: SyntaxNode, parent: SyntaxNode | null) => void,
  parent: SyntaxNode | null = null,
): void {
  visit(node, parent)
  for (const field of Object.values(node)) {
    for (const child of Array.isArray(field) ? field : [field]) if (isNode(child)) walk(child, visit, node)
  }
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'
}

/** The name of a node that is a plain identifier, or null. */
export function nameOf(node: unknown): string | null {
  return isNode(node) && node.type === 'Identifier' ? String(node.name) : null
}

/** The text of a string, or of a template without a value in it; else null. */
export function stringOf(node: SyntaxNode): string | null {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null
  if (node.type !== 'TemplateLiteral' || !Array.isArray(node.quasis) || node.quasis.length !== 1) return null
  const [only] = node.quasis as readonly { readonly value: { readonly cooked: string } }[]
  return only?.value.cooked ?? null
}

/** The script with edits made, none of which may overlap. */
export function edited(code: string, edits: readonly Edit[]): string {
  let result = ''
  let at = 0
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
    if (start < at) throw new Error(`Two edits of one place: ${code.slice(start, end)}`)
    result += code.slice(at, start) + text
    at = end
  }
  return result + code.slice(at)
}
