import { findHits } from './find-hits'

const KEY = 'found'

/** Lights the sought words where they stand in the table, without touching its elements. Returns what puts them out. */
export function lightHits(table: Element, sought: readonly string[]): () => void {
  const ranges: Range[] = []
  const walker = document.createTreeWalker(table, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement?.closest('.matter, .text, .cue, .told') == null) continue
    for (const [start, end] of findHits(node.textContent ?? '', sought)) {
      const range = new Range()
      range.setStart(node, start)
      range.setEnd(node, end)
      ranges.push(range)
    }
  }
  CSS.highlights.set(KEY, new Highlight(...ranges))
  return () => void CSS.highlights.delete(KEY)
}
