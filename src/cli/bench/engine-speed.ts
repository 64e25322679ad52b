import nlp from 'compromise'
import type { ArticleText, LanguageId } from '../../engine/types'
import { type BundledEngine, bundledEngine } from './bundled-engine'
import { measure, megabytesPerSecond, warmUp } from './measure'
import { articleOfLength, bytesOf } from './sample-text'
import type { Section, Table } from './section'

const LANGUAGES: readonly LanguageId[] = ['en', 'fr', 'ru']
const SIZES = [1_000, 10_000, 100_000, 1_000_000]
const WARM_UP = 700
/** For each figure, in milliseconds. */
const BUDGET = 600

interface Contender {
  readonly name: string
  readonly speaks: (lang: LanguageId) => boolean
  readonly work: (article: ArticleText) => unknown
  /** Slower than a few hundred kilobytes a second: measured once at the largest size. */
  readonly slow?: boolean
}

function blockTexts({ text, blocks }: ArticleText): string[] {
  return blocks.map(({ start, end }) => text.slice(start, end))
}

function segmented(article: ArticleText, granularity: 'sentence' | 'word'): number {
  const segmenter = new Intl.Segmenter(article.lang, { granularity })
  let count = 0
  for (const text of blockTexts(article)) for (const { index } of segmenter.segment(text)) count += index & 1
  return count
}

function contenders({ analyze, attribute, languageFor }: BundledEngine): Contender[] {
  return [
    {
      name: 'engine: attributions',
      speaks: (lang) => languageFor(lang) !== null,
      work: (article) => {
        const language = languageFor(article.lang)
        return language === null ? null : attribute(article, language)
      },
    },
    {
      name: 'engine: attributions and comparison',
      speaks: (lang) => languageFor(lang) !== null,
      work: analyze,
    },
    {
      name: 'compromise: sentences, quotations',
      speaks: (lang) => lang === 'en',
      work: (article) =>
        blockTexts(article).map((text) => {
          const doc = nlp(text)
          return [doc.sentences().out('array'), doc.quotations().out('array')]
        }),
      slow: true,
    },
    {
      name: 'Intl.Segmenter: sentences',
      speaks: () => true,
      work: (article) => segmented(article, 'sentence'),
    },
    { name: 'Intl.Segmenter: words', speaks: () => true, work: (article) => segmented(article, 'word') },
  ]
}

function speedTable(lang: LanguageId, engine: BundledEngine): Table {
  const articles = SIZES.map((size) => articleOfLength(lang, size))
  const warm = articles[2] ?? articleOfLength(lang, 100_000)
  const rows = contenders(engine)
    .filter(({ speaks }) => speaks(lang))
    .map(({ name, work, slow }) => {
      warmUp(() => work(warm), WARM_UP)
      const speeds = articles.map((article) => {
        const large = article.text.length > 500_000
        const { best } = measure(() => work(article), { budget: slow === true && large ? 0 : BUDGET })
        return megabytesPerSecond(bytesOf(article), best)
      })
      const [small, , , large] = speeds
      return {
        name,
        ...Object.fromEntries(speeds.map((speed, i) => [`mbps_${SIZES[i]}`, speed])),
        // Time for each byte of the largest text against that of the smallest.
        growth: small === undefined || large === undefined ? null : small / large,
      }
    })
  return {
    title: `Speed in ${lang}, megabytes of text a second (one thread, after warm-up, best of several runs)`,
    columns: [
      { key: 'name', label: '' },
      ...SIZES.map((size) => ({
        key: `mbps_${size}`,
        label: size >= 1_000_000 ? `${size / 1_000_000}M chars` : `${size / 1000}k chars`,
        digits: 2,
      })),
      { key: 'growth', label: 'cost per byte, 1M : 1k', digits: 2 },
    ],
    rows,
    notes: ['A cost per byte near 1, or under it, means that the work is linear in the text.'],
  }
}

export const engineSpeed: Section = {
  name: 'speed',
  about: 'the engine over 1k to 1M characters, beside compromise and Intl.Segmenter',
  async run() {
    const engine = await bundledEngine()
    return LANGUAGES.filter((lang) => engine.languageFor(lang) !== null).map((lang) =>
      speedTable(lang, engine),
    )
  },
}
