import type { Span } from '../../types'
import type { Statement } from '../statement'
import type { Clash } from './find-clash'
import type { Reading } from './reading'

/** By the stem of what is counted. */
export type Figures = ReadonlyMap<string, { readonly value: number; readonly span: Span }>

/** Two figures for the same thing: "100 buses" and "60 buses". */
export function figures({ figures: one }: Reading, { figures: other }: Reading): Clash | null {
  if (one === null || other === null) return null
  for (const [thing, first] of one) {
    const second = other.get(thing)
    if (second !== undefined && second.value !== first.value)
      return { spans: [first.span, second.span], strength: 6 }
  }
  return null
}

const FIRST_YEAR = 1900
const LAST_YEAR = 2100

/** What a statement counts; null if nothing. Years are left alone. */
export function figuresIn({ words, stems }: Statement): Figures | null {
  let things: Map<string, { readonly value: number; readonly span: Span }> | null = null
  for (const [root, place] of stems) {
    const number = words[place - 1]
    // What begins with a letter is no figure.
    if (number === undefined || number.form > ':') continue
    const thing = words[place]
    const value = Number(number.form)
    if (thing === undefined || !Number.isInteger(value)) continue
    if (value < 2 || (value >= FIRST_YEAR && value <= LAST_YEAR) || /^\d/.test(root)) continue
    // "100,000 troops": the last group of digits alone is no figure.
    if (number.form.length === 3 && /^\d+$/.test(words[place - 2]?.form ?? '')) continue
    things ??= new Map()
    things.set(root, { value, span: [number.start, thing.end] })
  }
  return things
}
