import { parseAst } from 'vite'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { attributionSize } from '../../src/cli/bench/bundle-size'
import { type BundledEngine, bundledEngine } from '../../src/cli/bench/bundled-engine'
import { latinOf } from '../../src/cli/bundling/cyrillic-as-latin'
import { folded } from '../../src/cli/bundling/fold-words'
import { functionsFirst } from '../../src/cli/bundling/functions-first'
import type { SyntaxNode } from '../../src/cli/bundling/syntax'
import { articleOf } from '../../src/cli/corpus'
import { MOST_ATTRIBUTION } from '../../src/cli/testing/bundle-budgets'
import { analyze } from '../../src/engine/analyze'
import { labelledArticles } from '../engine/labelled'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let bundled: BundledEngine

beforeAll(async () => {
  bundled = await bundledEngine()
})

describe('the engine as it is shipped', () => {
  test.each(['en', 'fr', 'ru'] as const)('answers as its sources do, in %s', (lang) => {
    for (const set of ['corpus', 'unseen'] as const) {
      for (const gold of labelledArticles(set, lang)) {
        const article = articleOf(gold)
        expect(bundled.analyze(article)).toEqual(analyze(article))
      }
    }
  })

  test('attributes within its budget', async () => {
    expect(await attributionSize()).toBeLessThan(MOST_ATTRIBUTION)
  })

  test('has no Russian word list left in Cyrillic letters, and no name of a field that is only its own', () => {
    const runs = bundled.code.match(/[а-я]{2,}(?: [а-я]{2,}){9,}/g) ?? []
    expect(runs).toEqual([])
    expect(bundled.code).not.toMatch(/\b(?:complementizers|nameStart|contentFrom)\b/)
  })
})

describe('functions first', () => {
  test('the rest keeps its order', () => {
    const code =
      "const a = one()\nfunction one() { return 'x' }\nconst b = a\nfunction* two() {}\nexport { b, two }"
    expect(functionsFirst(parseAst(code) as unknown as SyntaxNode, code).split('\n')).toEqual([
      "function one() { return 'x' }",
      'function* two() {}',
      'const a = one()',
      'const b = a',
      'export { b, two }',
    ])
  })
})

describe('folded words', () => {
  test.each([
    ['came come comes coming', 'came come1s3ing'],
    ['чтение заявлени|е заявления', 'чтение заявлени|е3я'],
    ['a b', 'a b'],
  ])('%s', (text, short) => {
    expect(folded(text)).toBe(short)
  })

  test('a text with digits of its own, or with other spaces, stays as it is', () => {
    expect(folded('come 20 comes')).toBeNull()
    expect(folded(' come comes')).toBeNull()
    expect(folded('come  comes')).toBeNull()
  })
})

describe('Russian words in Latin signs', () => {
  test.each([
    ['кремль', 'kremlX'],
    ['сказа/=say говори~=say', 'skaza/=^say ^govori~=^say'],
    ['Москва', '^М^oskva'],
    ['ещё раз', 'ex^ё ^raz'],
  ])('%s', (text, latin) => {
    expect(latinOf(text)).toBe(latin)
  })

  test('a text that holds the sign itself stays as it is', () => {
    expect(latinOf('а^б')).toBeNull()
  })
})
