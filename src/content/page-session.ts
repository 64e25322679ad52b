import { analyze } from '../engine/analyze'
import type { Analysis, Attribution, Span } from '../engine/types'
import type { MatterView, PageReport } from '../messaging/messages'
import { sendToBackground } from '../messaging/sendMessage'
import { createCard } from '../page/card/card'
import { type CardStatement, cardContent } from '../page/card/card-content'
import { type FoundArticle, findArticle } from '../page/find-article'
import { offsetAtPoint, pointIsOn } from '../page/hit-test'
import { createPainter, type Painter, rangesOf } from '../page/painter'
import { scrollToRange } from '../page/scroll-to'
import { shadowRootsOf } from '../page/shadow-roots'
import { watchPointer } from '../page/watch-pointer'
import { limitArticle } from './limit-article'
import { markedSpans, marksOf } from './marks-of'
import { reportOf, type Shown } from './report'
import { watchChanges } from './watch-changes'
import { watchNavigation } from './watch-navigation'

/** What we know of the page after a reading. */
type Reading =
  | { readonly state: 'working' }
  | { readonly state: 'no-article' }
  | { readonly state: 'nothing-to-mark'; readonly title: string }
  | {
      readonly state: 'marked'
      readonly article: FoundArticle
      readonly shown: Shown
      readonly painter: Painter
    }

/** The work on one page: finds, analyses, paints and answers, and does so again when the page changes. */
export interface PageSession {
  report(): PageReport
  /** Scrolls to a statement and flashes it. False where it is not on the page any more. */
  show(id: number): boolean
  /** Switches marks on or off on this page. */
  setMarks(on: boolean): PageReport
  /** Switches marks on or off as the reader's settings for the site say. */
  setSite(on: boolean): void
}

function sameNodes(a: readonly Text[], b: readonly Text[]): boolean {
  return a.length === b.length && a.every((node, i) => node === b[i])
}

/** Starts the work on this page; all of it ends, and is undone, when `signal` aborts. */
export function startPageSession(doc: Document, siteOn: boolean, signal: AbortSignal): PageSession {
  return new Session(doc, siteOn, signal)
}

class Session implements PageSession {
  readonly #doc: Document
  readonly #signal: AbortSignal
  readonly #changes
  readonly #card
  readonly #checkNavigation: () => void
  #reading: Reading = { state: 'working' }
  #analysis: { readonly text: string; readonly analysis: Analysis } | null = null
  #ofReading = new AbortController()
  #pageOn = true
  #siteOn: boolean
  #badge: number | null = null

  constructor(doc: Document, siteOn: boolean, signal: AbortSignal) {
    this.#doc = doc
    this.#siteOn = siteOn
    this.#signal = signal
    this.#card = createCard(doc, signal)
    this.#changes = watchChanges(doc, () => this.#readAgain(), signal)
    this.#checkNavigation = watchNavigation(() => {
      this.#pageOn = true
      this.#changes.wake()
    }, signal)
    signal.addEventListener('abort', () => this.#ofReading.abort(), { once: true })
    watchPointer(
      doc,
      {
        at: (x, y) => this.#statementsAt(x, y),
        atAnyCost: (x, y, path) => this.#statementsUnder(x, y, path),
        open: (ids, x, y) => this.#openCard(ids, x, y),
        hover: (ids) => this.#setActive(ids ?? []),
      },
      signal,
    )
    this.#readAgain()
  }

  report(): PageReport {
    const reading = this.#reading
    if (reading.state !== 'marked') return reading
    return { ...reading.shown.report, marksOn: this.#on }
  }

  show(id: number): boolean {
    const reading = this.#reading
    const attribution = reading.state === 'marked' ? reading.shown.attributions[id] : undefined
    if (reading.state !== 'marked' || !attribution) return false
    const spans = markedSpans(attribution)
    const range = spans.flatMap((span) => rangesOf(reading.article.map, span))[0]
    if (!range || !scrollToRange(range)) return false
    reading.painter.flash(spans)
    return true
  }

  setMarks(on: boolean): PageReport {
    this.#pageOn = on
    this.#paint()
    return this.report()
  }

  setSite(on: boolean): void {
    if (on === this.#siteOn) return
    this.#siteOn = on
    if (on) this.#pageOn = true
    this.#paint()
  }

  get #on(): boolean {
    return this.#pageOn && this.#siteOn
  }

  /** Reads the page. True where it found something other than before. */
  #readAgain(): boolean {
    if (this.#signal.aborted) return false
    this.#checkNavigation()
    const before = this.#reading
    const search = findArticle(this.#doc)
    const article = search.found
    if (!article) {
      this.#enter({ state: 'no-article' })
      return before.state !== 'no-article'
    }
    const sameText = this.#analysis?.text === article.text.text
    if (sameText && before.state === 'nothing-to-mark') return false
    if (sameText && before.state === 'marked' && sameNodes(before.article.map.nodes, article.map.nodes))
      return false
    const analysis =
      sameText && this.#analysis ? this.#analysis.analysis : analyze(limitArticle(article.text))
    this.#analysis = { text: article.text.text, analysis }
    const shown = reportOf(article.text, analysis)
    this.#ofReading.abort()
    this.#ofReading = new AbortController()
    this.#enter(
      shown
        ? {
            state: 'marked',
            article,
            shown,
            painter: createPainter(this.#doc, article.map, article.root, this.#ofReading.signal),
          }
        : { state: 'nothing-to-mark', title: article.text.title },
    )
    return true
  }

  #enter(reading: Reading): void {
    if (reading.state !== 'marked') this.#ofReading.abort()
    this.#reading = reading
    this.#card.close()
    this.#changes.focus(
      reading.state === 'marked'
        ? { root: reading.article.root, shadowRoots: shadowRootsOf(reading.article.map.nodes) }
        : null,
    )
    this.#paint()
  }

  #paint(): void {
    const reading = this.#reading
    if (reading.state === 'marked') {
      if (this.#on) reading.painter.paint(marksOf(reading.shown.attributions))
      else reading.painter.clear()
    }
    if (!this.#on) this.#card.close()
    this.#setBadge(reading.state === 'marked' && this.#on ? reading.shown.attributions.length : null)
  }

  #setBadge(count: number | null): void {
    if (count === this.#badge) return
    this.#badge = count
    void sendToBackground('set-badge', { count })
  }

  /** Ids of the statements marked at a point of the window, or null. */
  #statementsAt(x: number, y: number): number[] | null {
    const reading = this.#reading
    if (reading.state !== 'marked' || !this.#on) return null
    const at = offsetAtPoint(this.#doc, reading.article.map, x, y)
    if (at === null) return null
    const covers = ([start, end]: Span) => start <= at && at < end
    const ids = reading.shown.attributions.flatMap((attribution, id) =>
      markedSpans(attribution).some(covers) ? [id] : [],
    )
    return ids.length > 0 ? ids : null
  }

  #statementsUnder(x: number, y: number, path: readonly EventTarget[]): number[] | null {
    const reading = this.#reading
    if (reading.state !== 'marked' || !this.#on) return null
    const ids = reading.shown.attributions.flatMap((attribution, id) =>
      pointIsOn(this.#rangesOf(attribution), x, y, path) ? [id] : [],
    )
    return ids.length > 0 ? ids : null
  }

  #setActive(ids: readonly number[]): void {
    const reading = this.#reading
    if (reading.state !== 'marked' || !this.#on) return
    reading.painter.setActive(ids.flatMap((id) => this.#spansOf(reading.shown.attributions[id])))
  }

  #rangesOf(attribution: Attribution | undefined): Range[] {
    const reading = this.#reading
    if (reading.state !== 'marked') return []
    return this.#spansOf(attribution).flatMap((span) => rangesOf(reading.article.map, span))
  }

  #spansOf(attribution: Attribution | undefined): readonly Span[] {
    return attribution ? markedSpans(attribution) : []
  }

  #openCard(ids: readonly number[], x: number, y: number): void {
    const reading = this.#reading
    if (reading.state !== 'marked') return
    const { report, attributions } = reading.shown
    const shown = ids.flatMap((id) => cardStatement(report, id) ?? [])
    const ranges = ids.flatMap((id) => this.#rangesOf(attributions[id]))
    if (shown.length === 0 || ranges.length === 0) return
    const jump = (id: number) => {
      this.#card.close()
      this.show(id)
    }
    this.#card.open({ ranges, x, y }, cardContent(shown, report.lang, jump), () => this.#setActive([]))
    this.#setActive(ids)
  }
}

function cardStatement(report: Shown['report'], id: number): CardStatement | null {
  const statement = report.statements[id]
  if (!statement) return null
  const other = statement.party === 'kremlin' ? 'elysee' : 'kremlin'
  const matter: MatterView | null =
    report.matters.find(({ statements }) => statements[statement.party].includes(id)) ?? null
  const answers = (matter?.statements[other] ?? []).flatMap((index) => report.statements[index] ?? [])
  return { statement, matter, other, answers }
}
