import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { NO_ARTICLES } from '../../src/cli/bench/pages/no-articles'
import { findBody } from '../../src/page/find-article'
import { judgePage } from '../../src/page/judge-page'
import { documentOf, pageOf } from './dom'

const LONG =
  'The two palaces have described the same hour in different words, and neither would say who had placed it. '
const ROW = `<p>${LONG}</p>`.repeat(8)
const TEASERS = Array.from(
  { length: 20 },
  () => `<div><h3><a href="/x">A call</a></h3><p>${LONG}</p></div>`,
).join('')

describe('a look at a page', () => {
  test('knows paragraphs in a row for an article, teasers for none, and is in doubt between', () => {
    expect(judgePage(documentOf(ROW))).toBe(true)
    expect(judgePage(documentOf(TEASERS))).toBe(false)
    expect(judgePage(documentOf(`<p>${LONG}</p><p>${LONG}</p>`))).toBe(null)
    expect(judgePage(documentOf(`<div>${LONG.repeat(20)}</div>`))).toBe(null)
    expect(judgePage(documentOf(`${TEASERS}<article>${LONG}</article>`))).toBe(null)
    expect(judgePage(documentOf(''))).toBe(null)
  })

  test('asks more of a page that says it is something else, less of one that says it is an article', () => {
    const said = (type: string, body: string) =>
      documentOf(`<meta property="og:type" content="${type}">${body}`)
    const four = `<p>${LONG}</p>`.repeat(4)
    expect(judgePage(said('article', four))).toBe(true)
    expect(judgePage(said('website', four))).toBe(null)
    // What is about an article may still be one among many: the page itself has to be read.
    expect(judgePage(said('article', TEASERS))).toBe(null)
    expect(judgePage(said('profile', TEASERS))).toBe(false)
    const linked = '<script type="application/ld+json">{"@type": ["NewsArticle"]}</script>'
    expect(judgePage(documentOf(linked + four))).toBe(true)
  })

  test('does not count what stands around an article', () => {
    expect(judgePage(documentOf(`<footer>${ROW}</footer><aside>${ROW}</aside>`))).toBe(null)
  })

  test.each(
    readdirSync(path.resolve(import.meta.dirname, '../pages/corpus')).map((file) => path.parse(file).name),
  )('does not gainsay the reading of %s', (name) => {
    const doc = pageOf(`corpus/${name}`)
    expect([null, findBody(doc)?.isArticle === true]).toContain(judgePage(doc))
  })

  test.each([...NO_ARTICLES])('takes no %s for an article', (_, html) => {
    expect(judgePage(documentOf(html))).not.toBe(true)
  })
})
