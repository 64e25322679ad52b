import { describe, expect, test } from 'vitest'
import { articleOf } from '../../src/cli/corpus'
import { analyze, analyzeSteps } from '../../src/engine/analyze'
import type { Analysis, ArticleText, LanguageId } from '../../src/engine/types'
import { labelledArticles } from './labelled'

const LANGUAGES = ['en', 'fr', 'ru'] as const

/** The labelled articles of a language, as a page gives them: without the labels’ sentence bounds. */
function articles(lang: LanguageId): ArticleText[] {
  return labelledArticles('corpus', lang)
    .slice(0, 6)
    .map(articleOf)
    .map((article) => ({
      ...article,
      blocks: article.blocks.map(({ start, end, role }) => ({ start, end, role })),
    }))
}

/** All at once, a step of each in turn, as pages in two tabs or an article that is given up and read again. */
function inTurn(texts: readonly ArticleText[]): (Analysis | undefined)[] {
  const found: (Analysis | undefined)[] = texts.map(() => undefined)
  const open = texts.map((text, i) => ({ i, steps: analyzeSteps(text) }))
  while (open.length > 0) {
    const next = open.shift()
    const step = next?.steps.next()
    if (next === undefined || step === undefined) break
    if (step.done === true) found[next.i] = step.value
    else open.push(next)
  }
  return found
}

describe('the analysis in steps', () => {
  test('gives the same answer, whatever else is analysed between its steps', () => {
    const texts = LANGUAGES.flatMap(articles)
    expect(inTurn(texts)).toEqual(texts.map(analyze))
  })

  test.each(LANGUAGES)('yields at least once for each sentence, in %s', (lang) => {
    for (const article of articles(lang)) {
      const steps = [...analyzeSteps(article)]
      expect(steps.length).toBeGreaterThanOrEqual(analyze(article).sentences.length)
    }
  })

  test('can be given up in the middle without harm', () => {
    const [article] = articles('en')
    if (article === undefined) throw new Error('no article')
    const steps = analyzeSteps(article)
    for (let i = 0; i < 10; i += 1) steps.next()
    steps.return({
      sentences: [],
      attributions: [],
      comparison: {
        matters: [],
        pairs: [],
        shares: { kremlin: 0, elysee: 0, other: 0 },
        reporterWords: 0,
        voices: [],
        otherSources: [],
      },
    })
    expect(inTurn([article])).toEqual([analyze(article)])
  })
})
