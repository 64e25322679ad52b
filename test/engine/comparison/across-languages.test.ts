import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { articleOf, type GoldArticle, readGold } from '../../../src/cli/corpus'
import { goldAttributions } from '../../../src/cli/gold-attributions'
import { recompare } from '../../../src/engine/recompare'

const FIXTURES = path.join(import.meta.dirname, '../../fixtures/comparison')

/** The same made-up call, told in two languages. */
const CALLS = [
  ['en/harbour-en.json', 'fr/harbour-fr.json'],
  ['fr/fevrier-fr.json', 'ru/fevral-ru.json'],
  ['en/autumn-en.json', 'ru/osen-ru.json'],
] as const

/** Keys of the rows that both accounts have a part in. */
function keysOf(file: string): (string | null)[] {
  const gold = readGold(path.join(FIXTURES, file))
  const article = articleOf(gold)
  const { matters } = recompare(article, goldAttributions(gold, article))
  return matters.flatMap(({ key, relation }) => (relation.startsWith('only') ? [] : [key]))
}

describe('one call in two languages', () => {
  test.each(CALLS)('the matters of %s and %s meet in the same rows', (one, other) => {
    const [first, second] = [keysOf(one), keysOf(other)]
    const common = first.filter((key) => key !== null && second.includes(key))
    expect(common.length).toBeGreaterThanOrEqual(4)
    expect(common.length / Math.max(first.length, second.length)).toBeGreaterThanOrEqual(0.8)
  })
})

test('the fixtures say of what they are made', () => {
  for (const lang of ['en', 'fr', 'ru']) {
    for (const file of readdirSync(path.join(FIXTURES, lang))) {
      const gold: GoldArticle = readGold(path.join(FIXTURES, lang, file))
      expect(gold.note).toMatch(/made up/)
    }
  }
})
