import { walkFlatTree } from './flat-tree'
import { CLEAR_SIGN, furnitureSign, hidesItself, NO_SIGN, type Sign, SOME_SIGN } from './furniture'
import { isLabel } from './is-label'
import { textOf } from './run-end'
import type { Steps } from './steps'
import { flowOf, isHeading } from './tags'

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
  /** Whether most of it is links. */
  readonly linky: boolean
  /** How many are inside `<time>` and elements that name the author. */
  readonly creditLength: number
}

/** An element that holds runs or other containers, in the order of the page. */
export interface Container {
  readonly element: Element
  readonly name: string
  /** Index of the container around it, -1 for the root. */
  readonly parent: number
  sign: Sign
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

/** Above this share of link text a run is a list of links. */
const LINKY = 0.5
/** Furniture is left unread where its text is less than this share of the page's prose, by how sure its sign is. */
const UNREAD_SOME = 0.25
const UNREAD_CLEAR = 0.6

/** The name of a box is no longer than this. */
const LONGEST_LABEL = 60
/** A cell with more text is one of a table that lays out the page. */
const LONGEST_CELL = 200
/** A shorter `<span>` is no paragraph. */
const LONG_SPAN = 80
/** An element with more text than this has a form in it, and is not the form's. */
const MOST_AROUND_FORM = 600

class Reader {
  readonly containers: Container[] = []
  readonly runs: Run[] = []
  readonly nodes: (Text | null)[] = []
  readonly #longText: number
  #container = -1
  #links = 0
  #credits = 0
  #first = 0
  #length = 0
  #linkLength = 0
  #creditLength = 0
  /** How many containers there were at the end of the last run: text stands in those. */
  #read = 1

  constructor(longText: number) {
    this.#longText = longText
  }

  enter(element: Element): number | null {
    const name = element.localName
    const flow = flowOf(name)
    if (flow === 'skip') return null
    if (flow === 'break') {
      this.#break()
      return null
    }
    if (name === 'button' && element.parentElement?.localName !== 'p') return null
    if (flow === 'inline' && !(name === 'span' && isParagraph(element)))
      return element.hasAttributes() || name === 'time' ? this.#enterInline(element, name) : 0
    if ((name === 'td' || name === 'th') && isShortCell(element)) {
      // The row is the run, its cells are words of it.
      if (this.#length > 0 && this.nodes.at(-1) !== null) this.nodes.push(null)
      return 0
    }
    const sign = this.#signOf(element, name)
    if (sign === NO_SIGN && name.includes('-') && !holdsBlocks(element)) return 0
    this.flush()
    if (sign !== NO_SIGN && this.#container >= 0) {
      // Where furniture holds so little text that nothing in it can matter, its parts are not read.
      const text = textLength(element)
      if (text <= this.#longText * (sign === CLEAR_SIGN ? UNREAD_CLEAR : UNREAD_SOME)) return null
    }
    const parent = this.#container
    const heading = this.containers[parent]?.heading === true || isHeading(name)
    this.#container = this.containers.push({ element, name, parent, sign, heading }) - 1
    return LEFT_CONTAINER
  }

  #signOf(element: Element, name: string): Sign {
    const sign = furnitureSign(element, name)
    const box = this.containers[this.#container]
    // What little stands around a form asks the reader to fill it in.
    if (name === 'form' && box?.sign === NO_SIGN && textLength(box.element) < MOST_AROUND_FORM)
      box.sign = SOME_SIGN
    return sign === SOME_SIGN && isPost(element) ? NO_SIGN : sign
  }

  #enterInline(element: Element, name: string): number | null {
    // Not `aria-hidden`: inside a line that is the visible half of a pair for screen readers.
    if (hidesItself(element)) return null
    let entered = 0
    if (name === 'a' && element.hasAttribute('href')) {
      entered |= LEFT_LINK
      this.#links++
    }
    if (name === 'time' || namesCredit(element)) {
      entered |= LEFT_CREDIT
      this.#credits++
    }
    return entered
  }

  leave(entered: number): void {
    if (entered & LEFT_LINK) this.#links--
    if (entered & LEFT_CREDIT) this.#credits--
    if (entered & LEFT_CONTAINER) {
      this.flush()
      this.#container = this.containers[this.#container]?.parent ?? -1
    }
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

  /** One `<br>` is a space, two in a row end the paragraph. */
  #break(): void {
    let i = this.nodes.length - 1
    while (i >= this.#first && this.nodes[i]?.data.trim() === '') i--
    if (i >= this.#first && this.nodes[i] === null) this.flush()
    else if (this.#length > 0) this.nodes.push(null)
  }

  /** What begins with the name of a box is the box. */
  #signLabelled(run: Run): void {
    let box = this.containers[run.container]
    if (run.container < this.#read || box?.name === 'li' || !isLabel(textOf(this, run))) return
    for (let i = run.container; box && i >= this.#read; i = box.parent, box = this.containers[i])
      box.sign ||= SOME_SIGN
  }

  /** Ends the run. */
  flush(): void {
    const length = this.#length
    if (length > 0) {
      const run = {
        container: this.#container,
        first: this.#first,
        last: this.nodes.length,
        length,
        linkLength: this.#linkLength,
        linky: this.#linkLength > length * LINKY,
        creditLength: this.#creditLength,
      }
      this.runs.push(run)
      if (length <= LONGEST_LABEL && !run.linky) this.#signLabelled(run)
      this.#read = this.containers.length
      this.#length = this.#linkLength = this.#creditLength = 0
    }
    this.#first = this.nodes.length
  }
}

function textLength({ textContent }: Element): number {
  return textContent?.length ?? 0
}

/** Whether a post of another site is all that an element holds: articles quote them, whatever the element is called. */
function isPost(element: Element): boolean {
  const post = element.querySelector('blockquote.twitter-tweet')
  return post !== null && textLength(post) > textLength(element) / 2
}

/** Whether a cell of a table is no more than a few words: a number, a name. */
function isShortCell(element: Element): boolean {
  if (textLength(element) > LONGEST_CELL || hidesItself(element)) return false
  for (const { localName } of element.children) {
    const flow = flowOf(localName)
    if (flow === 'block' || flow === 'break') return false
  }
  return true
}

/** Whether a `<span>`, one of several, is a paragraph by the page's style: asked of hardly any, as it may cost a layout. */
function isParagraph(element: Element): boolean {
  const like = element.nextElementSibling ?? element.previousElementSibling
  if (like?.localName !== 'span' || !element.hasAttributes() || textLength(element) < LONG_SPAN) return false
  const display = element.ownerDocument.defaultView?.getComputedStyle(element).display ?? 'inline'
  return !display.startsWith('inline') && display !== 'contents'
}

/** An element that the page defines flows like a word unless it shows that it holds blocks. */
function holdsBlocks({ shadowRoot, firstElementChild }: Element): boolean {
  return (
    shadowRoot !== null || (firstElementChild !== null && flowOf(firstElementChild.localName) === 'block')
  )
}

/** Class names of author and date. */
const CREDIT = /(?:^|[\s_-])(?:author|byline|date)/i

function namesCredit(element: Element): boolean {
  if (element.getAttribute('rel') === 'author' || CREDIT.test(element.getAttribute('class') ?? ''))
    return true
  const prop = element.getAttribute('itemprop')
  return prop === 'author' || prop === 'datePublished' || prop === 'dateModified'
}

/** Nodes between two rests. */
const STEP = 200
/** A page that changes under the reading is read anew so often with rests, and then without. */
const ATTEMPTS = 2

/**
 * Reads all text below `root` once, in the order it is laid out: linear in the size of the page.
 * @param longText about how much prose stands on the page, in characters: furniture with little beside it is left unread
 */
export function* readPage(root: Element, longText: number): Steps<PageReading> {
  for (let attempt = 0; ; attempt++) {
    const reader = new Reader(longText)
    if (!(yield* walkFlatTree(root, reader, attempt < ATTEMPTS ? STEP : Number.POSITIVE_INFINITY))) continue
    reader.flush()
    return reader
  }
}
