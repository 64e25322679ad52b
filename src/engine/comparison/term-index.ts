import { fold } from '../text/fold'
import type { Span } from '../types'
import type { Word } from './words-in'

/** A term that stands in a text, and what it is a term of. */
export interface TermHit<Id extends string> {
  readonly id: Id
  /** How much the term says: 1 for a plain word, more for longer terms, less for general ones. */
  readonly weight: number
  readonly span: Span
  /** Place of the first word of its first run. */
  readonly place: number
}

/** Terms by the first letters of the words that may begin them. */
export type TermIndex<Id extends string> = ReadonlyMap<string, readonly Entry<Id>[]>

interface Entry<Id extends string> {
  readonly form: string
  /** `form` is the beginning of a word only. */
  readonly open: boolean
  readonly term: Term<Id>
}

/** Alternatives for one word: whole forms, and beginnings. */
interface Element {
  readonly exact: readonly string[]
  readonly prefix: readonly string[]
}

interface Term<Id extends string> {
  readonly id: Id
  readonly weight: number
  /** Place in the first run of the word the term is looked up by: the longest, since short words stand everywhere. */
  readonly anchor: number
  /** Runs of words that stand side by side; the runs stand near each other in any order. */
  readonly runs: readonly (readonly Element[])[]
}

/** How many words may stand between the parts of a term. */
const NEAR = 7
/** Letters that bucket terms; what is shorter stands under itself. */
const BUCKET = 3
const WEAK_WEIGHT = 0.35
const WEIGHT_PER_FURTHER_WORD = 0.3

/**
 * @param lists for each id its terms, separated by commas. In a term `word*` stands for every word that begins so and `a/b`
 * for either word; words side by side must stand side by side, and those joined by `+` near each other in any order. `~` marks
 * a term too general to outweigh another.
 */
export function compileTerms<Id extends string>(lists: Iterable<readonly [Id, string]>): TermIndex<Id> {
  const index = new Map<string, Entry<Id>[]>()
  for (const [id, terms] of lists) {
    for (const written of terms.split(',')) {
      if (written === '') continue
      const term = compileTerm(id, written.trim())
      const first = term.runs[0]?.[term.anchor]
      for (const form of first?.exact ?? []) push(index, { form, open: false, term })
      for (const form of first?.prefix ?? []) push(index, { form, open: true, term })
    }
  }
  return index
}

function compileTerm<Id extends string>(id: Id, written: string): Term<Id> {
  const weak = written.startsWith('~')
  const runs = (weak ? written.slice(1) : written)
    .split(' + ')
    .map((run) => run.split(' ').map(compileElement))
    .sort((a, b) => Math.max(...b.map(lengthOf)) - Math.max(...a.map(lengthOf)))
  const words = runs.reduce((sum, run) => sum + run.length, 0)
  const lengths = runs[0]?.map(lengthOf) ?? []
  return {
    id,
    weight: weak ? WEAK_WEIGHT : 1 + (words - 1) * WEIGHT_PER_FURTHER_WORD,
    anchor: lengths.indexOf(Math.max(...lengths)),
    runs,
  }
}

/** Letters of the shortest word that matches. */
function lengthOf({ exact, prefix }: Element): number {
  return Math.min(...[...exact, ...prefix].map((form) => form.length))
}

function compileElement(written: string): Element {
  const forms = written.split('/').map(fold)
  return {
    exact: forms.filter((form) => !form.endsWith('*')),
    prefix: forms.filter((form) => form.endsWith('*')).map((form) => form.slice(0, -1)),
  }
}

function push<Id extends string>(index: Map<string, Entry<Id>[]>, entry: Entry<Id>): void {
  const key = entry.form.slice(0, BUCKET)
  const known = index.get(key)
  if (known === undefined) index.set(key, [entry])
  else known.push(entry)
}

/** Every term that stands in `words`, in the order of their look-up words. */
export function findTerms<Id extends string>(index: TermIndex<Id>, words: readonly Word[]): TermHit<Id>[] {
  const hits: TermHit<Id>[] = []
  for (let at = 0; at < words.length; at++) {
    const form = words[at]?.form ?? ''
    const entries = index.get(form.length > BUCKET ? form.slice(0, BUCKET) : form)
    if (entries === undefined) continue
    for (const entry of entries) {
      if (entry.open ? !form.startsWith(entry.form) : form !== entry.form) continue
      const span = spanOf(entry.term, words, at - entry.term.anchor)
      if (span !== null)
        hits.push({ id: entry.term.id, weight: entry.term.weight, span, place: at - entry.term.anchor })
    }
  }
  return hits
}

/** Where `term` stands if its first run begins at `at`. */
function spanOf({ runs }: Term<string>, words: readonly Word[], at: number): Span | null {
  const [first = [], ...others] = runs
  if (!runAt(first, words, at)) return null
  let from = at
  let to = at + first.length
  for (const run of others) {
    const place = runNear(run, words, at, first.length)
    if (place === null) return null
    from = Math.min(from, place)
    to = Math.max(to, place + run.length)
  }
  const start = words[from]?.start
  const end = words[to - 1]?.end
  return start === undefined || end === undefined ? null : [start, end]
}

function runNear(run: readonly Element[], words: readonly Word[], at: number, length: number): number | null {
  for (let away = 0; away <= NEAR; away++) {
    if (runAt(run, words, at + length + away)) return at + length + away
    if (runAt(run, words, at - run.length - away)) return at - run.length - away
  }
  return null
}

function runAt(run: readonly Element[], words: readonly Word[], at: number): boolean {
  return run.every((element, i) => {
    const form = words[at + i]?.form
    return form !== undefined && matches(element, form)
  })
}

function matches({ exact, prefix }: Element, form: string): boolean {
  return exact.includes(form) || prefix.some((start) => form.startsWith(start))
}
