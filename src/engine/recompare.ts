import { readPassages } from './attribution/reading/passage'
import { compare } from './comparison/compare'
import { NOTHING } from './comparison/nothing'
import { languageFor } from './languages'
import { runSteps } from './steps'
import type { ArticleText, Attribution, Comparison } from './types'

/**
 * The two accounts side by side, from statements that did not all come from `analyze`: a reader's corrections are in them, or
 * they are labels. Reads the article anew.
 * @param attributions in reading order; they point into the article's sentences as the engine numbers them
 * @param least the confidence from which on a statement is shown
 */
export function recompare(
  article: ArticleText,
  attributions: readonly Attribution[],
  least?: number,
): Comparison {
  const language = languageFor(article.lang)
  if (language === null) return NOTHING
  return compare({ article, passages: runSteps(readPassages(article, language)), attributions }, least)
}
