import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

export const ROOT = path.resolve(import.meta.dirname, '../..')

/** A source file: its path from the top of the project, with forward slashes, and its text. */
export interface SourceFile {
  readonly name: string
  readonly text: string
}

/** Every code file under `src`. */
export function sourceFiles(): readonly SourceFile[] {
  return readdirSync(path.join(ROOT, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs|css|html)$/.test(entry.name))
    .map((entry) => {
      const file = path.join(entry.parentPath, entry.name)
      return {
        name: path.relative(ROOT, file).replaceAll(path.sep, '/'),
        text: readFileSync(file, 'utf8'),
      }
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

const COMMENT = /\/\*[\s\S]*?\*\/|(?<=^|[\s;{}(),])\/\/[^\n]*/g

/** The text without its comments, with as many lines. Strings stay, so a `//` within one may be cut: good enough to search. */
export function withoutComments(text: string): string {
  return text.replace(COMMENT, (comment) => comment.replace(/[^\n]/g, ' '))
}

/** The text without what stands between quotation marks, for a search that words of data must not answer. */
export function withoutStrings(text: string): string {
  return text.replace(/(['"])(?:\\.|(?!\1)[^\\\n])*\1/g, (string) => string.replace(/[^'"]/g, ' '))
}

const IMPORT =
  /(?:\bimport|\bexport)\s+(?:type\s+)?(?:[\w*$\s{},]+?\s+from\s+)?(['"])([^'"\n]+)\1|\bimport\s*\(\s*(['"])([^'"\n]+)\3\s*\)|\brequire\s*\(\s*(['"])([^'"\n]+)\5\s*\)/g

/** What a file imports: relative imports as paths from the top of the project, packages by their name. */
export function importsOf({ name, text }: SourceFile): readonly string[] {
  return [...withoutComments(text).matchAll(IMPORT)].map((match) => {
    const target = match[2] ?? match[4] ?? match[6] ?? ''
    return target.startsWith('.') ? path.posix.join(path.posix.dirname(name), target) : target
  })
}
