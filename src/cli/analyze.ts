import { analyze } from '../engine/analyze'
import { cueWords } from '../engine/cue-words'
import { isShown } from '../engine/threshold'
import type { Analysis, ArticleText, Attribution, LanguageId } from '../engine/types'
import { reasonSentence } from '../ui/reason-sentence'
import { say, sayIn } from './interface-words'
import { kindOf } from './kind-of'
import { readArticle, UnreadableArticle } from './read-article'

/**
 * `npm run --silent analyze -- [--lang xx] FILE…`: one JSON document a file, a line each, on standard output. A file that cannot
 * be read is reported on standard error, the others are still done, and the exit code is 2.
 */
function main(args: readonly string[]): number {
  const files: string[] = []
  let lang: LanguageId | null = null
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i] ?? ''
    if (arg !== '--lang' && !arg.startsWith('--lang=')) {
      files.push(arg)
      continue
    }
    const value = arg === '--lang' ? (args[++i] ?? '') : arg.slice('--lang='.length)
    if (value !== 'en' && value !== 'fr' && value !== 'ru') {
      console.error(`Unknown language "${value}": give en, fr or ru.`)
      return 2
    }
    lang = value
  }
  if (files.length === 0) {
    console.error(
      'Usage: npm run --silent analyze -- [--lang en|fr|ru] FILE… (.txt, .html or a corpus .json; - for standard input)',
    )
    return 2
  }
  let code = 0
  for (const file of files) {
    try {
      const article = readArticle(file, lang)
      process.stdout.write(`${JSON.stringify(documentOf(file, article, analyze(article)))}\n`)
    } catch (error) {
      if (!(error instanceof UnreadableArticle)) throw error
      console.error(`${file}: ${error.message}`)
      code = 2
    }
  }
  return code
}

function documentOf(file: string, article: ArticleText, analysis: Analysis) {
  const { sentences, attributions, comparison } = analysis
  const bySentence = new Map<number, Attribution[]>()
  for (const attribution of attributions) {
    if (isShown(attribution))
      bySentence.set(attribution.sentence, [...(bySentence.get(attribution.sentence) ?? []), attribution])
  }
  return {
    file,
    lang: article.lang,
    title: article.title,
    sentences: sentences.map(({ start, end }, index) => {
      const shown = bySentence.get(index) ?? []
      const first = shown[0]
      return {
        text: article.text.slice(start, end),
        start,
        end,
        sources: [...new Set(shown.map(({ party }) => party))],
        basis: first?.basis ?? null,
        speaker: first?.speaker ?? null,
        kind: kindOf(shown),
      }
    }),
    text: article.text,
    attributions: attributions.map(({ reasons, silence, ...attribution }) => ({
      ...attribution,
      cue: cueWords(attribution, article.text),
      silence,
      reason: reasons.map((reason) => reasonSentence(reason, say)).join(' '),
    })),
    comparison: {
      matters: comparison.matters.map((matter) => ({
        label: matter.key === null ? matter.label : sayIn(article.lang, matter.key),
        key: matter.key,
        relation: matter.relation,
        kremlin: sentencesOf(matter.statements.kremlin, attributions),
        elysee: sentencesOf(matter.statements.elysee, attributions),
      })),
      pairs: comparison.pairs.map(({ kremlin, elysee, relation }) => [kremlin, elysee, relation]),
      shares: comparison.shares,
      reporterWords: comparison.reporterWords,
      voices: comparison.voices,
      otherSources: comparison.otherSources,
    },
  }
}

function sentencesOf(statements: readonly number[], attributions: readonly Attribution[]): number[] {
  return [...new Set(statements.flatMap((index) => attributions[index]?.sentence ?? []))]
}

process.exitCode = main(process.argv.slice(2))
