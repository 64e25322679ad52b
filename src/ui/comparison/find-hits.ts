import { foldLetters } from './fold-letters'

/** Where the sought words stand in a text: `[start, end)` in UTF-16 code units, in reading order, not overlapping. */
export function findHits(text: string, sought: readonly string[]): readonly (readonly [number, number])[] {
  if (sought.length === 0) return []
  const { letters, places } = foldLetters(text)
  const found = sought.flatMap((word) => {
    const hits: [number, number][] = []
    for (let at = letters.indexOf(word); at >= 0; at = letters.indexOf(word, at + word.length))
      hits.push([places[at] ?? 0, places[at + word.length] ?? text.length])
    return hits
  })
  found.sort((a, b) => a[0] - b[0] || b[1] - a[1])
  let end = 0
  return found.filter((hit) => {
    if (hit[0] < end) return false
    end = hit[1]
    return true
  })
}
