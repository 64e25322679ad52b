import { analyze } from '../engine/analyze'
import type { Analysis } from '../engine/types'
import { articleSteps, type FoundArticle } from '../page/find-article'
import type { Steps } from '../page/steps'

/** What a reading of the page came to. */
export type Reading =
  | { readonly state: 'working' }
  | { readonly state: 'no-article' }
  | {
      readonly state: 'read'
      readonly article: FoundArticle
      readonly analysis: Analysis
    }

function sameNodes(a: readonly Text[], b: readonly Text[]): boolean {
  return a.length === b.length && a.every((node, i) => node === b[i])
}

/** Reads the page, or what is new of it: `before` itself where all is as it was. */
export function* readSteps(doc: Document, before: Reading): Steps<Reading> {
  const { found: article } = yield* articleSteps(doc)
  if (!article) return before.state === 'no-article' ? before : { state: 'no-article' }
  const known = before.state === 'read' && before.article.text.text === article.text.text ? before : null
  if (known && sameNodes(known.article.map.nodes, article.map.nodes)) return before
  yield
  return { state: 'read', article, analysis: known?.analysis ?? analyze(article.text) }
}
