import { afterEach, describe, expect, test } from 'vitest'
import type { BrowserName } from '../../../src/cli/browsers/names'
import type { Driver } from '../driver'
import {
  corpusPage,
  ENGLISH_PAGES,
  englishIds,
  type GoldArticle,
  goldOf,
  OTHER_PAGES,
  pageOf,
  SEED_ID,
  seedIsHere,
} from '../gold'
import { type Mark, marked, marksOf, place } from '../marks'
import { f1, precision, type Score, score, total } from '../score'

/** The marks of real pages, word for word against the gold. */
export function marksScenario(driver: () => Driver, name: BrowserName): void {
  /**
   * A plain page is the same to both browsers: which words are marked is then the engine's doing. Chromium has all articles so,
   * Firefox every fourth; the pages with markup of their own are read in both.
   */
  const plainIds = englishIds().filter((_id, at) => name === 'chromium' || at % 4 === 0)

  describe('marks', () => {
    const scores = new Map<string, Score>()

    afterEach(() => driver().closeTabs())

    const read = async (name: string, body: string, gold: GoldArticle): Promise<Mark[]> => {
      const { page, complaints } = await driver().open(name, { body })
      const labelled = gold.paragraphs.flat().some(({ sources, weak }) => sources.length > 0 && !weak)
      // Where nothing is to be marked there is nothing to wait for but the end of the work.
      if (labelled) await marked(page)
      else await driver().report(page)
      expect(complaints).toEqual([])
      return marksOf(page)
    }

    const judge = (name: string, marks: readonly Mark[], gold: GoldArticle): Score => {
      const sentences = gold.paragraphs.flat()
      const placed = place(marks, sentences)
      expect(placed.lost, 'marks on text that is not the article').toEqual([])
      expect(marks.filter(({ furniture }) => furniture !== null)).toEqual([])
      const scored = score(placed, sentences)
      scores.set(name, scored)
      return scored
    }

    for (const [name, id] of ENGLISH_PAGES) {
      test(`stand on the right words of ${name}`, async () => {
        const gold = goldOf(id)
        const scored = judge(name, await read(name, corpusPage(name), gold), gold)
        expect(precision(scored), scored.notes.join('\n')).toBeGreaterThanOrEqual(0.9)
        expect(f1(scored), scored.notes.join('\n')).toBeGreaterThanOrEqual(0.85)
      })
    }

    for (const id of plainIds) {
      test(`stand on the right words of ${id} as a plain page`, async () => {
        const gold = goldOf(id)
        const marks = await read(id, pageOf(gold), gold)
        const scored = judge(id, marks, gold)
        // In the controls only what two careful readers could disagree about may be marked.
        if (id.includes('control')) expect(scored.notes).toEqual([])
        else if (scored.right + scored.missed > 0)
          expect(scored.right, scored.notes.join('\n')).toBeGreaterThan(0)
      })
    }

    const here = seedIsHere()
    if (!here) console.warn('SKIPPED: the seed article is not beside this checkout (../shared/corpus/en)')
    test.skipIf(!here)('stand on the right words of the seed article', async () => {
      const gold = goldOf(SEED_ID)
      const scored = judge(SEED_ID, await read('seed', pageOf(gold), gold), gold)
      expect(scored.notes).toEqual([])
      expect(scored.right).toBeGreaterThan(5)
    })

    test('are right on these English articles as a whole', () => {
      const all = total([...scores.values()])
      expect(scores.size).toBeGreaterThanOrEqual(ENGLISH_PAGES.size + plainIds.length)
      expect(precision(all), all.notes.join('\n')).toBeGreaterThanOrEqual(0.93)
      expect(f1(all), all.notes.join('\n')).toBeGreaterThanOrEqual(0.9)
    })

    test('are never set on a section front', async () => {
      const { page, complaints } = await driver().open('section-front', { body: corpusPage('section-front') })
      const report = await driver().report(page)
      expect(['no-article', 'nothing-to-mark', undefined]).toContain(report?.state)
      expect(await marksOf(page)).toEqual([])
      expect(complaints).toEqual([])
    })

    for (const [name, { id, sentences }] of OTHER_PAGES) {
      test(`stand on the right words of ${name}, in its language`, async () => {
        const whole = goldOf(id)
        const gold = { ...whole, paragraphs: [whole.paragraphs.flat().slice(0, sentences)] }
        const marks = await read(name, corpusPage(name), gold)
        const placed = place(marks, gold.paragraphs.flat())
        expect(placed.lost).toEqual([])
        expect(marks.filter(({ furniture }) => furniture !== null)).toEqual([])
        const scored = score(placed, gold.paragraphs.flat())
        expect(precision(scored), scored.notes.join('\n')).toBeGreaterThanOrEqual(0.9)
        expect(f1(scored), scored.notes.join('\n')).toBeGreaterThanOrEqual(0.85)
      })
    }

    test('come on a very long page', async () => {
      const { page, complaints } = await driver().open('huge', { body: corpusPage('huge') })
      expect((await marked(page)).length).toBeGreaterThan(10)
      expect(complaints).toEqual([])
    })

    test('are as many as the badge says statements', async () => {
      const { page } = await driver().open('live-blog', { body: corpusPage('live-blog') })
      await marked(page)
      const report = await driver().report(page)
      const count = report?.state === 'marked' ? report.statements.length : 0
      expect(count).toBeGreaterThan(0)
      expect(await driver().badge(page)).toBe(String(count))
    })
  })
}
