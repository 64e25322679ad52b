import type { ArticleText, LanguageId } from '../../engine/types'
import { type BundledEngine, bundledEngine } from './bundled-engine'
import { measure, warmUp } from './measure'
import { articleOfLength, asOnPage, sampleArticles } from './sample-text'
import type { Section } from './section'

const LANGUAGES: readonly LanguageId[] = ['en', 'fr', 'ru']
const BUDGET = 500

interface Work {
  readonly attributing: () => unknown
  readonly comparing: () => unknown
}

function workOn(
  articles: readonly ArticleText[],
  lang: LanguageId,
  { attribute, compare, languageFor }: BundledEngine,
): Work | null {
  const language = languageFor(lang)
  if (language === null) return null
  const read = articles.map((article) => {
    return { article, ...attribute(article, language) }
  })
  return {
    attributing: () => articles.map((article) => attribute(article, language)),
    comparing: () => read.map((telling) => compare(telling)),
  }
}

function costRow(what: string, articles: readonly ArticleText[], lang: LanguageId, engine: BundledEngine) {
  const work = workOn(articles, lang, engine)
  if (work === null) return []
  warmUp(work.attributing, BUDGET)
  warmUp(work.comparing, BUDGET)
  const attributing = measure(work.attributing, { budget: BUDGET }).best
  const comparing = measure(work.comparing, { budget: BUDGET }).best
  return [{ lang, what, attributing, comparing, share: (100 * comparing) / attributing }]
}

export const comparisonCost: Section = {
  name: 'comparison',
  about: 'what laying the accounts side by side costs beside finding them',
  async run() {
    const engine = await bundledEngine()
    const rows = LANGUAGES.flatMap((lang) => {
      const articles = sampleArticles(lang).map(asOnPage)
      return [
        ...costRow(`${articles.length} articles`, articles, lang, engine),
        ...costRow('one of 100k chars', [articleOfLength(lang, 100_000)], lang, engine),
      ]
    })
    return [
      {
        title: 'Cost of the comparison, in milliseconds (best of several runs)',
        columns: [
          { key: 'lang', label: '' },
          { key: 'what', label: 'over' },
          { key: 'attributing', label: 'attributions', digits: 1 },
          { key: 'comparing', label: 'comparison', digits: 1 },
          { key: 'share', label: 'comparison in % of attributions', digits: 0 },
        ],
        rows,
        notes: [],
      },
    ]
  },
}
