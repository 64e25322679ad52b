import { describe, expect, test } from 'vitest'
import { type AttributionScore, figuresOf, scoreAttribution } from '../../src/cli/score-attribution'
import { languageFor } from '../../src/engine/languages'
import type { LanguageId } from '../../src/engine/types'
import { type LabelledSet, labelledArticles, sharedArticle } from './labelled'

interface Floors {
  readonly precision: number
  readonly f1: number
  readonly speakers: number
  readonly contentTokenF1: number
  /** Sentences marked in articles where nothing is either side’s; none, unless stated. */
  readonly strays?: number
}

/**
 * A little under what the engine reaches, so that a change which costs something shows. Raise them when the figures rise; a
 * floor that must be lowered is a question for review.
 */
const FLOORS: Readonly<Record<LabelledSet, Readonly<Partial<Record<LanguageId, Floors>>>>> = {
  corpus: {
    en: { precision: 0.98, f1: 0.98, speakers: 0.88, contentTokenF1: 0.97 },
    fr: { precision: 0.98, f1: 0.98, speakers: 0.75, contentTokenF1: 0.97 },
    ru: { precision: 0.98, f1: 0.97, speakers: 0.94, contentTokenF1: 0.97 },
  },
  unseen: {
    en: { precision: 0.98, f1: 0.97, speakers: 0.88, contentTokenF1: 0.96 },
    fr: { precision: 0.97, f1: 0.94, speakers: 0.81, contentTokenF1: 0.96, strays: 1 },
    ru: { precision: 0.92, f1: 0.9, speakers: 0.84, contentTokenF1: 0.96, strays: 1 },
  },
}

const LANGUAGES = (['en', 'fr', 'ru'] as const).filter((lang) => languageFor(lang) !== null)
const SETS = ['corpus', 'unseen'] as const

/** What went wrong, for whoever reads the failure. */
function misses(score: AttributionScore, articles: readonly string[] | null = null): string {
  const wanted = score.misses.filter(({ article }) => articles?.includes(article) ?? true)
  const told = wanted.map(
    ({ article, sentence, gold, got, text, reasons }) =>
      `${article}#${sentence}: ${gold}, not ${got}: ${text}\n  ${reasons.join('\n  ')}`,
  )
  return `${told.length} sentences are wrong:\n${told.slice(0, 20).join('\n')}`
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole
}

for (const set of SETS) {
  describe.each(LANGUAGES)(`${set} articles in %s`, (lang) => {
    const score = scoreAttribution(labelledArticles(set, lang))
    const floors = FLOORS[set][lang]

    test('are there', () => {
      expect(score.articles).toBeGreaterThan(5)
      expect(Object.keys(score.controls)).not.toEqual([])
    })

    test.runIf(floors !== undefined)('have the right sentences marked', () => {
      const { precision, f1 } = figuresOf(score.sentences)
      expect(precision, misses(score)).toBeGreaterThanOrEqual(floors?.precision ?? 0)
      expect(f1, misses(score)).toBeGreaterThanOrEqual(floors?.f1 ?? 0)
    })

    test.runIf(floors !== undefined)('have the right speakers and the right words', () => {
      const { speakers, contentTokens } = score
      const tokenF1 = ratio(2 * contentTokens.both, contentTokens.gold + contentTokens.got)
      expect(ratio(speakers.right, speakers.labelled)).toBeGreaterThanOrEqual(floors?.speakers ?? 0)
      expect(tokenF1).toBeGreaterThanOrEqual(floors?.contentTokenF1 ?? 0)
    })

    test('have nothing marked where nothing is either side’s', () => {
      const strays = Object.values(score.controls).reduce((sum, count) => sum + count, 0)
      expect(strays, misses(score, Object.keys(score.controls))).toBeLessThanOrEqual(floors?.strays ?? 0)
    })
  })
}

describe('the article the project began with', () => {
  const seed = sharedArticle('en/seed-2022-01-28.json')
  if (seed === null)
    console.warn('SKIPPED: the seed article is not beside the project; its gold labels were not checked')

  test.skipIf(seed === null)('has every sentence right and nine speakers in ten', () => {
    const score = scoreAttribution(seed === null ? [] : [seed])
    expect(score.sentences.right).toBeGreaterThan(10)
    expect(score.misses, misses(score)).toEqual([])
    expect(ratio(score.speakers.right, score.speakers.labelled)).toBeGreaterThanOrEqual(0.9)
  })
})
