import { describe, expect, test } from 'vitest'
import { type MarkedReport, sideBySide } from '../../src/cli/demo/side-by-side'
import { wrap } from '../../src/cli/text-table'
import type { StatementView } from '../../src/messaging/messages'

function statement(id: number, party: 'kremlin' | 'elysee', text: string, silence = false): StatementView {
  return {
    id,
    party,
    text,
    silence,
    quotes: [],
    sourceText: null,
    cueText: null,
    speaker: null,
    basis: 'explicit',
    kind: 'indirect',
    confidence: 1,
    reasons: [],
    correction: null,
  }
}

const report: MarkedReport = {
  state: 'marked',
  title: 'One call',
  lang: 'en',
  date: null,
  marksOn: true,
  statements: [
    statement(0, 'kremlin', 'the two men spoke for 50 minutes'),
    statement(1, 'elysee', 'the call had lasted an hour and a half, with two interruptions'),
    statement(2, 'elysee', 'shelling', true),
  ],
  removed: [],
  lost: [],
  matters: [
    {
      key: 'matter_call_duration',
      label: 'duration',
      relation: 'differ',
      statements: { kremlin: [0], elysee: [1] },
      clash: null,
    },
    {
      key: null,
      label: 'a matter of the text',
      relation: 'only-elysee',
      statements: { kremlin: [], elysee: [2] },
      clash: null,
    },
  ],
  shares: { kremlin: 1, elysee: 1, other: 1, reporter: 0 },
  voices: [],
  otherSources: [],
  url: '',
}

describe('the table in the terminal', () => {
  test('keeps within the width of the terminal, as far as that is sensible', () => {
    for (const [asked, most] of [
      [20, 60],
      [80, 80],
      [500, 140],
    ] as const) {
      const longest = Math.max(
        ...sideBySide(report, asked)
          .split('\n')
          .map((line) => line.length),
      )
      expect(longest).toBeLessThanOrEqual(most)
      expect(longest).toBeGreaterThan(most - 10)
    }
  })

  test('shows every statement, the relation of each row, and silence in words', () => {
    const flat = sideBySide(report, 120).replace(/\s+/g, ' ')
    expect(flat).toContain('Kremlin (1 statement)')
    expect(flat).toContain('Elysée (2 statements)')
    expect(flat).toContain('Length of the call')
    expect(flat).toContain('the two men spoke for 50 minutes')
    expect(flat).toContain('[They differ]')
    expect(flat).toContain('a matter of the text')
    expect(flat).toContain('The Kremlin’s account')
  })
})

describe('wrap', () => {
  test('breaks between words, and inside a word only where it must', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three'])
    expect(wrap('abcdefghij k', 4)).toEqual(['abcd', 'efgh', 'ij k'])
    expect(wrap('one\ntwo', 10)).toEqual(['one', 'two'])
    expect(wrap('', 10)).toEqual([''])
  })
})
