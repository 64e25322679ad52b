import type { ArticleText } from '../engine/types'

/** About forty thousand words: no article is longer, and what is must not hold up the page. In UTF-16 code units. */
const MOST_TEXT = 250_000

/**
 * The part of an article that is worth analysing: all of it, or its first blocks where it is longer than any article.
 * Offsets into the part are offsets into the whole.
 */
export function limitArticle(article: ArticleText): ArticleText {
  if (article.text.length <= MOST_TEXT) return article
  const blocks = article.blocks
    .filter(({ start }) => start < MOST_TEXT)
    .map((block) => (block.end <= MOST_TEXT ? block : { ...block, end: MOST_TEXT }))
  return { ...article, text: article.text.slice(0, MOST_TEXT), blocks }
}
