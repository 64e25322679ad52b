import type { StatementView, VoiceView } from '../../messaging/messages'
import { PARTIES } from '../parties'
import type { Row } from './comparison-rows'
import { foldLetters, soughtWords } from './fold-letters'
import { isOfVoice } from './voices'

export const ROW_FILTERS = ['all', 'both', 'differ', 'only-kremlin', 'only-elysee'] as const

/** Which rows of the comparison are shown: all, those where both speak, those where they differ, where one is alone. */
export type RowFilter = (typeof ROW_FILTERS)[number]

/** What the reader chose to see. */
export interface Choice {
  readonly filter: RowFilter
  readonly search: string
  /** A cell of the table of voices, or null for all. */
  readonly voice: VoiceView | null
}

export const EVERYTHING: Choice = { filter: 'all', search: '', voice: null }

/** The words of a row by which it can be found; `wordsOf` gives those that the row itself does not hold. */
export type WordsOf = (row: Row) => string

export function statementsOf(row: Row): readonly StatementView[] {
  return PARTIES.flatMap((party) => row.cells[party].statements)
}

function passes(row: Row, filter: RowFilter): boolean {
  if (filter === 'all') return true
  if (filter === 'both') return row.relation !== null && !row.relation.startsWith('only')
  return row.relation === filter
}

/** How many rows each filter would show. */
export function countByFilter(rows: readonly Row[]): Record<RowFilter, number> {
  const count = (filter: RowFilter) => rows.filter((row) => passes(row, filter)).length
  return Object.fromEntries(ROW_FILTERS.map((filter) => [filter, count(filter)])) as Record<RowFilter, number>
}

/** Makes the filter of these rows. Their letters are folded once, at the first search. */
export function rowFilter(rows: readonly Row[], wordsOf: WordsOf): (choice: Choice) => readonly Row[] {
  let folded: ReadonlyMap<Row, string> | null = null
  const lettersOf = (row: Row) => {
    folded ??= new Map(
      rows.map((one) => {
        const told = statementsOf(one).map(({ text, cueText }) => `${cueText ?? ''} ${text}`)
        return [one, foldLetters([wordsOf(one), ...told].join('\n')).letters]
      }),
    )
    return folded.get(row) ?? ''
  }
  return ({ filter, search, voice }) => {
    const sought = soughtWords(search)
    return rows.filter(
      (row) =>
        passes(row, filter) &&
        (voice === null || statementsOf(row).some((statement) => isOfVoice(statement, voice))) &&
        (sought.length === 0 || sought.every((word) => lettersOf(row).includes(word))),
    )
  }
}
