import { fold } from '../text/fold'
import type { Span } from '../types'
import { MATTER_IDS, type MatterId, type Taxonomy } from './taxonomy/matter-ids'
import type { Word } from './words-in'

/** A term of the taxonomy that stands in a text. */
export interface TermHit {
  readonly matter: MatterId
  /** How much the term says: 1 for a plain word, more for longer terms, less for general ones. */
  readonly weight: number
  readonly span: Span
}

export interface TermIndex {
  readonly labels: Readonly<Record<MatterId, string>>
  readonly exact: ReadonlyMap<string, readonly Term[]>
  readonly prefix: ReadonlyMap<string, readonly Term[]>
}

/** Alternatives for one word: whole forms, and beginnings. */
interface Element {
  readonly exact: readonly string[]
  readonly prefix: readonly string[]
}

interface Term {
  readonly matter: MatterId
  readonly weight: number
  /** Runs of words that stand side by side; the runs stand near each other in any order. */
  readonly runs: readonly (readonly Element[])[]
}

/** How many words may stand between the parts of a term. */
const NEAR = 7
const SHORTEST_PREFIX = 2
const WEAK_WEIGHT = 0.35
const WEIGHT_PER_FURTHER_WORD = 0.5

export function compileTerms(taxonomy: Taxonomy): TermIndex {
  const exact = new Map<string, Term[]>()
  const prefix = new Map<string, Term[]>()
  const labels = {} as Record<MatterId, string>
  for (const matter of MATTER_IDS) {
    const [label = matter, terms = ''] = taxonomy[matter].split(' | ')
    labels[matter] = label
    for (const written of terms.split(',')) {
      const term = compileTerm(matter, written.trim())
      const first = term.runs[0]?.[0]
      for (const form of first?.exact ?? []) push(exact, form, term)
      for (const form of first?.prefix ?? []) push(prefix, form, term)
    }
  }
  return { labels, exact, prefix }
}

function compileTerm(matter: MatterId, written: string): Term {
  const weak = written.startsWith('~')
  const runs = (weak ? written.slice(1) : written)
    .split(' + ')
    .map((run) => run.split(' ').map(compileElement))
  const words = runs.reduce((sum, run) => sum + run.length, 0)
  return { matter, weight: weak ? WEAK_WEIGHT : 1 + (words - 1) * WEIGHT_PER_FURTHER_WORD, runs }
}

function compileElement(written: string): Element {
  const forms = written.split('/').map(fold)
  return {
    exact: forms.filter((form) => !form.endsWith('*')),
    prefix: forms.filter((form) => form.endsWith('*')).map((form) => form.slice(0, -1)),
  }
}

function push(map: Map<string, Term[]>, form: string, term: Term): void {
  const known = map.get(form)
  if (known === undefined) map.set(form, [term])
  else known.push(term)
}

/** Every term that stands in `words`, each at most once for each place it begins at. */
export function findTerms(index: TermIndex, words: readonly Word[]): TermHit[] {
  const hits: TermHit[] = []
  words.forEach(({ form }, at) => {
    const found = [...(index.exact.get(form) ?? [])]
    for (let length = SHORTEST_PREFIX; length <= form.length; length++) {
      const more = index.prefix.get(form.slice(0, length))
      if (more !== undefined) found.push(...more)
    }
    for (const term of found) {
      const span = spanOf(term, words, at)
      if (span !== null) hits.push({ matter: term.matter, weight: term.weight, span })
    }
  })
  return hits
}

/** Where `term` stands if its first word is the one at `at`. */
function spanOf({ runs }: Term, words: readonly Word[], at: number): Span | null {
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
