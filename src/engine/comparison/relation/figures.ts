import type { Span } from '../../types'
import type { Clash } from './find-clash'
import type { Reading } from './reading'

/** Two figures for the same thing: "100 buses" and "60 buses". Years and hedged figures are left alone. */
export function figures(a: Reading, b: Reading): Clash | null {
  if ([a, b].some((reading) => reading.claims.some(({ id }) => HEDGES.has(id)))) return null
  const counted = countedThings(b)
  for (const [thing, first] of countedThings(a)) {
    const second = counted.get(thing)
    if (second !== undefined && second.value !== first.value)
      return { spans: [first.span, second.span], strength: 6 }
  }
  return null
}

const HEDGES: ReadonlySet<string> = new Set(['about', 'more-than', 'less-than'])
const FIRST_YEAR = 1900
const LAST_YEAR = 2100

function countedThings({ statement }: Reading): Map<string, { readonly value: number; readonly span: Span }> {
  const things = new Map<string, { readonly value: number; readonly span: Span }>()
  for (const [root, place] of statement.stems) {
    const [number, thing] = [statement.words[place - 1], statement.words[place]]
    const value = Number(number?.form)
    if (number === undefined || thing === undefined || !Number.isInteger(value)) continue
    if (value < 2 || (value >= FIRST_YEAR && value <= LAST_YEAR) || /^\d/.test(root)) continue
    // "100,000 troops": the last group of digits alone is no figure.
    if (number.form.length === 3 && /^\d+$/.test(statement.words[place - 2]?.form ?? '')) continue
    things.set(root, { value, span: [number.start, thing.end] })
  }
  return things
}
