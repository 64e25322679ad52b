import { findArticle } from '../../src/page/find-article'
import { articlePage } from './dom'

/** A paragraph of the article; each is its own. */
export function told(n: number): string {
  return `Part ${n} of it. The Kremlin said that the presidents spoke for an hour, and Paris gave an account of its own. Neither would say who had placed call ${n}.`
}

/** Prose that is none of the article's. */
export const ELSE =
  'This text belongs to something else on the page, and however long it may be, it is none of the paragraphs of the article.'

export function each(from: number, to: number, html: (n: number) => string): string {
  return Array.from({ length: to - from + 1 }, (_, i) => html(from + i)).join('\n')
}

export const NAV = `<header><nav><ul>${'<li><a href="#">A section</a></li>'.repeat(12)}</ul></nav></header>`
export const HEADLINE = '<h1>Two palaces tell of a call</h1>'
export const PARAGRAPHS = each(1, 4, (n) => `<p>${told(n)}</p>`)
const CARDS = each(1, 4, (n) => `<div class="card"><a href="#"><h3>Story ${n}</h3></a><p>${ELSE}</p></div>`)
export const TEASERS = `${CARDS}<a href="#">More stories</a>`

/** The blocks of text found, and the numbers of the article's parts in them, in order. */
export function read(body: string, change: (doc: Document) => void = () => {}) {
  const doc = articlePage(body)
  change(doc)
  const { text = '' } = findArticle(doc).found?.text ?? {}
  const parts = [...text.matchAll(/Part (\d+)/g)].map(([, n]) => Number(n))
  return { parts, text }
}
