import { attribute } from './attribution/attribute'
import { compare } from './comparison/compare'
import { languageFor } from './languages'
import type { Analysis, ArticleText } from './types'

const NOTHING: Analysis = {
  sentences: [],
  attributions: [],
  comparison: { matters: [], pairs: [], shares: { kremlin: 0, elysee: 0, other: 0 } },
}

/**
 * Who told what in an article: its sentences, every attribution, and the two accounts side by side. Pure: the same text gives
 * the same answer. A language the engine does not speak gives an empty analysis.
 */
export function analyze(article: ArticleText): Analysis {
  const language = languageFor(article.lang)
  if (language === null) return NOTHING
  const { passages, attributions } = attribute(article, language)
  const sentences = passages.flatMap((passage) =>
    passage.sentences.map(({ start, end }) => ({ start, end, block: passage.block })),
  )
  return { sentences, attributions, comparison: compare(article, sentences, attributions) }
}
