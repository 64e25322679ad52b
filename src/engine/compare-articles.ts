import { attribute } from './attribution/attribute'
import { compareAcross } from './comparison/compare-across'
import type { Telling } from './comparison/statement'
import { languageFor } from './languages'
import { runSteps } from './steps'
import type { ArticleText, Attribution, Comparison } from './types'

/** Two articles' accounts side by side. Indices, sentences and offsets of each side are into its own article. */
export interface ArticlesCompared extends Pick<Comparison, 'matters' | 'pairs'> {
  readonly attributions: {
    readonly kremlin: readonly Attribution[]
    readonly elysee: readonly Attribution[]
  }
}

/** The Kremlin's account as one article gives it against the Elysée's as another does; their languages may differ. Pure. */
export function compareArticles(kremlin: ArticleText, elysee: ArticleText): ArticlesCompared {
  const [one, other] = [tellingOf(kremlin), tellingOf(elysee)]
  return {
    ...runSteps(compareAcross(one, other)),
    attributions: { kremlin: one.attributions, elysee: other.attributions },
  }
}

function tellingOf(article: ArticleText): Telling {
  const language = languageFor(article.lang)
  return {
    article,
    ...(language === null ? { passages: [], attributions: [] } : attribute(article, language)),
  }
}
