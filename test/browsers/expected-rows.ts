import { type MarkedReport, reportOf } from '../../src/content/report'
import { correctAnalysis } from '../../src/corrections/correct-analysis'
import { analyze } from '../../src/engine/analyze'
import type { Block } from '../../src/engine/types'
import type { GoldArticle } from './gold'

/** What the engine, run here in Node over the article's text alone, finds to show. */
export function reportInNode(gold: GoldArticle): MarkedReport {
  const blocks: Block[] = []
  let text = ''
  for (const sentences of gold.paragraphs) {
    const paragraph = sentences.map((sentence) => sentence.text).join(' ')
    blocks.push({ start: text.length, end: text.length + paragraph.length, role: 'paragraph' })
    text += `${paragraph}\n`
  }
  const article = { text, blocks, lang: 'en' as const, date: gold.date, title: gold.title ?? '' }
  const shown = reportOf(article, correctAnalysis(article, analyze(article), []))
  if (shown === null) throw new Error(`The engine finds nothing to show in ${gold.id}`)
  return shown.report
}
