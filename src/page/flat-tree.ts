/**
 * A walk over the flat tree: the page as it is laid out, open shadow roots in place of their host's children and
 * slotted nodes in place of their slot. It keeps its own stack, so that no depth of nesting can overflow ours.
 */
export interface FlatTreeVisitor {
  /** Returns false to leave out the element and all below it. */
  enter(element: Element): boolean
  leave(element: Element): void
  text(node: Text): void
}

const ELEMENT = 1
const TEXT = 3

/** The nodes laid out below an element, where they are not simply its children. */
function assigned(element: Element): readonly Node[] | null {
  if (element.localName !== 'slot' || typeof (element as HTMLSlotElement).assignedNodes !== 'function')
    return null
  const nodes = (element as HTMLSlotElement).assignedNodes()
  return nodes.length > 0 ? nodes : null
}

interface Level {
  readonly element: Element
  readonly list: readonly Node[] | null
  index: number
  next: Node | null
}

function levelOf(element: Element): Level {
  const list = assigned(element)
  return { element, list, index: 0, next: list ? null : (element.shadowRoot ?? element).firstChild }
}

function step(level: Level): Node | null {
  if (level.list) return level.list[level.index++] ?? null
  const node = level.next
  level.next = node?.nextSibling ?? null
  return node
}

/** A walk over `root` and all below it, in the order they are laid out, that can rest on its way. */
export class FlatTreeWalk {
  readonly #visitor: FlatTreeVisitor
  readonly #levels: Level[] = []

  constructor(root: Element, visitor: FlatTreeVisitor) {
    this.#visitor = visitor
    if (visitor.enter(root)) this.#levels.push(levelOf(root))
  }

  /** Goes on for so many nodes. True at the end of the walk. */
  goOn(nodes: number): boolean {
    const levels = this.#levels
    const visitor = this.#visitor
    for (let left = nodes; left > 0; left--) {
      const level = levels[levels.length - 1]
      if (!level) break
      const node = step(level)
      if (!node) {
        visitor.leave(level.element)
        levels.pop()
      } else if (node.nodeType === TEXT) {
        visitor.text(node as Text)
      } else if (node.nodeType === ELEMENT && visitor.enter(node as Element)) {
        levels.push(levelOf(node as Element))
      }
    }
    return this.isDone
  }

  get isDone(): boolean {
    return this.#levels.length === 0
  }

  /** Whether the page has changed so that the walk, resting, lost its way. */
  get isLost(): boolean {
    return this.#levels.some(({ element, next }) => {
      if (!element.isConnected) return true
      return next !== null && next.parentNode !== (element.shadowRoot ?? element)
    })
  }
}

/** The element a node hangs from in the flat tree. */
export function flatParent(node: Node): Element | null {
  const slot = (node as Element | Text).assignedSlot
  if (slot) return slot
  const parent = node.parentNode
  if (!parent) return null
  if (parent.nodeType === ELEMENT) return parent as Element
  return (parent as Partial<ShadowRoot>).host ?? null
}
