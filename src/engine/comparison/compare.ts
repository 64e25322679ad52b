import { isShown } from '../threshold'
import type { ArticleText, Attribution, Comparison, PartyId, Sentence } from '../types'

/** Lays the two accounts of an article side by side. */
export function compare(
  article: ArticleText,
  _sentences: readonly Sentence[],
  attributions: readonly Attribution[],
): Comparison {
  const shares = { kremlin: 0, elysee: 0, other: 0 }
  for (const attribution of attributions) {
    const party: PartyId | 'other' = isShown(attribution) ? attribution.party : 'other'
    for (const [start, end] of attribution.content)
      shares[party] += article.text.slice(start, end).split(/\s+/).length
  }
  return { matters: [], pairs: [], shares }
}
