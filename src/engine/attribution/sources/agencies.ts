import { Grammar } from '../../languages/grammar'
import { WordClass as C } from '../../languages/word-class'
import type { CueClause } from '../cues/cue-clause'
import { rangeHas, type WordRange } from '../reading/nominal'
import { isMark, plays, type Word } from '../reading/passage'

/** What is told, without the agency that passes it on: "The conversation has begun, *AFP reports*". */
export function withoutAgencies(
  words: readonly Word[],
  content: readonly WordRange[],
  agencies: readonly CueClause[],
): readonly WordRange[] {
  if (agencies.length === 0) return content
  return content.flatMap(({ from, to }) => {
    let start = from
    let end = to
    for (const agency of agencies) {
      if (agency.start <= start && agency.end > start) start = agency.end
      else if (agency.end >= end && agency.start > start && agency.start < end) end = agency.start
    }
    while (
      start < end &&
      (isMark(words[start], ',', '—', '–') || (start > from && plays(words[start], Grammar.complementizers)))
    )
      start += 1
    while (end > start && isMark(words[end - 1], ',', '—', '–')) end -= 1
    return start < end ? [{ from: start, to: end }] : []
  })
}

export function isAgency(words: readonly Word[], range: WordRange): boolean {
  return rangeHas(words, range, C.Agency)
}
