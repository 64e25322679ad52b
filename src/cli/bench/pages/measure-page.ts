import { isProbablyReaderable, Readability } from '@mozilla/readability'
import { bodySteps } from '../../../page/find-article'
import { judgePage } from '../../../page/judge-page'

/** Milliseconds on the page's main thread; the longest step is what no pause can make shorter. */
export interface PageTimes {
  readonly ours: number
  readonly longestStep: number
  readonly readability: number
  readonly readerable: number
  readonly floor: number
  /** To say whether it is an article: the search is among it only where a look does not tell. */
  readonly judging: number
  /** What the look alone says; null where the page has to be read to know. */
  readonly judged: boolean | null
  readonly isArticle: boolean
  readonly isReaderable: boolean
}

function timed<T>(work: () => T): readonly [result: T, milliseconds: number] {
  const before = performance.now()
  const result = work()
  return [result, performance.now() - before]
}

/** What nobody who reads a page can do without: each text node once, and its sentences. */
function floor(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const parts: string[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const name = node.parentElement?.localName
    if (name !== 'script' && name !== 'style' && name !== 'noscript') parts.push((node as Text).data)
  }
  const segmenter = new Intl.Segmenter(document.documentElement.lang.slice(0, 2) || 'en', {
    granularity: 'sentence',
  })
  let sentences = 0
  for (const _ of segmenter.segment(parts.join(' '))) sentences++
  return sentences
}

function search() {
  let longestStep = 0
  const steps = bodySteps(document)
  for (;;) {
    const [step, milliseconds] = timed(() => steps.next())
    longestStep = Math.max(longestStep, milliseconds)
    if (step.done) return { isArticle: step.value?.isArticle === true, longestStep }
  }
}

/** Times our search for the article on this page beside what it is compared with, each once, as a page first meets it. */
export function measurePage(floorFirst: boolean): PageTimes {
  // Whoever comes first also pays for the browser's first look at each node.
  const before = floorFirst ? timed(floor)[1] : 0
  // The one that is first pays for code that both use; they take turns.
  const lookBefore = floorFirst ? timed(() => judgePage(document)) : null
  const [{ isArticle, longestStep }, ours] = timed(search)
  const [judged, look] = lookBefore ?? timed(() => judgePage(document))
  const after = floorFirst ? before : timed(floor)[1]
  const [isReaderable, readerable] = timed(() => isProbablyReaderable(document))
  const [, readability] = timed(() => new Readability(document.cloneNode(true) as Document).parse())
  return {
    ours,
    longestStep,
    readability,
    readerable,
    floor: after,
    judging: look + (judged === null ? ours : 0),
    judged,
    isArticle: judged === false ? false : isArticle,
    isReaderable,
  }
}
