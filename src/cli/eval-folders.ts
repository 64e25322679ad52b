import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { type GoldArticle, readGold } from './corpus'
import { type ComparisonFigures, evaluateComparison } from './eval-comparison'
import { type AttributionScore, figuresOf, scoreAttribution } from './score-attribution'

const root = path.resolve(import.meta.dirname, '../..')
const LANGUAGES = ['en', 'fr', 'ru']

/**
 * What `npm run eval [-- [--json] [FOLDER…]]` does: measures the engine on labelled articles, by language. A folder holds
 * articles, or one folder for each language; without one, the shared corpus beside the project is measured. Returns the exit code.
 */
export function evalFolders(args: readonly string[]): number {
  const json = args.includes('--json')
  const folders = args.filter((arg) => !arg.startsWith('--')).map((arg) => path.resolve(arg))
  const given = folders.length > 0 ? folders : [path.resolve(root, '../shared/corpus')]
  const results: Record<string, unknown> = {}
  for (const folder of given) {
    if (!existsSync(folder)) {
      console.error(
        `No such folder: ${path.relative(process.cwd(), folder)}. Give a folder of labelled articles.`,
      )
      return 2
    }
    for (const [lang, golds] of byLanguage(articlesIn(folder))) {
      const name = `${path.relative(root, folder) || '.'} ${lang}`
      const score = scoreAttribution(golds)
      const comparison = evaluateComparison(golds, 'engine')
      results[name] = {
        ...summary(score),
        comparison: comparisonSummary(comparison),
        misses: score.misses,
        speakerMisses: score.speakerMisses,
      }
      if (!json) print(name, score, comparison)
    }
  }
  if (Object.keys(results).length === 0) {
    console.error('No labelled article found.')
    return 2
  }
  if (json) console.log(JSON.stringify(results))
  return 0
}

function articlesIn(folder: string): GoldArticle[] {
  const folders = [folder, ...LANGUAGES.map((lang) => path.join(folder, lang))].filter((f) => existsSync(f))
  return folders.flatMap((dir) =>
    readdirSync(dir)
      .filter((file) => file.endsWith('.json'))
      .sort()
      .flatMap((file) => {
        try {
          return [readGold(path.join(dir, file))]
        } catch (error) {
          console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`)
          return []
        }
      }),
  )
}

function byLanguage(golds: readonly GoldArticle[]): Map<string, GoldArticle[]> {
  const groups = new Map<string, GoldArticle[]>()
  for (const gold of golds) groups.set(gold.lang, [...(groups.get(gold.lang) ?? []), gold])
  return groups
}

function summary(score: AttributionScore) {
  const tokens = score.contentTokens
  return {
    articles: score.articles,
    sentences: figuresOf(score.sentences),
    kremlin: figuresOf(score.byParty.kremlin),
    elysee: figuresOf(score.byParty.elysee),
    byBasis: Object.fromEntries(
      Object.entries(score.byBasis).map(([basis, { labelled, found }]) => [
        basis,
        { labelled, recall: ratio(found, labelled) },
      ]),
    ),
    speakers: ratio(score.speakers.right, score.speakers.labelled),
    contentTokenF1: ratio(2 * tokens.both, tokens.gold + tokens.got),
    contentExact: ratio(score.contentSpans.exact, score.contentSpans.labelled),
    controls: score.controls,
  }
}

function comparisonSummary({ f1, recall, relationAccuracy, differPrecision, purity }: ComparisonFigures) {
  return { pairF1: f1, pairRecall: recall, relationAccuracy, differPrecision, purity }
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole
}

function print(name: string, score: AttributionScore, comparison: ComparisonFigures): void {
  const all = summary(score)
  const line = (
    label: string,
    { precision, recall, f1 }: { precision: number; recall: number; f1: number },
  ): string =>
    `  ${label.padEnd(22)} precision ${percent(precision)}  recall ${percent(recall)}  F1 ${percent(f1)}`
  console.log(`\n${name}: ${score.articles} articles`)
  console.log(line('sentences', all.sentences))
  console.log(line('Kremlin', all.kremlin))
  console.log(line('Elysée', all.elysee))
  for (const [basis, { labelled, recall }] of Object.entries(all.byBasis)) {
    console.log(`  ${basis.padEnd(22)} ${percent(recall)} of ${labelled} found`)
  }
  console.log(`  speakers               ${percent(all.speakers)} right of ${score.speakers.labelled}`)
  console.log(
    `  content                token F1 ${percent(all.contentTokenF1)}  exact ${percent(all.contentExact)}`,
  )
  const controls = Object.entries(score.controls)
  console.log(
    `  false marks            ${controls.map(([id, n]) => `${id} ${n}`).join(', ') || 'no control article'}`,
  )
  console.log(
    `  comparison             pair F1 ${percent(comparison.f1)}  recall ${percent(comparison.recall)}  relation ${percent(comparison.relationAccuracy)}  differ precision ${percent(comparison.differPrecision)}  row purity ${percent(comparison.purity)}`,
  )
  for (const miss of score.misses) {
    console.log(`  miss ${miss.article}#${miss.sentence}: gold ${miss.gold}, got ${miss.got}`)
    console.log(`       ${miss.text.slice(0, 200)}`)
    for (const reason of miss.reasons) console.log(`       ${reason}`)
  }
  for (const { article, sentence, gold, got, text } of score.speakerMisses) {
    console.log(`  speaker ${article}#${sentence}: gold ${gold}, got ${got}`)
    console.log(`       ${text.slice(0, 200)}`)
  }
}

function percent(value: number): string {
  return (100 * value).toFixed(1).padStart(5)
}
