/** What is told of a walk over the flat tree. */
export interface FlatTreeVisitor {
  /** Returns what `leave` shall be told at the element's end, or null to leave out the element and all below it. */
  enter(element: Element): number | null
  leave(entered: number): void
  text(node: Text): void
}

const ELEMENT = 1
const TEXT = 3

/**
 * A walk over the flat tree below `root`: the page as it is laid out, open shadow roots in place of their host's
 * children and slotted nodes in place of their slot. It keeps its own stack, so that no depth of nesting can overflow
 * ours, and rests after every `step` nodes. False where the page has changed meanwhile so that it lost its way.
 */
export function* walkFlatTree(
  root: Element,
  visitor: FlatTreeVisitor,
  step: number,
): Generator<undefined, boolean, undefined> {
  /** The elements entered, what the visitor said of each, and the node that comes next in it, or what is left of its slot's nodes. */
  const elements: Element[] = []
  const entered: number[] = []
  const nexts: (Node | Node[] | null)[] = []
  let node: Node | null = root
  for (let left = step; ; left--) {
    if (left === 0) {
      left = step
      yield
      if (!isOnItsWay(elements, nexts)) return false
    }
    if (!node) {
      elements.pop()
      nexts.pop()
      visitor.leave(entered.pop() ?? 0)
    } else if (node.nodeType === TEXT) visitor.text(node as Text)
    else if (node.nodeType === ELEMENT) {
      const element = node as Element
      const said = visitor.enter(element)
      if (said !== null) {
        const slotted =
          element.localName === 'slot' ? (element as Partial<HTMLSlotElement>).assignedNodes?.() : undefined
        elements.push(element)
        entered.push(said)
        nexts.push(slotted?.length ? slotted.reverse() : (element.shadowRoot ?? element).firstChild)
      }
    }
    const top = nexts.length - 1
    if (top < 0) return true
    const next: Node | Node[] | null | undefined = nexts[top]
    if (Array.isArray(next)) node = next.pop() ?? null
    else {
      node = next ?? null
      if (node) nexts[top] = node.nextSibling
    }
  }
}

function isOnItsWay(elements: readonly Element[], nexts: readonly (Node | Node[] | null)[]): boolean {
  return elements.every((element, i) => {
    const next = nexts[i]
    return (
      element.isConnected &&
      (!next || Array.isArray(next) || next.parentNode === (element.shadowRoot ?? element))
    )
  })
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
