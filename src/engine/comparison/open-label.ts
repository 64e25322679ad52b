import type { ArticleText } from '../types'
import type { Similarity } from './similarity'
import type { Statement } from './statement'

const MOST_WORDS = 4
const MOST_LETTERS = 40

/**
 * A label for a matter the taxonomy does not know, from the statements’ own words: the telling word that most of them share,
 * with the telling words right beside it.
 */
export function openLabel(
  article: ArticleText,
  statements: readonly Statement[],
  similarity: Similarity,
): string {
  const counts = new Map<string, number>()
  for (const { stems } of statements)
    for (const root of stems.keys()) counts.set(root, (counts.get(root) ?? 0) + 1)
  let top: string | null = null
  let most = 0
  for (const [root, count] of counts) {
    const worth = count * (1 + similarity.weight(root)) * Math.min(root.length, 8)
    if (worth > most) {
      most = worth
      top = root
    }
  }
  const holder = statements.find(({ stems }) => top !== null && stems.has(top))
  const word = top === null ? undefined : holder?.stems.get(top)
  if (holder === undefined || word === undefined) return shortened(article, statements[0])
  const telling = new Set([...holder.stems.values()].map(({ start }) => start))
  let from = holder.words.findIndex(({ start }) => start === word.start)
  let to = from + 1
  const beside = (a: number, b: number) => {
    const [left, right] = [holder.words[a], holder.words[b]]
    return (
      left !== undefined &&
      right !== undefined &&
      /^[ \u00a0-]$/.test(article.text.slice(left.end, right.start))
    )
  }
  while (to - from < MOST_WORDS && beside(to - 1, to) && telling.has(holder.words[to]?.start ?? -1)) to++
  while (to - from < MOST_WORDS && beside(from - 1, from) && telling.has(holder.words[from - 1]?.start ?? -1))
    from--
  const start = holder.words[from]?.start ?? word.start
  const end = holder.words[to - 1]?.end ?? word.end
  return capital(article.text.slice(start, end))
}

/** The first words of a statement that has no telling word. */
function shortened(article: ArticleText, statement: Statement | undefined): string {
  const words = statement?.words ?? []
  const [first, last] = [words[0], words[Math.min(words.length, MOST_WORDS) - 1]]
  if (first === undefined || last === undefined) return '…'
  const text = article.text.slice(first.start, last.end).slice(0, MOST_LETTERS)
  return capital(words.length > MOST_WORDS ? `${text}…` : text)
}

function capital(text: string): string {
  const [first = ''] = text
  return first.toUpperCase() + text.slice(first.length)
}
