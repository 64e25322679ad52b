import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { analyze } from '../engine/analyze'
import { cueWords } from '../engine/cue-words'
import type { ArticleText, Attribution } from '../engine/types'
import { type GeneralAttribution, generalArticle, readGeneralGold } from './general-gold'
import { addGeneralScore, emptyGeneralScore, type GeneralScore, type Hits, ratesOf } from './score-general'

/**
 * `npm run eval:general [-- FOLDER…]`: measures how the engine finds attributions of any source, on articles in which all of them
 * are marked. Without a folder, `test/fixtures/general/en`.
 */
const root = path.resolve(import.meta.dirname, '../..')

const FIGURES: readonly (readonly [label: string, part: keyof GeneralScore])[] = [
  ['content tokens', 'content'],
  ['source tokens', 'source'],
  ['cues, half shared', 'cue'],
  ['cues, exact', 'cueExact'],
  ['whole attributions', 'whole'],
  ['whole, exact', 'wholeExact'],
]

function main(args: readonly string[]): number {
  const folders = args.length > 0 ? args : [path.join(root, 'test/fixtures/general/en')]
  for (const folder of folders) {
    const files = existsSync(folder)
      ? readdirSync(folder)
          .filter((file) => file.endsWith('.json'))
          .sort()
      : []
    if (files.length === 0) {
      console.error(`No labelled article in ${folder}.`)
      return 2
    }
    const all = emptyGeneralScore()
    const communication = emptyGeneralScore()
    for (const file of files) {
      const gold = readGeneralGold(path.join(folder, file))
      const article = generalArticle(gold)
      const got = joined(article, analyze(article).attributions)
      addGeneralScore(all, article.text, gold.attributions, got)
      addGeneralScore(communication, article.text, gold.attributions, got, true)
    }
    console.log(`\n${path.relative(root, path.resolve(folder)) || '.'}: ${files.length} articles`)
    print('every attribution', all)
    print('communication only', communication)
  }
  return 0
}

/** The engine tells of each sentence apart; the gold counts sentences that go on under one cue as one attribution. */
function joined(article: ArticleText, attributions: readonly Attribution[]): GeneralAttribution[] {
  const result: GeneralAttribution[] = []
  let lastParty = ''
  let lastBlock = -1
  for (const attribution of attributions) {
    const { party, source, content } = attribution
    const cue = cueWords(attribution, article.text)
    const at = content[0]?.[0] ?? 0
    const block = article.blocks.findIndex(({ start, end }) => at >= start && at < end)
    const before = result.at(-1)
    if (cue.length === 0 && before !== undefined && lastParty === party && lastBlock === block)
      result[result.length - 1] = { ...before, content: [...before.content, ...content] }
    else result.push({ source, cue, content })
    lastParty = party
    lastBlock = block
  }
  return result
}

function print(title: string, score: GeneralScore): void {
  console.log(`  ${title}`)
  for (const [label, part] of FIGURES) console.log(`    ${label.padEnd(20)} ${figures(score[part])}`)
}

function figures(hits: Hits): string {
  const { precision, recall, f1 } = ratesOf(hits)
  const percent = (value: number) => (100 * value).toFixed(1).padStart(5)
  return `precision ${percent(precision)}  recall ${percent(recall)}  F1 ${percent(f1)}  of ${hits.gold}`
}

process.exitCode = main(process.argv.slice(2))
