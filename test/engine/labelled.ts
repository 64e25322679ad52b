import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { type GoldArticle, readGold } from '../../src/cli/corpus'
import type { LanguageId } from '../../src/engine/types'

const ROOT = path.resolve(import.meta.dirname, '../..')

/** The two sets of labelled articles kept with the tests: one known while the engine was built, one written apart from it. */
export type LabelledSet = 'corpus' | 'unseen'

/** The labelled articles of a set in a language, by file name. */
export function labelledArticles(set: LabelledSet, lang: LanguageId): GoldArticle[] {
  const folder = path.join(ROOT, 'test/fixtures', set, lang)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => readGold(path.join(folder, file)))
}

/** An article of the shared corpus, which is kept beside the project; null where it is missing. */
export function sharedArticle(name: string): GoldArticle | null {
  const file = path.resolve(ROOT, '../shared/corpus', name)
  return existsSync(file) ? readGold(file) : null
}
