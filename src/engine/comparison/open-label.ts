import type { Similarity } from './similarity'
import type { Statement } from './statement'

const MOST_WORDS = 3
const MOST_LETTERS = 40
/** Longer words name things more often than short ones; beyond this many letters it makes no difference. */
const LONG_WORD = 8

/**
 * A label for a matter the taxonomy does not know, from the statements’ own words: the telling word that most of them share,
 * with the words right beside it that as many share.
 */
export function openLabel(statements: readonly Statement[], similarity: Similarity): string {
  const counts = new Map<string, number>()
  for (const { stems } of statements)
    for (const root of stems.keys()) counts.set(root, (counts.get(root) ?? 0) + 1)
  let top: string | null = null
  let most = 0
  for (const [root, count] of counts) {
    const worth = count * (1 + similarity.weight(root)) * Math.min(root.length, LONG_WORD)
    if (worth > most) {
      most = worth
      top = root
    }
  }
  const holder = statements.find(({ stems }) => top !== null && stems.has(top))
  const place = top === null ? undefined : holder?.stems.get(top)
  if (holder === undefined || place === undefined) return opening(statements[0])
  const { text } = holder
  const least = counts.get(top ?? '') ?? 1
  const telling = new Set(
    [...holder.stems].flatMap(([root, at]) => ((counts.get(root) ?? 0) >= least ? [at] : [])),
  )
  const beside = (left: number, right: number) => {
    const [a, b] = [holder.words[left], holder.words[right]]
    return a !== undefined && b !== undefined && /^[ \u00a0-]$/.test(text.slice(a.end, b.start))
  }
  let from = place
  let to = place
  while (to - from + 1 < MOST_WORDS && telling.has(to + 1) && beside(to, to + 1)) to++
  while (to - from + 1 < MOST_WORDS && telling.has(from - 1) && beside(from - 1, from)) from--
  return capital(text.slice(holder.words[from]?.start, holder.words[to]?.end))
}

/** The first words of a statement that has no telling word. */
function opening(statement: Statement | undefined): string {
  if (statement === undefined) return '…'
  const { words, text } = statement
  const first = words[0]
  const last = words[Math.min(words.length, MOST_WORDS + 1) - 1]
  if (first === undefined || last === undefined) return '…'
  const shown = text.slice(first.start, last.end).slice(0, MOST_LETTERS)
  return capital(last === words.at(-1) ? shown : `${shown}…`)
}

function capital(text: string): string {
  const [first = ''] = text
  return first.toUpperCase() + text.slice(first.length)
}
