import type { MarkedPage } from './marked-page'

/** What of the window counts as read: a statement this far from its top is where the reader is. */
const READ_SHARE = 0.25

/** The reader's way from statement to statement, without a pointer. */
export class StatementWalk {
  readonly #page: MarkedPage
  #last: number | null = null

  constructor(page: MarkedPage) {
    this.#page = page
  }

  /** The statement the reader was sent to, while it is in view; else the first one in view, or the next one below. */
  here(): number {
    if (this.#last !== null && this.#isInView(this.#last)) return this.#last
    const top = this.#firstBelow(0)
    return top < this.#page.count ? top : this.#page.count - 1
  }

  /** Goes on from there; after the last statement comes the first. */
  step(by: 1 | -1): number {
    this.#last = this.#next(by)
    return this.#last
  }

  #next(by: 1 | -1): number {
    const { count } = this.#page
    if (this.#last !== null && this.#isInView(this.#last)) return this.#page.idBeside(this.#last, by)
    const line = (this.#page.doc.defaultView?.innerHeight ?? 0) * READ_SHARE
    const below = this.#firstBelow(by > 0 ? 0 : line)
    if (by > 0) return below < count ? below : 0
    return below > 0 ? below - 1 : count - 1
  }

  /** The first statement that begins below a height of the window; the number of statements where none does. */
  #firstBelow(y: number): number {
    const { count } = this.#page
    for (let id = 0; id < count; id++) if ((this.#topOf(id) ?? -1) >= y) return id
    return count
  }

  #topOf(id: number): number | null {
    const box = this.#page.rangesOf(id)[0]?.getBoundingClientRect()
    return box && box.height > 0 ? box.top : null
  }

  #isInView(id: number): boolean {
    const top = this.#topOf(id)
    return top !== null && top >= 0 && top < (this.#page.doc.defaultView?.innerHeight ?? 0)
  }
}
