import { describe, expect, test } from 'vitest'
import { reportOf } from '../../src/content/report'
import { correctAnalysis } from '../../src/corrections/correct-analysis'
import { hullOf } from '../../src/corrections/correct-attributions'
import type { Correction, Verdict } from '../../src/corrections/correction'
import { describeQuote } from '../../src/corrections/text-quote'
import { analyze } from '../../src/engine/analyze'
import type { ArticleText, PartyId } from '../../src/engine/types'

function articleOf(paragraphs: readonly string[]): ArticleText {
  const blocks = []
  let text = ''
  for (const paragraph of paragraphs) {
    blocks.push({ start: text.length, end: text.length + paragraph.length, role: 'paragraph' as const })
    text += `${paragraph}\n`
  }
  return { text, blocks, lang: 'en', date: '2022-02-01', title: 'A call' }
}

const PARAGRAPHS = [
  'Vladimir Putin and Emmanuel Macron spoke by telephone on Tuesday.',
  'According to the Kremlin, the call lasted 50 minutes.',
  'The Elysée said the call lasted two hours.',
  'The corridor was as long as before, and the carpet as red.',
]
const article = articleOf(PARAGRAPHS)
const analysis = analyze(article)

function correction(words: string, verdict: Verdict, from: PartyId | null, text = article.text): Correction {
  const start = text.indexOf(words)
  expect(start).toBeGreaterThanOrEqual(0)
  return {
    id: `${verdict} ${words}`,
    verdict,
    from,
    quote: describeQuote(text, [start, start + words.length]),
    at: '',
  }
}

function told(corrections: readonly Correction[], of = article, by = analysis) {
  const corrected = correctAnalysis(of, by, corrections)
  const report = reportOf(of, corrected)?.report
  return {
    statements: report?.statements.map(({ party, text }) => `${party}: ${text}`) ?? null,
    removed: report?.removed.map(({ party, text }) => `${party}: ${text}`) ?? null,
    lost: report?.lost.map(({ text }) => text) ?? null,
    matters: report?.matters.map(({ relation }) => relation) ?? null,
    report,
  }
}

const K = 'kremlin: the call lasted 50 minutes'
const E = 'elysee: the call lasted two hours'

describe('the engine’s word', () => {
  test('stands where nobody corrects it', () => {
    expect(told([])).toMatchObject({ statements: [K, E], removed: [], lost: [], matters: ['differ'] })
  })
})

describe('a reader who says that a statement', () => {
  test('is none takes it out of the marks and the comparison, and can see what was taken', () => {
    const { statements, removed, matters, report } = told([
      correction('the call lasted 50 minutes', 'none', 'kremlin'),
    ])
    expect({ statements, removed, matters }).toEqual({
      statements: [E],
      removed: [K],
      matters: ['only-elysee'],
    })
    expect(report?.removed[0]).toMatchObject({ id: 1, correction: { verdict: 'none', from: 'kremlin' } })
    expect(report?.shares.kremlin).toBe(0)
  })

  test('is the other side’s gives it to that side', () => {
    const { statements, report } = told([correction('the call lasted 50 minutes', 'elysee', 'kremlin')])
    expect(statements).toEqual(['elysee: the call lasted 50 minutes', E])
    expect(report?.statements[0]?.correction).toMatchObject({ verdict: 'elysee', from: 'kremlin' })
    expect(report?.statements[1]?.correction).toBeNull()
  })

  test('is both sides’ gives it to both', () => {
    expect(told([correction('the call lasted two hours', 'both', 'elysee')]).statements?.toSorted()).toEqual(
      [E, K, 'kremlin: the call lasted two hours'].toSorted(),
    )
  })

  test('stands where the engine found none adds it', () => {
    const { statements, report } = told([correction('the carpet as red', 'elysee', null)])
    expect(statements).toEqual([K, E, 'elysee: the carpet as red'])
    expect(report?.statements[2]).toMatchObject({ confidence: 1, reasons: [], correction: { from: null } })
  })
})

describe('corrections live on', () => {
  test('when the article changes around and a little in them', () => {
    const changed = articleOf([
      'A new first paragraph about the weather.',
      ...PARAGRAPHS.map((paragraph) => paragraph.replace('50 minutes', 'fifty minutes')),
    ])
    const corrections = [correction('the call lasted 50 minutes', 'none', 'kremlin')]
    expect(told(corrections, changed, analyze(changed)).removed).toEqual([
      'kremlin: the call lasted fifty minutes',
    ])
  })

  test('and are named where their words are gone', () => {
    const shorter = articleOf(PARAGRAPHS.slice(0, 3))
    const gone = correction('the carpet as red', 'elysee', null)
    expect(told([gone], shorter, analyze(shorter))).toMatchObject({
      statements: [K, E],
      lost: ['the carpet as red'],
    })
  })

  test('when the engine comes to agree: the statement stands there once', () => {
    const agreed = correction('the call lasted two hours', 'elysee', null)
    expect(told([agreed]).statements).toEqual([K, E])
  })

  test('and one that was never a statement any more takes nothing away', () => {
    const stale = correction('the carpet as red', 'none', 'kremlin')
    expect(told([stale])).toMatchObject({ statements: [K, E], removed: [] })
  })
})

test('a reader’s own threshold decides what is shown, in marks and comparison alike', () => {
  const least = Math.max(...analysis.attributions.map(({ confidence }) => confidence)) + 0.001
  const strict = correctAnalysis(article, analysis, [], least)
  expect(reportOf(article, strict, { least })).toBeNull()
  expect(strict.analysis.comparison.matters).toEqual([])
})

test('the hull of content in parts goes from its first to its last word', () => {
  const [one] = analysis.attributions
  if (!one) throw new Error('no attribution')
  expect(
    hullOf({
      ...one,
      content: [
        [30, 40],
        [10, 20],
      ],
    }),
  ).toEqual([10, 40])
})
