import type { PageReport } from '../messaging/messages'
import { sendToBackground } from '../messaging/sendMessage'
import type { FoundArticle } from '../page/find-article'
import { shadowRootsOf } from '../page/shadow-roots'
import { attachCard } from './attach-card'
import { inSlices } from './in-slices'
import { MarkedPage } from './marked-page'
import { type Reading, readSteps } from './read-steps'
import { reportOf } from './report'
import { type WatchedArticle, watchChanges } from './watch-changes'
import { watchNavigation } from './watch-navigation'

/** The work on one page: finds, analyses, paints and answers, and does so again when the page changes. */
export interface PageSession {
  report(): PageReport
  /** Scrolls to a statement and flashes it. False where it is not on the page any more. */
  show(id: number): boolean
  /** Switches marks on or off on this page. */
  setMarks(on: boolean): PageReport
  /** What the reader's settings say of this page, now that they have changed. */
  setOptions(options: PageOptions): void
}

export interface PageOptions {
  /** Whether marks are on for this site. */
  readonly siteOn: boolean
}

/** What goes with a marked page: begins when it is shown, ends when `signal` aborts. A new one is a line here. */
const ATTACHMENTS: readonly ((page: MarkedPage, signal: AbortSignal) => void)[] = [attachCard]

/** Starts the work on this page; all of it ends, and is undone, when `signal` aborts. */
export function startPageSession(doc: Document, options: PageOptions, signal: AbortSignal): PageSession {
  return new Session(doc, options, signal)
}

function watchedArticle({ root, map }: FoundArticle): WatchedArticle {
  return { root, shadowRoots: shadowRootsOf(map.nodes), has: (node) => map.has(node) }
}

class Session implements PageSession {
  readonly #doc: Document
  readonly #signal: AbortSignal
  readonly #changes
  readonly #checkNavigation: () => void
  #reading: Reading = { state: 'working' }
  #page: MarkedPage | null = null
  /** Ends what was begun for the present reading. */
  #ofReading = new AbortController()
  /** Ends what is attached to the marks while they are shown. */
  #ofMarks = new AbortController()
  #pageOn = true
  #options: PageOptions
  #badge: number | null = null

  constructor(doc: Document, options: PageOptions, signal: AbortSignal) {
    this.#doc = doc
    this.#options = options
    this.#signal = signal
    this.#changes = watchChanges(doc, () => this.#readAgain(), signal)
    this.#checkNavigation = watchNavigation(() => {
      this.#pageOn = true
      this.#changes.wake()
    }, signal)
    signal.addEventListener('abort', () => this.#leaveReading(), { once: true })
    this.#changes.read()
  }

  report(): PageReport {
    const reading = this.#reading
    if (reading.state !== 'read') return reading
    if (!this.#page) return { state: 'nothing-to-mark', title: reading.article.text.title }
    return { ...this.#page.report, marksOn: this.#on }
  }

  show(id: number): boolean {
    return this.#page?.scrollTo(id) ?? false
  }

  setMarks(on: boolean): PageReport {
    this.#pageOn = on
    this.#paint()
    return this.report()
  }

  setOptions(options: PageOptions): void {
    const before = this.#options
    this.#options = options
    if (options.siteOn && !before.siteOn) this.#pageOn = true
    this.#paint()
  }

  get #on(): boolean {
    return this.#pageOn && this.#options.siteOn
  }

  /** Reads the page. Resolves with true where it found something other than before. */
  async #readAgain(): Promise<boolean> {
    if (this.#signal.aborted) return false
    this.#checkNavigation()
    const before = this.#reading
    const reading = await inSlices(readSteps(this.#doc, before), this.#signal)
    if (!reading || reading === before) return false
    this.#enter(reading)
    return true
  }

  #leaveReading(): void {
    this.#ofMarks.abort()
    this.#ofReading.abort()
  }

  #enter(reading: Reading): void {
    this.#leaveReading()
    this.#ofReading = new AbortController()
    this.#reading = reading
    const read = reading.state === 'read' ? reading : null
    const shown = read && reportOf(read.article.text, read.analysis)
    this.#page = shown ? new MarkedPage(read.article, read.analysis, shown, this.#ofReading.signal) : null
    this.#changes.focus(this.#page && watchedArticle(this.#page.article))
    this.#paint()
  }

  #paint(): void {
    const page = this.#page
    if (page && this.#on && !page.marksOn) {
      this.#ofMarks = new AbortController()
      const { signal } = this.#ofMarks
      void inSlices(page.showMarks(), signal)
      for (const attach of ATTACHMENTS) attach(page, signal)
    }
    if (page && !this.#on) {
      this.#ofMarks.abort()
      page.hideMarks()
    }
    this.#setBadge(page && this.#on ? page.count : null)
  }

  #setBadge(count: number | null): void {
    if (count === this.#badge) return
    this.#badge = count
    void sendToBackground('set-badge', { count })
  }
}
