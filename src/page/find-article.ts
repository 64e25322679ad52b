import type { ArticleText } from '../engine/types'
import { type Body, chooseBody } from './choose-body'
import { findScope } from './find-scope'
import { CLEAR_SIGN } from './furniture'
import { judgePage } from './judge-page'
import { dayOf, languageOf, type PageFacts, readPageFacts } from './page-facts'
import { type PageReading, readPage } from './read-page'
import { finish, type Steps } from './steps'
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

/** Where less of the prose than this stands together, the page is a list of teasers. */
const TOGETHER = 0.5

function isArticle(doc: Document, facts: PageFacts, body: Body): boolean {
  if (facts.article) return body.prose >= LITTLE_PROSE
  if (body.together < TOGETHER) return false
  if (facts.article === null) {
    if (body.root.closest('[itemprop~="articleBody"]')) return body.prose >= LITTLE_PROSE
    if (body.root.closest('article') || doc.querySelectorAll('article').length === 1)
      return body.prose >= LITTLE_PROSE * 2
  }
  return body.prose >= (facts.article === null ? ENOUGH_PROSE : MUCH_PROSE)
}

/** Without what is not shown: soft hyphens, zero-width space, joiners, direction marks. */
function tidy(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff\u200e\u200f]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Shorter headings (a section's name) say too little to be a title. */
const SHORTEST_TITLE = 10

/** The article's title without the site's name: the main heading, where the page's own title has it in it. */
function titleOf(doc: Document, root: Element, declared: string): string {
  const title = tidy(declared)
  for (const tree of new Set([doc, root.getRootNode() as Document | ShadowRoot])) {
    for (const { textContent } of tree.querySelectorAll('h1')) {
      const heading = tidy(textContent ?? '')
      if (heading && (!title || (heading.length >= SHORTEST_TITLE && title.includes(heading)))) return heading
    }
  }
  return title
}

/** The day an article's own `<time>` names, where the head of the page names none. */
function dayNear(root: Element): string | null {
  const around = root.closest('article,main') ?? root.parentElement ?? root
  return dayOf(around.querySelector('time[datetime]')?.getAttribute('datetime'))
}

/** The body of the page's article, in whatever language. */
export interface FoundBody {
  readonly map: TextMap
  readonly root: Element
  readonly facts: PageFacts
  readonly title: string
  /** Whether the page is an article at all, as far as its head and the body found can tell. */
  readonly isArticle: boolean
}

/** About forty thousand words: no article is longer, and what is must not hold up the page. In UTF-16 code units. */
const MOST_TEXT = 250_000

interface ReadBody extends Body {
  readonly reading: PageReading
}

function* bodyIn(root: Element, longText: number): Steps<ReadBody | null> {
  const reading = yield* readPage(root, longText)
  let body = yield* chooseBody(reading)
  // A copy for machines that no reader sees: the text that is shown is the article. Of others the style is not asked.
  if (body?.root.hasAttribute('itemprop') && body.root.checkVisibility?.() === false) {
    for (const container of reading.containers)
      if (container.element === body.root) container.sign = CLEAR_SIGN
    const other = yield* chooseBody(reading)
    if (other && other.prose > body.prose / 2) body = other
  }
  return body && body.blocks.length > 0 ? { ...body, reading } : null
}

/** Looks for the body where the page's long text stands, and in all of the page where that comes to little. */
function* readBody(page: Element): Steps<ReadBody | null> {
  const { root, longText } = yield* findScope(page)
  yield
  const body = yield* bodyIn(root, longText)
  const isClear = body !== null && body.prose >= LITTLE_PROSE * 2 && body.together >= TOGETHER
  return isClear || root === page ? body : yield* bodyIn(page, longText)
}

/** Finds what would be the article's body on the live page. Reads only; linear in the size of the page. */
export function* bodySteps(doc: Document): Steps<FoundBody | null> {
  if (!doc.body) return null
  const body = yield* readBody(doc.body)
  if (!body) return null
  yield
  const facts = readPageFacts(doc)
  yield
  const { nodes } = body.reading
  const sources = body.blocks.map(({ run, role }) => ({
    role,
    nodes: nodes.slice(run.first, run.last),
  }))
  return {
    map: yield* TextMap.of(sources, MOST_TEXT),
    root: body.root,
    facts,
    title: titleOf(doc, body.root, facts.title),
    isArticle: isArticle(doc, facts, body),
  }
}

/** Finds the article of the live page. */
export function* articleSteps(doc: Document): Steps<Search> {
  // Front pages name the parties every day: most of them need no reading to be told apart.
  if (judgePage(doc) === false) return { found: null, why: 'no-article' }
  const body = yield* bodySteps(doc)
  if (!body?.isArticle) return { found: null, why: 'no-article' }
  const { map, root, facts } = body
  const declared = [doc.documentElement.lang, root.closest('[lang]')?.getAttribute('lang'), facts.lang]
  const lang = languageOf(declared, map.text)
  if (!lang) return { found: null, why: 'foreign' }
  yield
  const text: ArticleText = {
    text: map.text,
    blocks: map.blocks,
    lang,
    date: facts.date ?? dayNear(root),
    title: body.title,
  }
  return { found: { text, map, root } }
}

/** As `bodySteps`, all at once. */
export function findBody(doc: Document): FoundBody | null {
  return finish(bodySteps(doc))
}

/** As `articleSteps`, all at once. */
export function findArticle(doc: Document): Search {
  return finish(articleSteps(doc))
}
