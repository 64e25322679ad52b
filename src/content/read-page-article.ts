import type { Analysis } from '../engine/types'
import { sendToBackground } from '../messaging/sendMessage'
import { articleSteps, type FoundArticle } from '../page/find-article'
import { inSlices } from './in-slices'

/** What a reading of the page came to. */
export type Reading =
  | { readonly state: 'working' }
  | { readonly state: 'no-article' }
  | { readonly state: 'read'; readonly article: FoundArticle; readonly analysis: Analysis }

function sameNodes(a: readonly Text[], b: readonly Text[]): boolean {
  return a.length === b.length && a.every((node, i) => node === b[i])
}

/**
 * Reads the page, or what is new of it. Resolves with `before` itself where all is as it was, and where the reading
 * could not be done: `signal` aborted, or the extension is gone.
 */
export async function readPageArticle(doc: Document, before: Reading, signal: AbortSignal): Promise<Reading> {
  const search = await inSlices(articleSteps(doc), signal)
  if (!search) return before
  const { found: article } = search
  if (!article) return before.state === 'no-article' ? before : { state: 'no-article' }
  const known = before.state === 'read' && before.article.text.text === article.text.text ? before : null
  if (known && sameNodes(known.article.map.nodes, article.map.nodes)) return before
  if (known) return { state: 'read', article, analysis: known.analysis }
  const reply = await sendToBackground('analyze', { article: article.text })
  return reply.ok ? { state: 'read', article, analysis: reply.value } : before
}
