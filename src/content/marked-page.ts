import { hullOf, isSamePlace } from '../corrections/correct-attributions'
import type { PartyId, Span } from '../engine/types'
import type { StatementView } from '../messaging/messages'
import type { FoundArticle } from '../page/find-article'
import { offsetAtPoint, pointIsOn } from '../page/hit-test'
import type { MarkLook } from '../page/mark-styles'
import { createPainter, type Dress, type Painter, rangesOf } from '../page/painter'
import { scrollToRange } from '../page/scroll-to'
import type { Steps } from '../page/steps'
import { markedSpans, marksOf } from './marks-of'
import type { MarkedReport, OfParty, Shown } from './report'

/**
 * An article with its statements: the way from a statement, by its id in the report, to the page and back. It stands
 * for one reading of the page; when the page is read anew another takes its place.
 */
export class MarkedPage {
  readonly doc: Document
  readonly article: FoundArticle
  /**
   * The element of the first words that are marked: its ground and ink are taken for those of the whole. A standfirst above it
   * may be fainter.
   */
  readonly first: Element
  /** How many statements are shown; those that the reader took away have the ids from here on. */
  readonly count: number
  readonly #shown: Shown
  readonly #attributions: readonly OfParty[]
  readonly #painter: Painter
  #marksOn = false

  /** All it does to the page is undone when `signal` aborts. */
  constructor(article: FoundArticle, shown: Shown, look: MarkLook, dress: Dress, signal: AbortSignal) {
    this.doc = article.root.ownerDocument
    this.article = article
    this.count = shown.count
    this.#shown = shown
    this.#attributions = shown.attributions
    const [start] = this.hullOf(0) ?? [0]
    const [words] = article.map.nodeSpans([start, start + 1])
    this.first = words?.node.parentElement ?? article.root
    this.#painter = createPainter(this.doc, article.map, this.first, look, dress, signal)
  }

  get report(): MarkedReport {
    return this.#shown.report
  }

  /** Whose account a statement is of. */
  partyOf(id: number): PartyId | null {
    return this.#attributions[id]?.party ?? null
  }

  /** What the report says of a statement, one taken away included. */
  viewOf(id: number): StatementView | null {
    return this.report.statements[id] ?? this.report.removed[id - this.count] ?? null
  }

  /** From the first to the last word of what is told, in the article's text. */
  hullOf(id: number): Span | null {
    const attribution = this.#attributions[id]
    return attribution ? hullOf(attribution) : null
  }

  get marksOn(): boolean {
    return this.#marksOn
  }

  *showMarks(): Steps<void> {
    this.#marksOn = true
    yield* this.#painter.paint(
      marksOf(this.#attributions.slice(0, this.count), this.#attributions.slice(this.count)),
    )
  }

  hideMarks(): void {
    this.#marksOn = false
    this.#painter.clear()
  }

  /** What is marked of a statement, in the article's text. */
  spansOf(id: number): readonly Span[] {
    const attribution = this.#attributions[id]
    return attribution ? markedSpans(attribution) : []
  }

  /** The same, on the page as it is now: live ranges, none where the words are gone. */
  rangesOf(id: number): Range[] {
    return this.spansOf(id).flatMap((span) => rangesOf(this.article.map, span))
  }

  /** The shown statement before (-1) or after (1) another, in reading order; after the last comes the first. */
  idBeside(id: number, by: 1 | -1): number {
    if (id < this.count) return (id + by + this.count) % this.count
    const at = this.hullOf(id)?.[0] ?? 0
    const next = this.#attributions.slice(0, this.count).findIndex((one) => hullOf(one)[0] >= at)
    return ((next < 0 ? this.count : next) + (by > 0 ? 0 : -1) + this.count) % Math.max(1, this.count)
  }

  /** Ids of the statements that stand where the span of the text is. */
  idsOver(span: Span): number[] {
    return this.#idsWhere((id) => isSamePlace(this.hullOf(id), span))
  }

  /** Ids of the statements marked at a point of the viewport. */
  idsAt(x: number, y: number): number[] {
    if (!this.#marksOn) return []
    const at = offsetAtPoint(this.doc, this.article.map, x, y)
    return at === null ? [] : this.#idsWhere((id) => this.spansOf(id).some(([s, e]) => s <= at && at < e))
  }

  /** The same where the browser places no caret; slower. `path` is the way of the event at that point. */
  idsUnder(x: number, y: number, path: readonly EventTarget[]): number[] {
    if (!this.#marksOn) return []
    return this.#idsWhere((id) => pointIsOn(this.rangesOf(id), x, y, path))
  }

  /** Makes statements stand out, without an end; none takes it back. */
  setActive(ids: readonly number[]): void {
    if (this.#marksOn || ids.length === 0) this.#painter.setActive(ids.flatMap((id) => this.spansOf(id)))
  }

  /** Lights everything that the accounts of these statements tell; none takes it back. */
  lightAccounts(ids: readonly number[]): void {
    if (!this.#marksOn && ids.length > 0) return
    const shown = this.#attributions.slice(0, this.count)
    const lit = new Set(ids.flatMap((id) => shown[id]?.party ?? []))
    const spansOf = (party: PartyId) =>
      lit.has(party) ? shown.flatMap((one) => (one.party === party ? markedSpans(one) : [])) : []
    this.#painter.setLit({ kremlin: spansOf('kremlin'), elysee: spansOf('elysee') })
  }

  /** Scrolls to a statement and flashes it. False where it is not on the page any more. */
  scrollTo(id: number): boolean {
    const range = this.rangesOf(id)[0]
    if (!range || !scrollToRange(range)) return false
    this.#painter.flash(this.spansOf(id))
    return true
  }

  #idsWhere(matches: (id: number) => boolean): number[] {
    const ids = [...this.#attributions.keys()].filter(matches)
    // Where a statement stands on words that another was taken from, the one shown is meant.
    const shown = ids.filter((id) => id < this.count)
    return shown.length > 0 ? shown : ids
  }
}
