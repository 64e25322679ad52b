import { analyze } from '../engine/analyze'
import { cueWords } from '../engine/cue-words'
import { isShown } from '../engine/threshold'
import type { Analysis, ArticleText, Attribution, LanguageId } from '../engine/types'
import { reasonSentence } from '../ui/reason-sentence'
import { comparedDocument, comparedTable } from './compare-command'
import { say, sayIn } from './interface-words'
import { kindOf } from './kind-of'
import { readArticle, UnreadableArticle } from './read-article'

const USAGE = `Usage: npm run --silent analyze -- [--lang en|fr|ru] FILE… (.txt, .html or a corpus .json; - for standard input)
       npm run --silent analyze -- --compare [--table] A B (the Kremlin's account as A gives it against the Elysée's as B gives it)`

/** What the command line asks for. */
interface Request {
  readonly files: readonly string[]
  readonly lang: LanguageId | null
  readonly compare: boolean
  readonly table: boolean
}

/**
 * What `npm run --silent analyze -- [--lang xx] FILE…` does: one JSON document a file, a line each, on standard output. A file
 * that cannot be read is reported on standard error, the others are still done, and the exit code, which is returned, is 2. With
 * `--compare` one document lays the Kremlin’s account of the first file beside the Elysée’s of the second, or, with `--table`,
 * a table for people.
 */
export function analyzeFiles(args: readonly string[]): number {
  const request = requestOf(args)
  if (request === null) return 2
  if (request.compare) return compareFiles(request)
  let code = 0
  for (const file of request.files) {
    const article = articleIn(file, request.lang)
    if (article === null) code = 2
    else process.stdout.write(`${JSON.stringify(documentOf(file, article, analyze(article)))}\n`)
  }
  return code
}

/** Null, said on standard error, where it makes no sense. */
function requestOf(args: readonly string[]): Request | null {
  const files: string[] = []
  const flags = { '--compare': false, '--table': false }
  let lang: LanguageId | null = null
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i] ?? ''
    if (arg === '--lang' || arg.startsWith('--lang=')) {
      const value = arg === '--lang' ? (args[++i] ?? '') : arg.slice('--lang='.length)
      if (value !== 'en' && value !== 'fr' && value !== 'ru') {
        console.error(`Unknown language "${value}": give en, fr or ru.`)
        return null
      }
      lang = value
    } else if (arg === '--compare' || arg === '--table') flags[arg] = true
    else files.push(arg)
  }
  const compare = flags['--compare']
  const table = flags['--table']
  if (compare ? files.length === 2 : files.length > 0 && !table) return { files, lang, compare, table }
  if (compare) console.error(`--compare takes two files, not ${files.length}.`)
  else if (table) console.error('--table goes with --compare.')
  console.error(USAGE)
  return null
}

function articleIn(file: string, lang: LanguageId | null): ArticleText | null {
  try {
    return readArticle(file, lang)
  } catch (error) {
    if (!(error instanceof UnreadableArticle)) throw error
    console.error(`${file}: ${error.message}`)
    return null
  }
}

const TABLE_WIDTH = 120

function compareFiles({ files, lang, table }: Request): number {
  const [one, other] = files.map((file) => ({ file, article: articleIn(file, lang) }))
  if (!one?.article || !other?.article) return 2
  const document = comparedDocument({
    kremlin: { file: one.file, article: one.article },
    elysee: { file: other.file, article: other.article },
  })
  const printed = table
    ? comparedTable(document, process.stdout.columns ?? TABLE_WIDTH)
    : JSON.stringify(document)
  process.stdout.write(`${printed}\n`)
  return 0
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
