import { type MarkedReport, reportOf } from '../../src/content/report'
import { correctAttributions } from '../../src/corrections/correct-attributions'
import { analyze } from '../../src/engine/analyze'
import type { ArticleText } from '../../src/engine/types'

const PARAGRAPHS = [
  'Vladimir Putin and Emmanuel Macron spoke on Tuesday 🕊 evening, and two accounts came out.',
  'The Kremlin said the call lasted 50 minutes. The Elysée said the call lasted two hours.',
  'According to the Elysée, Mr. Macron asked Mr. Putin to let "the grain" leave the ports | of the Black Sea.',
]

/** A short article with letters beyond the first plane, quotation marks and a bar: what files have trouble with. */
export const articleText: ArticleText = (() => {
  const text = PARAGRAPHS.join('\n')
  let start = 0
  const blocks = PARAGRAPHS.map((paragraph) => {
    const block = { start, end: start + paragraph.length, role: 'paragraph' as const }
    start = block.end + 1
    return block
  })
  return { text, blocks, lang: 'en', date: '2022-02-08', title: '=Two "accounts", one call | <b>' }
})()

/** The report of that article, as the extension makes it. */
export function articleReport(): MarkedReport {
  const analysis = analyze(articleText)
  const corrected = correctAttributions(articleText, analysis, [], 0.5)
  const shown = reportOf(articleText, corrected, { url: 'https://news.example/a?b=1&c=2' })
  if (shown === null) throw new Error('Nothing is marked')
  return shown.report
}
