import type { Statement } from './statement'

/** How much two statements of an article have in common: 0 (nothing) to 1 (the same words). */
export interface Similarity {
  /** Rarer words weigh more. */
  readonly between: (a: Statement, b: Statement) => number
  readonly weight: (stem: string) => number
  /** The words of `statement` that too many others have for `near`, the rarest first. */
  readonly common: (statement: Statement) => readonly string[]
  /** Statements that share a telling word with `statement`, itself left out; a limited number. */
  readonly near: (statement: Statement) => ReadonlySet<Statement>
}

/** A word that stands in more statements than this tells nothing of them and would cost time without bound. */
const MOST_HOLDERS = 24

export function similarityOf(statements: readonly Statement[]): Similarity {
  const holders = new Map<string, Statement[]>()
  for (const statement of statements) {
    for (const root of statement.stems.keys()) {
      const known = holders.get(root)
      if (known === undefined) holders.set(root, [statement])
      else known.push(statement)
    }
  }
  const weight = (root: string) => Math.log(1 + statements.length / (holders.get(root)?.length ?? 1))
  const lengths = new Map<Statement, number>()
  const lengthOf = (statement: Statement) => {
    const known = lengths.get(statement)
    if (known !== undefined) return known
    let sum = 0
    for (const root of statement.stems.keys()) sum += weight(root) ** 2
    const length = Math.sqrt(sum)
    lengths.set(statement, length)
    return length
  }
  const between = (a: Statement, b: Statement) => {
    const [few, many] = a.stems.size <= b.stems.size ? [a, b] : [b, a]
    let sum = 0
    for (const root of few.stems.keys()) if (many.stems.has(root)) sum += weight(root) ** 2
    return sum === 0 ? 0 : sum / (lengthOf(a) * lengthOf(b))
  }
  const near = (statement: Statement) => {
    const found = new Set<Statement>()
    for (const root of statement.stems.keys()) {
      const known = holders.get(root) ?? []
      if (known.length <= MOST_HOLDERS) for (const other of known) if (other !== statement) found.add(other)
    }
    return found
  }
  const common = (statement: Statement) =>
    [...statement.stems.keys()]
      .filter((root) => (holders.get(root)?.length ?? 0) > MOST_HOLDERS)
      .sort((a, b) => weight(b) - weight(a))
  return { between, weight, near, common }
}
