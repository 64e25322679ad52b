import type { Block, BlockRole, Span } from '../engine/types'
import { IntList } from './int-list'
import { finish, type Steps } from './steps'

/** The text nodes of one block, in reading order; `null` is a `<br>`. */
export interface SourceBlock {
  readonly role: BlockRole
  readonly nodes: readonly (Text | null)[]
}

/** A stretch of one text node. Offsets are UTF-16 code units of its data. */
export interface NodeSpan {
  readonly node: Text
  readonly start: number
  readonly end: number
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f
}

/** Not shown and not read: soft hyphen, zero-width space, word joiner, byte order mark, direction marks. */
function isDropped(code: number): boolean {
  return (
    code === 0xad ||
    code === 0x200b ||
    code === 0x2060 ||
    code === 0xfeff ||
    code === 0x200e ||
    code === 0x200f
  )
}

/** Stands for the node of characters that no text node holds: `<br>` and the joints between blocks. */
const NO_NODE = 0xffffffff

/** Blocks between two rests. */
const BLOCKS_A_STEP = 20

/** What ends an even stretch: a character to drop, white space that breaks lines, and spaces in a row or at the end. */
const UNEVEN =
  /[\t-\r\u00ad\u200b\u2060\ufeff\u200e\u200f]|[ \u00a0\u202f](?=[\t-\r \u00a0\u202f\u00ad\u200b\u2060\ufeff\u200e\u200f]|$)/g

/**
 * End of the stretch from `start` on, at most `last`, that needs no change: single plain or no-break spaces between
 * words are part of it. Left to the regular expression engine: on a page that is met once, a loop of ours is slow.
 */
function evenEnd(data: string, start: number, last: number): number {
  UNEVEN.lastIndex = start + 1
  const uneven = UNEVEN.exec(data)
  return Math.min(uneven?.index ?? last, last)
}

/**
 * One text out of many text nodes, and the way back.
 *
 * Blocks are joined by a line feed. A run of white space becomes one space; a white space character that stands
 * alone stays what it is where it is a no-break space, which quotation marks lean on. White space at the edges of a
 * block, soft hyphens and zero-width characters are dropped. Everything else stands as in the page, so that a
 * *segment*, a stretch without change, maps by adding a number.
 */
export class TextMap {
  #text = ''
  #blocks: readonly Block[] = []
  readonly #nodes: Text[] = []
  readonly #indexOf = new Map<Text, number>()
  /** Per segment: where it starts in the text, its node, where it starts in the node, how long it is. */
  readonly #textStart = new IntList()
  readonly #node = new IntList()
  readonly #nodeStart = new IntList()
  readonly #size = new IntList()
  /** Per node: its first segment. A node's segments follow one another. */
  readonly #firstSegment = new IntList()

  readonly #parts: string[] = []
  #length = 0

  /** Without `sources`, a map of no text. */
  constructor(sources?: readonly SourceBlock[]) {
    if (sources) finish(this.#read(sources, Number.POSITIVE_INFINITY))
  }

  /** As the constructor, in steps, and no further than about `most` code units of text. */
  static *of(sources: readonly SourceBlock[], most: number): Steps<TextMap> {
    const map = new TextMap()
    yield* map.#read(sources, most)
    return map
  }

  get text(): string {
    return this.#text
  }

  get blocks(): readonly Block[] {
    return this.#blocks
  }

  *#read(sources: readonly SourceBlock[], most: number): Steps<void> {
    const blocks: Block[] = []
    for (const source of sources) {
      if (this.#length >= most) break
      const joint = blocks.length > 0 ? 1 : 0
      if (joint) this.#add('\n', NO_NODE, NO_NODE)
      const start = this.#length
      this.#readBlock(source.nodes, most)
      if (this.#length > start) blocks.push({ start, end: this.#length, role: source.role })
      else if (joint) this.#removeJoint()
      if (blocks.length % BLOCKS_A_STEP === 0) yield
    }
    this.#text = this.#parts.join('')
    this.#parts.length = 0
    this.#blocks = blocks
  }

  /** The stretches of text nodes that show `[start, end)` of the text, in order; white space of the layout is not among them. */
  nodeSpans([start, end]: Span): NodeSpan[] {
    const spans: { node: Text; start: number; end: number }[] = []
    for (let i = Math.max(0, this.#textStart.lastAtMost(start)); i < this.#textStart.length; i++) {
      const from = this.#textStart.at(i)
      if (from >= end) break
      const node = this.#nodes[this.#node.at(i)]
      const first = Math.max(start, from)
      const last = Math.min(end, from + this.#size.at(i))
      if (!node || first >= last) continue
      const shift = this.#nodeStart.at(i) - from
      const previous = spans[spans.length - 1]
      // Dropped characters inside one node lie under the mark as well.
      if (previous?.node === node) previous.end = last + shift
      else spans.push({ node, start: first + shift, end: last + shift })
    }
    return spans
  }

  /** Offset into the text of a place in a text node, or null where the node is not the article's. Places in dropped text move to its start. */
  offsetOf(node: Node, nodeOffset: number): number | null {
    const index = this.#indexOf.get(node as Text)
    if (index === undefined) return null
    const from = this.#firstSegment.at(index)
    const to =
      index + 1 < this.#firstSegment.length ? this.#firstSegment.at(index + 1) : this.#textStart.length
    let segment = this.#nodeStart.lastAtMost(nodeOffset, from, to)
    if (segment < from) segment = from
    if (segment >= to || this.#node.at(segment) !== index) return null
    const inside = Math.max(0, Math.min(nodeOffset - this.#nodeStart.at(segment), this.#size.at(segment)))
    return this.#textStart.at(segment) + inside
  }

  /** Whether a node is one of the text nodes the text was read from. */
  has(node: Node): boolean {
    return this.#indexOf.has(node as Text)
  }

  /** The text nodes the text was read from. */
  get nodes(): readonly Text[] {
    return this.#nodes
  }

  /** Takes over one block, character runs at a time; its edges end up without white space. */
  #readBlock(nodes: readonly (Text | null)[], most: number): void {
    const start = this.#length
    /** White space not yet written: it counts only once text follows in the same block. */
    let gap = ''
    let gapNode: Text | null = null
    let gapOffset = 0
    for (const node of nodes) {
      if (!node) {
        if (!gap) gapNode = null
        gap = ' '
        continue
      }
      const { data } = node
      for (let i = 0; i < data.length && this.#length < most; ) {
        const code = data.charCodeAt(i)
        if (isSpace(code)) {
          if (!gap) {
            gapNode = node
            gapOffset = i
          }
          gap = !gap && (code === 0xa0 || code === 0x202f) ? String.fromCharCode(code) : ' '
          i++
        } else if (isDropped(code)) i++
        else {
          if (gap && this.#length > start) {
            if (gapNode) this.#add(gap, this.#index(gapNode), gapOffset)
            else this.#add(gap, NO_NODE, NO_NODE)
          }
          gap = ''
          const end = evenEnd(data, i, Math.min(data.length, i + most - this.#length))
          this.#add(data.slice(i, end), this.#index(node), i)
          i = end
        }
      }
    }
  }

  #index(node: Text): number {
    const known = this.#indexOf.get(node)
    if (known !== undefined) return known
    const index = this.#nodes.push(node) - 1
    this.#indexOf.set(node, index)
    // `#add` follows at once with this node's first segment.
    this.#firstSegment.push(this.#textStart.length)
    return index
  }

  #add(part: string, node: number, nodeStart: number): void {
    this.#textStart.push(this.#length)
    this.#node.push(node)
    this.#nodeStart.push(nodeStart)
    this.#size.push(part.length)
    this.#parts.push(part)
    this.#length += part.length
  }

  #removeJoint(): void {
    this.#parts.pop()
    this.#length--
    this.#textStart.length--
    this.#node.length--
    this.#nodeStart.length--
    this.#size.length--
  }
}
