import type { PartyId } from '../engine/types'
import type { TextQuote } from './text-quote'

/** Whose account the reader says some words are; `none` where they are no statement of either side. */
export type Verdict = PartyId | 'both' | 'none'

/** What a reader says of some words of a page. */
export interface Correction {
  /** Tells it from the page's other corrections. */
  readonly id: string
  readonly verdict: Verdict
  /** Whose account the words were marked as; null where they were not marked at all. */
  readonly from: PartyId | null
  readonly quote: TextQuote
  /** When it was made, as ISO 8601 has it. */
  readonly at: string
}

/** What a reader says of one page. */
export interface PageCorrections {
  /** The page's address as `pageKey` writes it. */
  readonly page: string
  readonly title: string
  readonly corrections: readonly Correction[]
}

/** The parties a verdict names. */
export function partiesOf(verdict: Verdict): readonly PartyId[] {
  if (verdict === 'none') return []
  return verdict === 'both' ? ['kremlin', 'elysee'] : [verdict]
}
