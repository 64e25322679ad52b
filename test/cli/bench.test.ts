import { describe, expect, test } from 'vitest'
import { measure, megabytesPerSecond } from '../../src/cli/bench/measure'
import { tableLines } from '../../src/cli/bench/print-table'
import { articleOfLength, articleOfText } from '../../src/cli/bench/sample-text'

describe('a table', () => {
  test('has names on the left, numbers on the right, and a dash for what is not known', () => {
    const lines = tableLines({
      title: 'Speed',
      columns: [
        { key: 'name', label: '' },
        { key: 'chars', label: 'characters' },
        { key: 'ms', label: 'ms', digits: 2 },
      ],
      rows: [
        { name: 'engine', chars: 1_234_567, ms: 1234.5678 },
        { name: 'other', chars: 10, ms: null },
      ],
      notes: ['Small is fast.'],
    })
    expect(lines).toEqual([
      'Speed',
      '           characters         ms',
      '  ──────   ──────────   ────────',
      '  engine    1 234 567   1 234.57',
      '  other            10          –',
      '  Small is fast.',
    ])
  })
})

describe('a text to measure', () => {
  test.each([1, 999, 10_000])('has %i characters, in blocks that cover it', (length) => {
    const { text, blocks } = articleOfLength('en', length)
    expect(text).toHaveLength(length)
    expect(blocks.at(-1)?.end).toBe(length)
    blocks.slice(1).forEach(({ start }, i) => {
      expect(start).toBe((blocks[i]?.end ?? 0) + 1)
    })
  })

  test('may be any text, a block a line', () => {
    expect(articleOfText('a\n\nbc', 'en').blocks.map(({ start, end }) => [start, end])).toEqual([
      [0, 1],
      [2, 2],
      [3, 5],
    ])
  })
})

test('work is done at least once, and timed', () => {
  let done = 0
  const { best, median, runs } = measure(
    () => {
      done += 1
    },
    { budget: 0 },
  )
  expect(done).toBeGreaterThan(0)
  expect(runs).toBeGreaterThan(0)
  expect(best).toBeLessThanOrEqual(median)
  expect(megabytesPerSecond(5_000_000, 1000)).toBe(5)
})
