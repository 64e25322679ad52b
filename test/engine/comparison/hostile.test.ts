import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { recompare } from '../../../src/engine/recompare'
import type { ArticleText, Attribution, Comparison, LanguageId, PartyId } from '../../../src/engine/types'
import { e, k, lay, rowsOf, type Told } from './told'

const PARTIES: readonly PartyId[] = ['kremlin', 'elysee']

function placed({ matters }: Comparison): number[] {
  return matters
    .flatMap(({ statements }) => PARTIES.flatMap((party) => [...statements[party]]))
    .sort((a, b) => a - b)
}

describe('poor input', () => {
  test('no statement at all', () => {
    expect(lay('en', []).matters).toEqual([])
    expect(recompare({ text: '', blocks: [], lang: 'ru', date: null, title: '' }, [])).toEqual({
      matters: [],
      pairs: [],
      shares: { kremlin: 0, elysee: 0, other: 0 },
      reporterWords: 0,
      voices: [],
      otherSources: [],
    })
  })

  test('one account only', () => {
    const laid = lay('fr', [k('le gaz'), k('les sanctions'), k('une trêve')])
    expect(rowsOf(laid).every((row) => row.endsWith('only-kremlin'))).toBe(true)
    expect(laid.pairs).toEqual([])
  })

  test('the same statement ten times', () => {
    for (const content of ['grain must leave Odesa', 'the chandelier is broken', 'so be it']) {
      const laid = lay(
        'en',
        Array.from({ length: 10 }, (_, i) => (i % 2 ? k(content) : e(content))),
      )
      expect(laid.matters).toHaveLength(1)
      expect(placed(laid)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
    }
  })

  test('five hundred statements', () => {
    const about = [
      'grain',
      'gas',
      'the Minsk agreements',
      'sanctions',
      'prisoners',
      'tea',
      'the chandelier',
      'it',
    ]
    const told = (i: number): Told =>
      (i % 2 ? k : e)(
        `they spoke of ${about[i % about.length] ?? ''} for the ${i}th time and agreed on ${i % 7} points`,
      )
    const laid = lay(
      'en',
      Array.from({ length: 500 }, (_, i) => told(i)),
    )
    expect(placed(laid)).toHaveLength(500)
    expect(laid.matters.length).toBeLessThan(50)
  })

  test('thousands of statements in one row cost no more than their number', () => {
    const time = (count: number) => {
      const told = Array.from({ length: count }, (_, i) =>
        (i % 2 ? k : e)(`the sanctions, said item ${i}, stay`),
      )
      const start = performance.now()
      lay('en', told)
      return performance.now() - start
    }
    time(200)
    // Ten times the statements: far from a hundred times the cost, even on a busy machine.
    expect(time(4000)).toBeLessThan(40 * Math.max(time(400), 5))
  })

  test('a hundred thousand words of one statement', () => {
    const laid = lay('ru', [k('не обещал никакого зерна '.repeat(25_000)), e('обещал зерно')])
    expect(placed(laid)).toEqual([0, 1])
  })
})

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    'Putin promised an hour and a half of grain',
    'aucun accord de principe sur les sanctions pendant 1h05',
    'никаких обещаний о саммите во вторник, 200 пленных',
    'no 100 000 hours and forty-five minutes',
  ),
)

const statement = fc.record({
  party: fc.constantFrom<PartyId | 'other'>('kremlin', 'elysee', 'other'),
  start: fc.integer({ min: -5, max: 400 }),
  length: fc.integer({ min: 0, max: 120 }),
  sentence: fc.integer({ min: 0, max: 12 }),
  speaker: fc.constantFrom(null, 'Putin', 'Macron', 'both', 'spokesman', 'official', 'Somebody'),
  basis: fc.constantFrom('explicit' as const, 'anaphoric' as const, 'continued' as const),
  confidence: fc.constantFrom(0.2, 0.9),
  silence: fc.boolean(),
  spans: fc.integer({ min: 0, max: 3 }),
})

test('whatever the attributions, every shown statement stands in one row and no index points outside', () => {
  fc.assert(
    fc.property(
      fc.array(text, { maxLength: 8 }),
      fc.array(statement, { maxLength: 30 }),
      fc.constantFrom<LanguageId>('en', 'fr', 'ru'),
      (pieces, drafts, lang) => {
        const article: ArticleText = { text: '', blocks: [], lang, date: null, title: '' }
        let whole = ''
        const blocks = pieces.map((piece, block) => {
          const start = whole.length
          whole += `${piece}\n`
          return {
            start,
            end: whole.length - 1,
            sentences: [[start, whole.length - 1] as const],
            role: block % 3 ? ('paragraph' as const) : ('heading' as const),
          }
        })
        const attributions = drafts.map(
          ({ start, length, spans, ...draft }): Attribution => ({
            ...draft,
            source: null,
            cue: [],
            kind: 'indirect',
            reasons: [],
            content: Array.from(
              { length: spans },
              (_, i) => [start + i * length, start + (i + 1) * length] as const,
            ),
          }),
        )
        const read = { ...article, text: whole, blocks }
        const found = recompare(read, attributions)
        const shown = attributions.flatMap(({ party, confidence }, i) =>
          party !== 'other' && confidence >= 0.5 ? [i] : [],
        )
        expect(placed(found)).toEqual(shown)
        for (const { key, statements, relation, label, clash } of found.matters) {
          for (const party of PARTIES)
            expect(statements[party].every((i) => attributions[i]?.party === party)).toBe(true)
          expect(relation.startsWith('only')).toBe(PARTIES.some((party) => statements[party].length === 0))
          expect(clash !== null).toBe(relation === 'differ')
          expect(label === '').toBe(key !== null)
        }
        expect(found.voices.flatMap(({ statements }) => [...statements]).sort((a, b) => a - b)).toEqual(shown)
        for (const { name, statements } of found.otherSources) {
          expect(name).not.toBe('')
          expect(statements.every((i) => attributions[i]?.party === 'other')).toBe(true)
        }
        expect(found.reporterWords).toBeLessThanOrEqual(found.shares.other)
        const told = new Set(attributions.map(({ sentence }) => sentence))
        for (const { kremlin, elysee } of found.pairs)
          expect(told.has(kremlin) && told.has(elysee)).toBe(true)
        expect(Math.min(...Object.values(found.shares))).toBeGreaterThanOrEqual(0)
      },
    ),
    { numRuns: 300 },
  )
})
