import { FlatTreeWalk } from './flat-tree'
import { CLEAR_SIGN, furnitureSign, hidesItself, NO_SIGN, type Sign } from './furniture'
import type { Steps } from './steps'
import { flowOf, isCustom, isHeading } from './tags'

/** Text that no block boundary interrupts: a paragraph, a heading, a menu entry. */
export interface Run {
  /** Index into `PageReading.containers` of the element it stands in. */
  readonly container: number
  /** `[first, last)` in `PageReading.nodes`. */
  readonly first: number
  readonly last: number
  /** Characters, without the white space at the edges of text nodes. */
  readonly length: number
  /** How many of them are inside links. */
  readonly linkLength: number
  /** How many are inside `<time>` and elements that name the author. */
  readonly creditLength: number
}

/** An element that holds runs or other containers, in the order of the page. */
export interface Container {
  readonly element: Element
  readonly name: string
  /** Index of the container around it, -1 for the root. */
  readonly parent: number
  readonly sign: Sign
  /** In a heading, itself included. */
  readonly heading: boolean
}

export interface PageReading {
  readonly containers: readonly Container[]
  readonly runs: readonly Run[]
  /** Text nodes in reading order; `null` is a `<br>`. */
  readonly nodes: readonly (Text | null)[]
}

/** What `enter` did, bit by bit, so that `leave` can undo it. */
const LEFT_CONTAINER = 1
const LEFT_LINK = 2
const LEFT_CREDIT = 4

/** The least length of prose, as `choose-body.ts` has it. */
const LONG = 80
/** Furniture is left unread where its text is less than this share of the page's paragraphs, by how sure its sign is. */
const UNREAD_SOME = 0.25
const UNREAD_CLEAR = 0.6

/** About how much prose stands in the page's `<p>`: what others hold may be unread where it is little beside this. */
function paragraphText(root: Element): number {
  let sum = 0
  for (const { textContent } of root.querySelectorAll('p'))
    if (textContent && textContent.length >= LONG) sum += textContent.length
  return sum
}

class Reader {
  readonly containers: Container[] = []
  readonly runs: Run[] = []
  readonly nodes: (Text | null)[] = []
  readonly #entered: number[] = []
  readonly #paragraphs: number
  #container = -1
  #links = 0
  #credits = 0
  #first = 0
  #length = 0
  #linkLength = 0
  #creditLength = 0

  constructor(root: Element) {
    this.#paragraphs = paragraphText(root)
  }

  enter(element: Element): boolean {
    const name = element.localName
    const flow = flowOf(name)
    if (flow === 'skip') return false
    if (flow === 'break') {
      this.#break()
      return false
    }
    if (name === 'button' && element.parentElement?.localName !== 'p') return false
    // `aria-hidden` inside a line is the visible half of a pair for screen readers; the other ways hide it from all.
    if (flow === 'inline' && hidesItself(element) && !element.hasAttribute('aria-hidden')) return false
    let left = 0
    if (name === 'a' && element.hasAttribute('href')) {
      left |= LEFT_LINK
      this.#links++
    }
    if (name === 'time' || (flow === 'inline' && namesCredit(element))) {
      left |= LEFT_CREDIT
      this.#credits++
    }
    if (flow === 'block' && (!isCustom(name) || this.#isContainer(element, name))) {
      const sign = hidesItself(element) ? CLEAR_SIGN : furnitureSign(element, name)
      if (sign !== NO_SIGN && this.#isSmall(element, sign)) {
        this.#flush()
        return false
      }
      left |= LEFT_CONTAINER
      this.#open(element, name, sign)
    }
    this.#entered.push(left)
    return true
  }

  leave(): void {
    this.#undo(this.#entered.pop() ?? 0)
  }

  text(node: Text): void {
    const length = node.data.trim().length
    // White space alone parts words inside a run; before a run it is only the indentation of the markup.
    if (length === 0 && this.#length === 0) return
    this.nodes.push(node)
    this.#length += length
    if (this.#links > 0) this.#linkLength += length
    if (this.#credits > 0) this.#creditLength += length
  }

  end(): void {
    this.#flush()
  }

  #undo(left: number): void {
    if (left & LEFT_LINK) this.#links--
    if (left & LEFT_CREDIT) this.#credits--
    if (left & LEFT_CONTAINER) {
      this.#flush()
      this.#container = this.containers[this.#container]?.parent ?? -1
    }
  }

  /** An element that the page defines flows like a word unless it shows that it holds blocks. */
  #isContainer(element: Element, name: string): boolean {
    if (element.shadowRoot || furnitureSign(element, name) !== NO_SIGN) return true
    const child = element.firstElementChild
    return child !== null && flowOf(child.localName) === 'block'
  }

  /** Whether furniture holds so little text that nothing in it can matter; its parts are not read then. */
  #isSmall(element: Element, sign: Sign): boolean {
    if (this.#container < 0) return false
    const text = element.textContent?.length ?? 0
    return text <= this.#paragraphs * (sign === CLEAR_SIGN ? UNREAD_CLEAR : UNREAD_SOME)
  }

  #open(element: Element, name: string, sign: Sign): void {
    this.#flush()
    const around = this.containers[this.#container]
    this.containers.push({
      element,
      name,
      parent: this.#container,
      sign,
      heading: around?.heading === true || isHeading(name),
    })
    this.#container = this.containers.length - 1
  }

  /** One `<br>` is a space, two in a row end the paragraph. */
  #break(): void {
    let i = this.nodes.length - 1
    while (i >= this.#first && this.nodes[i]?.data.trim() === '') i--
    if (i >= this.#first && this.nodes[i] === null) this.#flush()
    else if (this.#length > 0) this.nodes.push(null)
  }

  #flush(): void {
    if (this.#length > 0)
      this.runs.push({
        container: this.#container,
        first: this.#first,
        last: this.nodes.length,
        length: this.#length,
        linkLength: this.#linkLength,
        creditLength: this.#creditLength,
      })
    this.#first = this.nodes.length
    this.#length = this.#linkLength = this.#creditLength = 0
  }
}

function namesCredit(element: Element): boolean {
  if (element.getAttribute('rel') === 'author') return true
  const prop = element.getAttribute('itemprop')
  return prop === 'author' || prop === 'datePublished' || prop === 'dateModified'
}

/** Nodes between two rests. */
const STEP = 200
/** A page that changes under the reading is read anew so often with rests, and then without. */
const ATTEMPTS = 2

/** Reads all text below `root` once, in the order it is laid out: linear in the size of the page. */
export function* readPage(root: Element): Steps<PageReading> {
  for (let attempt = 0; ; attempt++) {
    const reader = new Reader(root)
    const walk = new FlatTreeWalk(root, reader)
    while (!walk.goOn(attempt < ATTEMPTS ? STEP : Number.POSITIVE_INFINITY)) {
      yield
      if (walk.isLost) break
    }
    if (!walk.isDone) continue
    reader.end()
    return reader
  }
}
