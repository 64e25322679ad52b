import type { Analysis } from '../engine/types'
import { sendToBackground } from '../messaging/send-message'
import { articleSteps, type FoundArticle } from '../page/find-article'
import { readableFrames } from '../page/frames'
import type { Steps } from '../page/steps'
import { breathe } from './breathe'
import { inSlices } from './in-slices'

/** What a reading of the page came to. */
export type Reading =
  | { readonly state: 'working' }
  | { readonly state: 'no-article' }
  | { readonly state: 'read'; readonly article: FoundArticle; readonly analysis: Analysis }

function sameNodes(a: readonly Text[], b: readonly Text[]): boolean {
  return a.length === b.length && a.every((node, i) => node === b[i])
}

/** The page's article, or that of the first of its frames that has one. */
function* searchSteps(doc: Document): Steps<FoundArticle | null> {
  const { found } = yield* articleSteps(doc)
  if (found) return found
  for (const framed of readableFrames(doc)) {
    const inFrame = yield* articleSteps(framed)
    if (inFrame.found) return inFrame.found
  }
  return null
}

/**
 * Reads the page, or what is new of it. Resolves with `before` itself where all is as it was, and where the reading
 * could not be done: `signal` aborted, or the extension is gone.
 */
export async function readPageArticle(doc: Document, before: Reading, signal: AbortSignal): Promise<Reading> {
  const article = await inSlices(searchSteps(doc), signal)
  if (article === undefined) return before
  if (!article) return before.state === 'no-article' ? before : { state: 'no-article' }
  const known = before.state === 'read' && before.article.text.text === article.text.text ? before : null
  if (known && sameNodes(known.article.map.nodes, article.map.nodes)) return before
  if (known) return { state: 'read', article, analysis: known.analysis }
  const reply = await sendToBackground('analyze', { article: article.text })
  // What comes next is a task of its own: unpacking the answer was one.
  await breathe()
  return reply.ok ? { state: 'read', article, analysis: reply.value } : before
}
