import type { GoldSentence } from './gold'
import type { Placed } from './marks'

/** Sentences of one or more articles, counted against the gold. Weak sentences are not scored. */
export interface Score {
  readonly right: number
  /** Marked, but not as the gold has it. */
  readonly wrong: number
  /** Labelled in the gold, and not marked as the gold has it. */
  readonly missed: number
  /** Each wrong or missed sentence in words, for the reader of a failed test. */
  readonly notes: readonly string[]
}

export function score(placed: Placed, sentences: readonly GoldSentence[]): Score {
  let right = 0
  let wrong = 0
  let missed = 0
  const notes: string[] = []
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.weak) continue
    const got = [...(placed.parties[index] ?? [])].sort().join('+')
    const gold = [...sentence.sources].sort().join('+')
    if (got === gold) {
      if (gold !== '') right++
      continue
    }
    if (got !== '') wrong++
    if (gold !== '') missed++
    notes.push(`${gold || 'nobody'} but marked ${got || 'nobody'}: ${sentence.text}`)
  }
  return { right, wrong, missed, notes }
}

export function total(scores: readonly Score[]): Score {
  return {
    right: scores.reduce((sum, one) => sum + one.right, 0),
    wrong: scores.reduce((sum, one) => sum + one.wrong, 0),
    missed: scores.reduce((sum, one) => sum + one.missed, 0),
    notes: scores.flatMap(({ notes }) => notes),
  }
}

export function precision({ right, wrong }: Score): number {
  return right + wrong === 0 ? 1 : right / (right + wrong)
}

export function recall({ right, missed }: Score): number {
  return right + missed === 0 ? 1 : right / (right + missed)
}

export function f1(scored: Score): number {
  const both = precision(scored) + recall(scored)
  return both === 0 ? 0 : (2 * precision(scored) * recall(scored)) / both
}
