import type { WordRange } from '../reading/nominal'
import { isMarkOf, type Word } from '../reading/passage'

/** Takes commas and dashes off the edges of content, and the words in `openers` off its start. */
export function trimRanges(
  words: readonly Word[],
  ranges: readonly WordRange[],
  opens: (word: Word) => boolean,
): WordRange[] {
  const trimmed: WordRange[] = []
  for (const { from, to } of ranges) {
    let start = from
    let end = to
    while (start < end) {
      const word = words[start]
      if (word === undefined || !(isMarkOf(word, ',—–:-') || opens(word))) break
      start += 1
    }
    while (end > start && isMarkOf(words[end - 1], ',—–;:-')) end -= 1
    if (start < end) trimmed.push({ from: start, to: end })
  }
  return trimmed
}
