import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { PartyId } from '../../src/engine/types'

/** A sentence of a labelled article, as far as the browsers' suites look at it. */
export interface GoldSentence {
  readonly text: string
  readonly sources: readonly PartyId[]
  readonly weak: boolean
  readonly speaker: string | null
  readonly cue: string | null
}

export interface GoldArticle {
  readonly id: string
  readonly lang: string
  readonly date: string | null
  readonly title: string | null
  readonly paragraphs: readonly (readonly GoldSentence[])[]
}

const root = path.resolve(import.meta.dirname, '../..')
const fixtures = path.join(root, 'test/fixtures/corpus')
const corpusPages = path.join(root, 'test/pages/corpus')

/** The seed is a copy of somebody's news report, so it is read where it lies and never becomes part of the project. */
const seed = path.resolve(root, '../shared/corpus/en/seed-2022-01-28.json')

export const SEED_ID = 'seed-2022-01-28'

export function seedIsHere(): boolean {
  return existsSync(seed)
}

export function goldOf(id: string): GoldArticle {
  const file = id === SEED_ID ? seed : path.join(fixtures, id.slice(0, 2), `${id}.json`)
  return JSON.parse(readFileSync(file, 'utf8')) as GoldArticle
}

export function englishIds(): string[] {
  return readdirSync(path.join(fixtures, 'en'))
    .map((file) => path.basename(file, '.json'))
    .sort()
}

/** A page of the corpus as it stands, by its name. */
export function corpusPage(name: string): string {
  return readFileSync(path.join(corpusPages, `${name}.html`), 'utf8')
}

/** The article of `npm start`, in which the two accounts agree, differ and are silent. */
export function samplePage(): string {
  return readFileSync(path.join(root, 'test/pages/sample-article.html'), 'utf8')
}

/** The hand-made English pages and the articles on them. */
export const ENGLISH_PAGES: ReadonlyMap<string, string> = new Map([
  ['classic-news-conference', 'en-moscow-news-conference'],
  ['live-blog', 'en-live-third-call'],
  ['shadow-component', 'en-2022-03-06-two-versions'],
  ['inline-splits', 'en-thread-does-not-break'],
])

/** Pages in other languages: the article on each, and how many of its sentences stand there (the rest is behind a paywall). */
export const OTHER_PAGES: ReadonlyMap<string, { readonly id: string; readonly sentences: number }> = new Map([
  ['amp-paywall-fr', { id: 'fr-ce-que-paris-entend', sentences: 10 }],
  ['dark-rtl-sidebar-ru', { id: 'ru-kto-komu-pozvonil', sentences: Number.POSITIVE_INFINITY }],
])

/** An article set as a plain news page, with furniture about it that must never be marked. */
export function pageOf(article: GoldArticle): string {
  const title = toHtml(article.title ?? 'A call between two presidents')
  const paragraphs = article.paragraphs.map(
    (sentences) => `<p>${toHtml(sentences.map(({ text }) => text).join(' '))}</p>`,
  )
  const half = Math.ceil(paragraphs.length / 2)
  return `<!doctype html>
<html lang="${article.lang}"><head><meta charset="utf-8"><title>${title} | The Corpus Courier</title>
<meta property="og:type" content="article">
<style>body{font:18px/1.6 Georgia,serif;margin:0}main{max-width:660px;margin:0 auto;padding:0 16px}</style></head>
<body><header><nav><a href="#">World</a> <a href="#">The Kremlin said it was ready</a> <a href="#">Elysée diary</a></nav></header>
<main><article><h1>${title}</h1>${article.date ? `<time datetime="${article.date}">${article.date}</time>` : ''}
${paragraphs.slice(0, half).join('\n')}
<aside class="related"><h2>Read more</h2><ul><li><a href="#">The Kremlin said the harvest will break a record</a></li>
<li><a href="#">The Elysée said it has a new cook</a></li></ul></aside>
${paragraphs.slice(half).join('\n')}
</article>
<section class="comments"><h2>2 comments</h2><ol><li><p>According to the Kremlin, it is always somebody else, said my uncle.</p></li>
<li><p>The Elysée said “tea”, I say coffee.</p></li></ol></section></main>
<footer><p>The Kremlin said nothing about this footer.</p></footer></body></html>`
}

function toHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
