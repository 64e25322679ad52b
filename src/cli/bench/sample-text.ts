import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { ArticleText, Block, LanguageId } from '../../engine/types'
import { projectRoot } from '../build-extension'
import { articleOf, type GoldArticle, readGold } from '../corpus'

const SETS = ['corpus', 'unseen']

/** The labelled articles kept with the tests, in a language. */
export function sampleArticles(lang: LanguageId): GoldArticle[] {
  return SETS.flatMap((set) => {
    const folder = path.join(projectRoot, 'test/fixtures', set, lang)
    return readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .sort()
      .map((file) => readGold(path.join(folder, file)))
  })
}

/** Each article as a page would give it: without the labels’ own sentence bounds. */
export function asOnPage(gold: GoldArticle): ArticleText {
  const article = articleOf(gold)
  return { ...article, blocks: article.blocks.map(({ start, end, role }) => ({ start, end, role })) }
}

/** An article of `length` characters: paragraphs of the sample articles one after another, as often as it takes. */
export function articleOfLength(lang: LanguageId, length: number): ArticleText {
  const paragraphs = sampleArticles(lang).flatMap(({ paragraphs: list }) =>
    list.map((sentences) => sentences.map(({ text }) => text).join(' ')),
  )
  const blocks: Block[] = []
  const parts: string[] = []
  let at = 0
  for (let i = 0; at < length && paragraphs.length > 0; i += 1) {
    const paragraph = (paragraphs[i % paragraphs.length] ?? '').slice(0, length - at)
    blocks.push({
      start: at,
      end: at + paragraph.length,
      role: paragraph.length < 60 ? 'heading' : 'paragraph',
    })
    parts.push(paragraph)
    at += paragraph.length + 1
  }
  return { text: parts.join('\n'), blocks, lang, date: '2022-02-10', title: '' }
}

/** One paragraph, or one to a line, as an article. */
export function articleOfText(text: string, lang: LanguageId): ArticleText {
  const blocks: Block[] = []
  let start = 0
  for (const line of text.split('\n')) {
    blocks.push({ start, end: start + line.length, role: 'paragraph' })
    start += line.length + 1
  }
  return { text, blocks, lang, date: '2022-02-10', title: '' }
}

export function bytesOf({ text }: ArticleText): number {
  return Buffer.byteLength(text)
}
