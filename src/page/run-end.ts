import type { PageReading, Run } from './read-page'

const ENDS = /[.!?…。:;][\s"'’”»)\]]*$/
const CUT_OFF = /(?:…|\.\.\.)[\s)\]]*$/

/** All of a run's text. */
export function textOf({ nodes }: PageReading, { first, last }: Run): string {
  return nodes
    .slice(first, last)
    .map((node) => node?.data ?? ' ')
    .join('')
}

/** The last characters of a run: enough to see how it ends. */
export function endOf({ nodes }: PageReading, run: Run): string {
  let end = ''
  for (let i = run.last - 1; i >= run.first && end.length < 12; i--)
    end = `${nodes[i]?.data.trimEnd().slice(-12) ?? ''}${end}`
  return end
}

/** Whether a run ends as a sentence does. */
export function endsSentence(reading: PageReading, run: Run): boolean {
  return ENDS.test(endOf(reading, run))
}

/**
 * Whether a run is the beginning of another article: it is cut off, and a link to that stands at its start, or right
 * before it.
 */
export function isExcerpt(reading: PageReading, run: Run, before: Run | undefined): boolean {
  const hasLink =
    run.linkLength > 0 ? reading.nodes[run.first]?.parentElement?.closest('a[href]') : before?.linky
  return !!hasLink && CUT_OFF.test(endOf(reading, run))
}
