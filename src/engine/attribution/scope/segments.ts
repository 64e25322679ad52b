import { Grammar } from '../../languages/grammar'
import { WordClass as C } from '../../languages/word-class'
import { WordTrait as T } from '../../languages/word-trait'
import { Construction, type CueClause } from '../cues/cue-clause'
import { has, is, isMark, isUnquoted, plays, type Word } from '../reading/passage'
import { isPronoun } from './is-pronoun'
import type { ScopeHints } from './scope-hints'

/** Parts of a sentence between semicolons outside quotation marks. */
export function segments(
  words: readonly Word[],
  from: number,
  to: number,
  clauses: readonly CueClause[],
  hints: ScopeHints,
): [number, number][] {
  const sides = clauses
    .filter(
      (clause) =>
        clause.construction !== Construction.Phrase && !hints.isInner(clause) && !isPronoun(words, clause),
    )
    .map((side) => side.start)
  const parts: [number, number][] = []
  let start = from
  for (let at = from; at < to; at += 1) {
    const beside =
      at > start && turnsTo(words, at, sides) && !(has(words[at], T.As) && closes(words, at + 1, to, clauses))
    if ((isMark(words[at], ';') || beside) && isUnquoted(words[at])) {
      parts.push([start, at])
      start = at + 1
    }
  }
  parts.push([start, to])
  return parts
}

/** "and", "while", «tandis que» before the first word of a side, one of those at `sides`. */
function turnsTo(words: readonly Word[], at: number, sides: readonly number[]): boolean {
  if (!is(words[at], C.Conjunction) && !plays(words[at], Grammar.contrasts)) return false
  return sides.includes(plays(words[at + 1], Grammar.complementizers) ? at + 2 : at + 1)
}

/** "…, as the Kremlin put it": the clause after "as" has nothing of its own to tell. */
function closes(words: readonly Word[], start: number, to: number, clauses: readonly CueClause[]): boolean {
  return clauses.some(
    (clause) =>
      clause.start === start && (clause.contentFrom >= to - 1 || words[clause.end]?.kind === 'mark'),
  )
}
