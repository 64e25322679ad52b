import { isProbablyReaderable, Readability } from '@mozilla/readability'
import { bodySteps } from '../../../page/find-article'
import { judgePage } from '../../../page/judge-page'

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
    const before = performance.now()
    const step = steps.next()
    longestStep = Math.max(longestStep, performance.now() - before)
    if (step.done) return { isArticle: step.value?.isArticle === true, longestStep }
  }
}

const MEASURED = {
  /** Our search for the article; the longest step is what no pause can make shorter. */
  search,
  /** Our look at what the page is; null where the page has to be read to know. */
  judge: () => judgePage(document),
  /** Its copy of the page included, as it asks for one. */
  readability: () => new Readability(document.cloneNode(true) as Document).parse() !== null,
  readerable: () => isProbablyReaderable(document),
  floor,
  /** What it takes to ask. */
  nothing: () => null,
}

type Measured = typeof MEASURED
export type MeasuredName = keyof Measured
export type Result<Name extends MeasuredName> = ReturnType<Measured[Name]>

/**
 * Does one thing to this page, once, as a page first meets it. Whatever else is measured needs a tab of its own:
 * the second on a page finds its nodes, and the code that both use, warm.
 */
export function measure<Name extends MeasuredName>(name: Name): Result<Name> {
  return (MEASURED[name] as () => Result<Name>)()
}
