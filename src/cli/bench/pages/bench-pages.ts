import { NO_ARTICLES } from './no-articles'
import { realPages } from './real-pages'

/** A page to measure on. */
export interface BenchPage {
  readonly html: () => string
  readonly article: boolean
}

/** No script of the page's own runs: it would reach for a network that is not there. */
export const NO_SCRIPTS = { 'content-security-policy': "script-src 'none'; frame-src 'none'" }

/** One of so many of the real pages, and all of the others. */
export function chosenPages(every: number): BenchPage[] {
  const real = (realPages() ?? []).filter((_, i) => i % every === 0)
  return [
    ...real.map(({ html }) => ({ html, article: true })),
    ...[...NO_ARTICLES.values()].map((html) => ({ html: () => html, article: false })),
  ]
}
