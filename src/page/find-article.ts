import type { ArticleText } from '../engine/types'
import { type Body, chooseBody } from './choose-body'
import { dayOf, languageOf, type PageFacts, readPageFacts } from './page-facts'
import { readPage } from './read-page'
import { TextMap } from './text-map'

/** An article found on the live page: its text, and the way from the text back to the page. */
export interface FoundArticle {
  readonly text: ArticleText
  readonly map: TextMap
  /** The innermost element around the body; it may stand in a shadow root. */
  readonly root: Element
}

/** `foreign` is an article in a language the engine does not read. */
export type Search =
  | { readonly found: FoundArticle }
  | { readonly found: null; readonly why: 'no-article' | 'foreign' }

/** The page says that it is an article: so much prose will do. */
const LITTLE_PROSE = 250
/** The page says nothing of the kind. */
const ENOUGH_PROSE = 700
/** The page says it is something else. */
const MUCH_PROSE = 1400

function isArticle(doc: Document, facts: PageFacts, body: Body): boolean {
  if (facts.article) return body.prose >= LITTLE_PROSE
  const marked = body.root.closest('article,[itemprop~="articleBody"]') !== null
  if (facts.article === null && (marked || doc.querySelectorAll('article').length === 1))
    return body.prose >= LITTLE_PROSE * 2
  return body.prose >= (facts.article === null ? ENOUGH_PROSE : MUCH_PROSE)
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** The day an article's own `<time>` names, where the head of the page names none. */
function dayNear(root: Element): string | null {
  const around = root.closest('article,main') ?? root.parentElement ?? root
  return dayOf(around.querySelector('time[datetime]')?.getAttribute('datetime'))
}

/** Finds the article of the live page. Reads only; linear in the size of the page. */
export function findArticle(doc: Document): Search {
  const nothing = { found: null, why: 'no-article' } as const
  if (!doc.body) return nothing
  const reading = readPage(doc.body)
  const body = chooseBody(reading)
  if (!body || body.blocks.length === 0) return nothing
  const facts = readPageFacts(doc)
  if (!isArticle(doc, facts, body)) return nothing
  const map = new TextMap(
    body.blocks.map(({ run, role }) => ({ role, nodes: reading.nodes.slice(run.first, run.last) })),
  )
  const declared = [doc.documentElement.lang, body.root.closest('[lang]')?.getAttribute('lang'), facts.lang]
  const lang = languageOf(declared, map.text)
  if (!lang) return { found: null, why: 'foreign' }
  const text: ArticleText = {
    text: map.text,
    blocks: map.blocks,
    lang,
    date: facts.date ?? dayNear(body.root),
    title: tidy(facts.title),
  }
  return { found: { text, map, root: body.root } }
}
