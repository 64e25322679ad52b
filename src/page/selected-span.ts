import type { Span } from '../engine/types'
import { shadowRootsOf } from './shadow-roots'
import type { TextMap } from './text-map'

/** The selection's range, inside open shadow roots too. */
function selectedRange(doc: Document, roots: readonly ShadowRoot[]): AbstractRange | null {
  const selection = doc.getSelection()
  if (!selection || selection.rangeCount === 0) return null
  // Not in every version that we run in.
  const composed: unknown = Reflect.get(selection, 'getComposedRanges')
  if (roots.length > 0 && typeof composed === 'function')
    return selection.getComposedRanges({ shadowRoots: [...roots] })[0] ?? null
  return selection.getRangeAt(0)
}

/**
 * The selected words of the article, without white space at their edges; null where none are selected. A selection
 * that begins or ends outside the article is cut to it.
 */
export function selectedSpan(doc: Document, map: TextMap): Span | null {
  const range = selectedRange(doc, shadowRootsOf(map.nodes))
  if (!range || range.collapsed) return null
  const live = doc.createRange()
  live.setStart(range.startContainer, range.startOffset)
  live.setEnd(range.endContainer, range.endOffset)
  const nodes = map.nodes.filter((node) => node.isConnected && live.intersectsNode(node))
  const [first] = nodes
  const last = nodes.at(-1)
  if (!first || !last) return null
  const from = map.offsetOf(first, first === range.startContainer ? range.startOffset : 0)
  const to = map.offsetOf(last, last === range.endContainer ? range.endOffset : last.length)
  if (from === null || to === null) return null
  const words = map.text.slice(from, to)
  const start = from + (words.length - words.trimStart().length)
  const end = from + words.trimEnd().length
  return end > start ? [start, end] : null
}
