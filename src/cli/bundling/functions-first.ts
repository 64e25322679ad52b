import type { SyntaxNode } from './syntax.ts'

/**
 * A chunk with its functions before everything else at its top level. They may be called from anywhere there, wherever they
 * stand; but gzip looks back 32 kB only, and from one function to the next there are then no word lists in its way.
 */
export function functionsFirst(program: SyntaxNode, code: string): string {
  const functions: string[] = []
  const others: string[] = []
  for (const { type, start, end } of program.body as readonly SyntaxNode[])
    (type === 'FunctionDeclaration' ? functions : others).push(code.slice(start, end))
  return [...functions, ...others].join('\n')
}
