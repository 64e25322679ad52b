import type { Token } from './tokens'

/** A stretch in quotation marks; indices of tokens, marks included. */
export interface Quotation {
  readonly open: number
  /** Index of the closing mark, or of the last token where the quotation is never closed. */
  readonly close: number
  readonly closed: boolean
  /** The quotation goes on from the paragraph before: it opens again there, as newspapers do. */
  readonly continues: boolean
  readonly words: number
}

type Pair = { readonly closers: string; readonly single: boolean }

const OPENERS: Readonly<Record<string, Pair>> = {
  '“': { closers: '”"', single: false },
  '„': { closers: '“”"', single: false },
  '«': { closers: '»', single: false },
  '‹': { closers: '›', single: true },
  '"': { closers: '"”', single: false },
  '‘': { closers: '’', single: true },
  "'": { closers: "'", single: true },
  '”': { closers: '”', single: false },
}

interface Context {
  readonly text: string
  readonly tokens: readonly Token[]
}

/** A quotation in single marks is looked for this many words ahead, so that stray apostrophes cost little. */
const LONGEST_SINGLE = 200

const LETTER = /[\p{L}\p{N}]/u

function opensAt({ text, tokens }: Context, at: number, blockStart: number): Pair | null {
  const token = tokens[at]
  if (token === undefined || token.kind !== 'quote') return null
  const mark = text.charAt(token.start)
  const pair = OPENERS[mark]
  if (pair === undefined) return null
  if (mark === '“' || mark === '«' || mark === '„' || mark === '‹') return pair
  // Marks that look the same on both sides open only after a space, a bracket, a dash or the start.
  const before = token.start > blockStart ? text.charAt(token.start - 1) : ' '
  const after = text.charAt(token.end)
  if (LETTER.test(before) || /[.,!?…’”]/.test(before)) return null
  if (after === '' || /\s/.test(after)) return null
  if (mark === '”' && !/\s/.test(before)) return null
  return pair
}

function closesAt({ text, tokens }: Context, at: number, pair: Pair): boolean {
  const token = tokens[at]
  if (token === undefined || token.kind !== 'quote') return false
  if (!pair.closers.includes(text.charAt(token.start))) return false
  // A single mark inside a word is an apostrophe, and so is one before a plural's noun ("the presidents’ call").
  return !pair.single || !LETTER.test(text.charAt(token.end))
}

/**
 * The outermost quotations of one block. Straight, typographic, angle and low marks; nested ones are part of the
 * outer. A single mark that is never closed is an apostrophe; a double one runs to the end of the block.
 * @param goesOn whether the block before ended inside a quotation
 */
export function findQuotations(
  text: string,
  tokens: readonly Token[],
  blockStart: number,
  goesOn: boolean,
): Quotation[] {
  const context: Context = { text, tokens }
  const found: Quotation[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const pair = opensAt(context, at, blockStart)
    if (pair === null) continue
    const close = closingOf(context, at, pair, blockStart)
    if (close === null && pair.single) continue
    const end = close ?? tokens.length - 1
    let words = 0
    for (let i = at + 1; i < end; i += 1) if (tokens[i]?.kind === 'word') words += 1
    found.push({ open: at, close: end, closed: close !== null, continues: goesOn && at === 0, words })
    at = end
  }
  return found
}

function closingOf(context: Context, open: number, pair: Pair, blockStart: number): number | null {
  const mark = context.text.charAt(context.tokens[open]?.start ?? 0)
  let depth = 0
  const limit = pair.single ? Math.min(context.tokens.length, open + LONGEST_SINGLE) : context.tokens.length
  for (let at = open + 1; at < limit; at += 1) {
    if (context.tokens[at]?.kind !== 'quote') continue
    const here = context.text.charAt(context.tokens[at]?.start ?? 0)
    if (
      here === mark &&
      mark !== '"' &&
      mark !== "'" &&
      mark !== '”' &&
      opensAt(context, at, blockStart) !== null
    ) {
      depth += 1
    } else if (closesAt(context, at, pair)) {
      if (depth === 0) return at
      depth -= 1
    }
  }
  return null
}
