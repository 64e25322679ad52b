import { fold } from '../text/fold'
import type { Span } from '../types'
import type { ClaimId } from './lexicon/lexicon'
import type { MatterId } from './taxonomy/matters'
import type { Word } from './words'

/** What a term is a term of. */
export type TermId = MatterId | ClaimId

/** A term that stands in a text, and what it is a term of. */
export interface TermHit<Id extends TermId> {
  readonly id: Id
  /** How much the term says: 1 for a plain word, more for longer terms, less for general ones. */
  readonly weight: number
  readonly span: Span
  /** Place of the first word of its first run. */
  readonly place: number
}

/** The terms that stand in some words: of matters, and of what is claimed of them. */
export interface Hits {
  readonly matters: readonly TermHit<MatterId>[]
  readonly claims: readonly TermHit<ClaimId>[]
}

interface Entry {
  readonly form: string
  /** `form` is the beginning of a word only. */
  readonly open: boolean
  readonly term: Term
}

/** Alternatives for one word: whole forms, and beginnings. */
interface Element {
  readonly exact: readonly string[]
  readonly prefix: readonly string[]
}

/** A term, compiled. */
export interface Term {
  readonly id: TermId
  readonly claim: boolean
  /** One word, so that its look-up word is all of it. */
  readonly single: boolean
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

const NO_TERMS: readonly Term[] = []

/**
 * Terms by the words they are looked up by. In a term `word*` stands for every word that begins so and `a/b` for either word;
 * words side by side must stand side by side, and those joined by `+` near each other in any order. `~` marks a term too
 * general to outweigh another.
 */
export class TermIndex {
  /** By the first letters of the words that may begin them. */
  readonly #buckets = new Map<string, Entry[]>()

  /** @param lists for each id its terms, separated by commas */
  constructor(matters: Iterable<readonly [MatterId, string]>, claims: Iterable<readonly [ClaimId, string]>) {
    for (const [id, terms] of matters) this.#add(id, terms, false)
    for (const [id, terms] of claims) this.#add(id, terms, true)
  }

  /** Terms that a word may be the look-up word of. */
  termsOf(form: string): readonly Term[] {
    const terms: Term[] = []
    for (const { open, form: start, term } of this.#buckets.get(form.slice(0, BUCKET)) ?? []) {
      if (open ? form.startsWith(start) : form === start) terms.push(term)
    }
    return terms.length === 0 ? NO_TERMS : terms
  }

  #add(id: TermId, terms: string, claim: boolean): void {
    for (const written of terms.split(',')) {
      if (written === '') continue
      const term = compileTerm(id, written.trim(), claim)
      const first = term.runs[0]?.[term.anchor]
      for (const form of first?.exact ?? []) this.#push({ form, open: false, term })
      for (const form of first?.prefix ?? []) this.#push({ form, open: true, term })
    }
  }

  #push(entry: Entry): void {
    const key = entry.form.slice(0, BUCKET)
    const known = this.#buckets.get(key)
    if (known === undefined) this.#buckets.set(key, [entry])
    else known.push(entry)
  }
}

function compileTerm(id: TermId, written: string, claim: boolean): Term {
  const weak = written.startsWith('~')
  const runs = (weak ? written.slice(1) : written)
    .split(' + ')
    .map((run) => run.split(' ').map(compileElement))
    .sort((a, b) => Math.max(...b.map(lengthOf)) - Math.max(...a.map(lengthOf)))
  const words = runs.reduce((sum, run) => sum + run.length, 0)
  const lengths = runs[0]?.map(lengthOf) ?? []
  return {
    id,
    claim,
    single: words === 1,
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

/** Every term that stands in `words`, in the order of their look-up words. */
export function findTerms(words: readonly Word[]): Hits {
  const matters: TermHit<MatterId>[] = []
  const claims: TermHit<ClaimId>[] = []
  for (let at = 0; at < words.length; at++) {
    const { terms } = (words[at] as Word).facts
    for (let i = 0; i < terms.length; i++) {
      const term = terms[i] as Term
      const word = words[at] as Word
      const place = at - term.anchor
      const span: Span | null = term.single ? [word.start, word.end] : spanOf(term, words, place)
      if (span === null) continue
      if (term.claim) claims.push({ id: term.id as ClaimId, weight: term.weight, span, place })
      else matters.push({ id: term.id as MatterId, weight: term.weight, span, place })
    }
  }
  return { matters, claims }
}

/** Where `term` stands if its first run begins at `at`. Loops by hand: asked of most words of every statement. */
function spanOf(term: Term, words: readonly Word[], at: number): Span | null {
  const { runs } = term
  const first = runs[0] as readonly Element[]
  if (!runAt(first, words, at)) return null
  let from = at
  let to = at + first.length
  for (let i = 1; i < runs.length; i++) {
    const run = runs[i] as readonly Element[]
    const place = placeNear(run, words, at, first.length)
    if (place === -1) return null
    if (place < from) from = place
    if (place + run.length > to) to = place + run.length
  }
  return [words[from]?.start ?? 0, words[to - 1]?.end ?? 0]
}

/** Where a run stands near the one at `at`, the nearest first; -1 where it does not. */
function placeNear(run: readonly Element[], words: readonly Word[], at: number, length: number): number {
  for (let away = 0; away <= NEAR; away++) {
    if (runAt(run, words, at + length + away)) return at + length + away
    if (runAt(run, words, at - run.length - away)) return at - run.length - away
  }
  return -1
}

function runAt(run: readonly Element[], words: readonly Word[], at: number): boolean {
  if (at < 0 || at + run.length > words.length) return false
  for (let i = 0; i < run.length; i++) {
    if (!matches(run[i] as Element, (words[at + i] as Word).form)) return false
  }
  return true
}

function matches({ exact, prefix }: Element, form: string): boolean {
  for (let i = 0; i < exact.length; i++) if (exact[i] === form) return true
  for (let i = 0; i < prefix.length; i++) if (form.startsWith(prefix[i] as string)) return true
  return false
}
