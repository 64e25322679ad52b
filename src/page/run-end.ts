import type { PageReading, Run } from './read-page'

const ENDS = /[.!?…。:;][\s"'’”»)\]]*$/

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
