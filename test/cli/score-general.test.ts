import { describe, expect, test } from 'vitest'
import type { GeneralAttribution, GeneralClass, GoldGeneralAttribution } from '../../src/cli/general-gold'
import { addGeneralScore, emptyGeneralScore, ratesOf } from '../../src/cli/score-general'
import type { Span } from '../../src/engine/types'

const TEXT = 'Ann Lee said taxes would fall. Voters want change. The ad: “Enough.”'

function span(words: string): Span {
  const start = TEXT.indexOf(words)
  if (start < 0) throw new Error(`not in the text: ${words}`)
  return [start, start + words.length]
}

function given(source: string | null, cue: string, content: string): GeneralAttribution {
  return { source: source === null ? null : span(source), cue: [span(cue)], content: [span(content)] }
}

function gold(name: GeneralClass, ...parts: [string | null, string, string]): GoldGeneralAttribution {
  return { ...given(...parts), class: name }
}

const GOLD = [
  gold('say', 'Ann Lee', 'said', 'taxes would fall'),
  gold('attitude', 'Voters', 'want', 'change'),
  gold('say', 'The ad', ':', '“Enough.”'),
]

function scored(got: readonly GeneralAttribution[], communicationOnly = false) {
  const score = emptyGeneralScore()
  addGeneralScore(score, TEXT, GOLD, got, communicationOnly)
  return score
}

describe('the measure of attributions of any source', () => {
  test('gives full marks to the gold itself', () => {
    for (const part of Object.values(scored(GOLD)))
      expect(ratesOf(part)).toEqual({ precision: 1, recall: 1, f1: 1 })
  })

  test('counts what is missing and what is too much', () => {
    const score = scored([given('Ann Lee', 'said', 'taxes would fall'), given(null, 'fall', 'change')])
    expect(score.cue).toEqual({ gold: 3, got: 2, right: 1 })
    expect(score.content).toEqual({ gold: 5, got: 4, right: 4 })
    expect(score.source).toEqual({ gold: 5, got: 2, right: 2 })
    expect(score.whole).toEqual({ gold: 3, got: 2, right: 1 })
  })

  test('takes half of a part for the part, yet not as exact', () => {
    const score = scored([given('Lee', 'Lee said', 'taxes would')])
    expect(score.cue.right).toBe(1)
    expect(score.cueExact.right).toBe(0)
    expect(score.whole.right).toBe(1)
    expect(score.wholeExact.right).toBe(0)
  })

  test('does not take a missing source for a source', () => {
    expect(scored([given(null, 'said', 'taxes would fall')]).whole.right).toBe(0)
  })

  test('reads a colon as a cue', () => {
    expect(scored([given('The ad', ':', 'Enough')]).wholeExact.right).toBe(1)
  })

  test('matches a gold attribution once', () => {
    const twice = given('Ann Lee', 'said', 'taxes would fall')
    expect(scored([twice, twice]).whole).toEqual({ gold: 3, got: 2, right: 1 })
  })

  test('neither rewards nor punishes private states where only communication counts', () => {
    const both = [given('Ann Lee', 'said', 'taxes would fall'), given('Voters', 'want', 'change')]
    const score = scored(both, true)
    expect(score.whole).toEqual({ gold: 2, got: 1, right: 1 })
    expect(score.content).toEqual({ gold: 4, got: 3, right: 3 })
  })

  test('has full marks where there is nothing to find and nothing found', () => {
    const score = emptyGeneralScore()
    addGeneralScore(score, 'It rained.', [], [])
    expect(ratesOf(score.whole).f1).toBe(1)
  })
})
