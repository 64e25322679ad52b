import { attributeSteps } from './attribution/attribute'
import { compareSteps } from './comparison/compare'
import { NOTHING } from './comparison/nothing'
import { languageFor } from './languages'
import { runSteps, type Steps } from './steps'
import type { Analysis, ArticleText } from './types'

const NO_ANALYSIS: Analysis = { sentences: [], attributions: [], comparison: NOTHING }

/**
 * Who told what in an article: its sentences, every attribution, and the two accounts side by side. Pure: the same text gives
 * the same answer. A language the engine does not speak gives an empty analysis.
 */
export function analyze(article: ArticleText): Analysis {
  return runSteps(analyzeSteps(article))
}

/**
 * The same analysis in steps, for whoever must not hold up a page: it yields after every sentence or so (mostly well under
 * a millisecond of compiled code), and returns the analysis at last. The content script calls `next()` until its slice of 8 ms or
 * so has passed, and goes on in the next task; to give up, it just stops. The same text gives the same answer, however sliced.
 */
export function* analyzeSteps(article: ArticleText): Steps<Analysis> {
  const language = languageFor(article.lang)
  if (language === null) return NO_ANALYSIS
  const { passages, attributions } = yield* attributeSteps(article, language)
  const sentences = passages.flatMap((passage) =>
    passage.sentences.map(({ start, end }) => ({ start, end, block: passage.block })),
  )
  yield
  return { sentences, attributions, comparison: yield* compareSteps({ article, passages, attributions }) }
}
