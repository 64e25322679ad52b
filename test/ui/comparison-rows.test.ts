import { describe, expect, test } from 'vitest'
import {
  comparisonRows,
  countByParty,
  percentages,
  splitAtClash,
} from '../../src/ui/comparison/comparison-rows'
import { sampleReport, statement } from './sample-report'

describe('the rows', () => {
  test('are the matters, then the statements that belong to none', () => {
    const rows = comparisonRows(sampleReport)
    const ids = rows.map(({ cells }) =>
      [cells.kremlin, cells.elysee].map((c) => c.statements.map((s) => s.id)),
    )
    expect(rows.map((row) => row.matter?.label ?? null)).toEqual(['who called', 'gas prices', null])
    expect(rows.map((row) => row.relation)).toEqual(['differ', 'only-elysee', null])
    expect(ids).toEqual([
      [[0], [1]],
      [[], [3]],
      [[], [2]],
    ])
    expect(rows[0]?.cells.kremlin.clash).toBe('the French side')
  })

  test('have no last row where every statement has its matter', () => {
    const statements = sampleReport.statements.filter(({ id }) => id !== 2)
    expect(comparisonRows({ ...sampleReport, statements })).toHaveLength(2)
  })

  test('pass over a statement that is not in the report', () => {
    const rows = comparisonRows({ ...sampleReport, statements: [] })
    expect(rows.map(({ cells }) => cells.elysee.statements)).toEqual([[], []])
  })
})

test('statements are counted by account', () => {
  expect(countByParty([statement(0, 'kremlin'), statement(1, 'elysee'), statement(2, 'elysee')])).toEqual({
    kremlin: 1,
    elysee: 2,
  })
})

test.each([
  ['the French side had called', 'the French side', ['', 'the French side', ' had called']],
  ['asked by the French side', 'the French side', ['asked by ', 'the French side', '']],
  ['asked by Moscow', 'the French side', null],
  ['asked by Moscow', '', null],
  ['asked by Moscow', null, null],
])('“%s” is split at “%s”', (text, clash, parts) => expect(splitAtClash(text, clash)).toEqual(parts))

test.each([
  [{ kremlin: 1, elysee: 1, other: 1 }, [34, 33, 33]],
  [{ kremlin: 210, elysee: 180, other: 430 }, [26, 22, 52]],
  [{ kremlin: 0, elysee: 5, other: 0 }, [0, 100, 0]],
  [{ kremlin: 0, elysee: 0, other: 0 }, [0, 0, 0]],
])('shares of %j are whole and add up', (shares, percents) =>
  expect(Object.values(percentages(shares))).toEqual(percents),
)
