import { isProbablyReaderable, Readability } from '@mozilla/readability'
import { findBody } from '../../page/find-article'
import { judgePage } from '../../page/judge-page'

/** What one reader of pages made of the page it was run in. */
export interface Outcome {
  readonly text: string
  readonly isArticle: boolean
  /** Main-thread time. */
  readonly milliseconds: number
}

function timed<T>(work: () => T): readonly [result: T, milliseconds: number] {
  const before = performance.now()
  const result = work()
  return [result, performance.now() - before]
}

/** Runs our search on the live page, then Readability on a clone of it, as it asks for. */
export function compare(): { readonly ours: Outcome; readonly readability: Outcome } {
  const [body, ourTime] = timed(() => findBody(document))
  const judged = judgePage(document)
  const ours = {
    text: body?.map.text ?? '',
    isArticle: judged ?? body?.isArticle === true,
    milliseconds: ourTime,
  }
  const readerable = isProbablyReaderable(document)
  const [article, time] = timed(() => new Readability(document.cloneNode(true) as Document).parse())
  return {
    ours,
    readability: { text: article?.textContent ?? '', isArticle: readerable, milliseconds: time },
  }
}
