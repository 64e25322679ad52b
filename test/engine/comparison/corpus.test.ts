import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { readGold } from '../../../src/cli/corpus'
import { evaluateComparison } from '../../../src/cli/eval-comparison'

const CORPUS = path.join(import.meta.dirname, '../../fixtures/corpus')
const LANGUAGES = ['en', 'fr', 'ru'] as const

function articles(lang: string) {
  const folder = path.join(CORPUS, lang)
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => readGold(path.join(folder, file)))
}

describe('on the labelled corpus, given its own statements', () => {
  const figures = evaluateComparison(LANGUAGES.flatMap(articles), 'gold')

  test('pairs, relations and contradictions are what issue 4 asks for', () => {
    expect(figures.f1).toBeGreaterThanOrEqual(0.9)
    expect(figures.relationAccuracy).toBeGreaterThanOrEqual(0.85)
    expect(figures.differPrecision).toBeGreaterThanOrEqual(0.9)
    expect(figures.purity).toBeGreaterThanOrEqual(0.88)
  })

  test.each(LANGUAGES)('every pair of the labels stands in one row, contradictions are right: %s', (lang) => {
    const { recall, differPrecision } = evaluateComparison(articles(lang), 'gold')
    expect(recall).toBeGreaterThanOrEqual(0.95)
    expect(differPrecision).toBeGreaterThanOrEqual(0.9)
  })
})
