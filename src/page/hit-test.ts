import { shadowRootsOf } from './shadow-roots'
import type { TextMap } from './text-map'

/** How far beside a line box a finger may land and still mean it, in CSS pixels. */
const SLACK = 3

/**
 * Offset into the article's text of the character at a point of the viewport, or null. The browser's caret position
 * may lie far beside the point, at the end of a line say: the character's own box has the last word.
 */
export function offsetAtPoint(doc: Document, map: TextMap, x: number, y: number): number | null {
  const caret = doc.caretPositionFromPoint(x, y, { shadowRoots: shadowRootsOf(map.nodes) })
  if (caret?.offsetNode.nodeType !== 3) return null
  const node = caret.offsetNode as Text
  // A caret stands between two characters; the point is in one of them.
  for (const start of [caret.offset, caret.offset - 1]) {
    if (start < 0 || start >= node.length) continue
    const range = doc.createRange()
    range.setStart(node, start)
    range.setEnd(node, start + 1)
    if (boxesHold(range.getClientRects(), x, y)) return map.offsetOf(node, start)
  }
  return null
}

function boxesHold(boxes: DOMRectList, x: number, y: number): boolean {
  for (const box of boxes)
    if (x >= box.left - SLACK && x <= box.right + SLACK && y >= box.top - SLACK && y <= box.bottom + SLACK)
      return true
  return false
}

/**
 * Whether a point lies on one of the ranges and nothing of the page covers it there. `path` is the way of the event
 * at that point. For text in which browsers place no caret (`user-select: none`); slower than `offsetAtPoint`.
 */
export function pointIsOn(
  ranges: readonly Range[],
  x: number,
  y: number,
  path: readonly EventTarget[],
): boolean {
  return ranges.some((range) => {
    const element = range.startContainer.parentElement
    return element !== null && path.includes(element) && boxesHold(range.getClientRects(), x, y)
  })
}

const INTERACTIVE =
  'a[href],button,input,select,textarea,label,summary,option,video,audio,iframe,' +
  '[role=button],[role=link],[role=checkbox],[role=radio],[role=switch],[role=tab],[role=menuitem],[role=option],[role=textbox],[role=slider]'

/** True where a click on this way through the tree is for an element of the page that does something itself. */
export function isForThePage(path: readonly EventTarget[]): boolean {
  return path.some((target) => {
    const element = target as Partial<HTMLElement>
    return element.nodeType === 1 && (element.matches?.(INTERACTIVE) || element.isContentEditable === true)
  })
}
