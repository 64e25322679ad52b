/** What is told of a walk over the flat tree. */
export interface FlatTreeVisitor {
  /** Returns false to leave out the element and all below it. */
  enter(element: Element): boolean
  leave(): void
  text(node: Text): void
}

const ELEMENT = 1
const TEXT = 3

/** The nodes laid out in a slot, where they are not simply its children. */
function assigned(element: Element): readonly Node[] | null {
  if (element.localName !== 'slot' || typeof (element as HTMLSlotElement).assignedNodes !== 'function')
    return null
  const nodes = (element as HTMLSlotElement).assignedNodes()
  return nodes.length > 0 ? nodes : null
}

/**
 * A walk over the flat tree below `root`: the page as it is laid out, open shadow roots in place of their host's
 * children and slotted nodes in place of their slot. It keeps its own stack, so that no depth of nesting can overflow
 * ours, and can rest on its way.
 */
export class FlatTreeWalk {
  readonly #visitor: FlatTreeVisitor
  /** The elements entered, each with the node in it that comes next, or with what is left of its slot's nodes. */
  readonly #elements: Element[] = []
  readonly #nexts: (Node | Node[] | null)[] = []

  constructor(root: Element, visitor: FlatTreeVisitor) {
    this.#visitor = visitor
    if (visitor.enter(root)) this.#open(root)
  }

  #open(element: Element): void {
    this.#elements.push(element)
    const slotted = assigned(element)
    this.#nexts.push(slotted ? [...slotted].reverse() : (element.shadowRoot ?? element).firstChild)
  }

  /** Goes on for so many nodes. True at the end of the walk. */
  goOn(nodes: number): boolean {
    const visitor = this.#visitor
    const nexts = this.#nexts
    for (let left = nodes; left > 0 && nexts.length > 0; left--) {
      const top = nexts.length - 1
      const next = nexts[top]
      let node: Node | null
      if (Array.isArray(next)) node = next.pop() ?? null
      else {
        node = next ?? null
        if (node) nexts[top] = node.nextSibling
      }
      if (!node) {
        visitor.leave()
        nexts.pop()
        this.#elements.pop()
      } else if (node.nodeType === TEXT) {
        visitor.text(node as Text)
      } else if (node.nodeType === ELEMENT && visitor.enter(node as Element)) {
        this.#open(node as Element)
      }
    }
    return this.isDone
  }

  get isDone(): boolean {
    return this.#nexts.length === 0
  }

  /** Whether the page has changed so that the walk, resting, lost its way. */
  get isLost(): boolean {
    return this.#elements.some((element, i) => {
      if (!element.isConnected) return true
      const next = this.#nexts[i]
      return next && !Array.isArray(next) && next.parentNode !== (element.shadowRoot ?? element)
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
