import type { Verdict } from '../corrections/correction'
import type { PartyId, Span } from '../engine/types'
import type { PageCommand, PageReport } from '../messaging/messages'
import { sendToBackground } from '../messaging/send-message'
import type { CorrectActions } from '../page/card/correct-buttons'
import type { FoundArticle } from '../page/find-article'
import { shadowRootsOf } from '../page/shadow-roots'
import { watchGround } from '../page/watch-ground'
import type { Settings } from '../settings/settings'
import { isOffIn } from '../sites/off-sites'
import { type AttachedMarks, attachMarks } from './attach-marks'
import { attachPanel } from './attach-panel'
import { breathe } from './breathe'
import { correctInPage } from './correct-in-page'
import { inSlices } from './in-slices'
import { MarkedPage } from './marked-page'
import { pageCorrections } from './page-corrections'
import { pageDress } from './page-dress'
import { bringTools } from './page-tools'
import { type Reading, readPageArticle } from './read-page-article'
import { reportOf, type Shown } from './report'
import { type WatchedArticle, watchChanges } from './watch-changes'
import { watchNavigation } from './watch-navigation'

/** The work on one page: finds, analyses, paints and answers, and does so again when the page changes. */
export interface PageSession {
  report(): PageReport
  /** Scrolls to a statement and flashes it. False where it is not on the page any more. */
  show(id: number): boolean
  /** Switches marks on or off on this page. */
  setMarks(on: boolean): PageReport
  /** Follows the reader's settings, now that they have changed. */
  setSettings(settings: Settings): void
  /** Does what a key or a menu asks. False where there is nothing to do it with. */
  run(command: PageCommand): Promise<boolean>
  /** Marks the selected words as a party's. False where they are not in the article. */
  markSelection(party: PartyId): Promise<boolean>
  /** The reader says of a statement whose it is. */
  correct(id: number, verdict: Verdict): Promise<PageReport>
  /** Takes a correction back. */
  undo(correctionId: string): Promise<PageReport>
}

/** Starts the work on this page; all of it ends, and is undone, when `signal` aborts. */
export async function startPageSession(
  doc: Document,
  settings: Settings,
  signal: AbortSignal,
): Promise<PageSession> {
  const session = new Session(doc, settings, signal)
  await session.start()
  return session
}

function watchedArticle({ root, map }: FoundArticle): WatchedArticle {
  return { root, shadowRoots: shadowRootsOf(map.nodes), has: (node) => map.has(node) }
}

class Session implements PageSession {
  readonly #doc: Document
  readonly #signal: AbortSignal
  readonly #changes
  readonly #dress
  readonly #corrections
  readonly #navigation
  #reading: Reading = { state: 'working' }
  #page: MarkedPage | null = null
  /** Ends what was begun for the present reading. */
  #ofReading = new AbortController()
  /** Ends what is attached to the marks while they are shown. */
  #ofMarks = new AbortController()
  #attached: AttachedMarks | null = null
  readonly #correcting: CorrectActions = {
    correct: (id, verdict) => void this.correct(id, verdict),
    undo: (correctionId) => void this.undo(correctionId),
  }
  #pageOn = true
  #settings: Settings
  #badge: number | null = null
  /** Counts the readings that were to be shown, so that only the last of them is. */
  #entered = 0

  constructor(doc: Document, settings: Settings, signal: AbortSignal) {
    this.#doc = doc
    this.#settings = settings
    this.#signal = signal
    this.#corrections = pageCorrections(() => void this.#showAgain(), signal)
    this.#dress = pageDress(signal)
    this.#changes = watchChanges(doc, () => this.#readAgain(), signal)
    this.#navigation = watchNavigation(() => {
      this.#pageOn = true
      this.#changes.wake()
      void this.#corrections.load().then(() => this.#showAgain())
    })
    signal.addEventListener(
      'abort',
      () => {
        this.#navigation.stop()
        this.#leaveReading()
      },
      { once: true },
    )
  }

  /** Begins to read. Corrections are there before, so that no mark is painted only to be taken away. */
  async start(): Promise<void> {
    await this.#corrections.load()
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

  setSettings(settings: Settings): void {
    const wasOff = this.#siteOff
    this.#settings = settings
    if (wasOff && !this.#siteOff) this.#pageOn = true
    void this.#showAgain()
  }

  async run(command: PageCommand): Promise<boolean> {
    switch (command) {
      case 'next-statement':
        return this.#attached?.step(1) ?? false
      case 'previous-statement':
        return this.#attached?.step(-1) ?? false
      case 'open-card':
        return this.#attached?.openHere() ?? false
      case 'toggle-marks':
        this.setMarks(!this.#on)
        return this.#page !== null
    }
  }

  async markSelection(party: PartyId): Promise<boolean> {
    const box = await bringTools()
    if (!box || this.#reading.state !== 'read') return false
    const { text, map } = this.#reading.article
    const span = box.selectedSpan(this.#doc, map)
    if (!span) return false
    const [known] = this.#page?.idsOver(span) ?? []
    if (known !== undefined) await this.correct(known, party)
    else {
      this.#corrections.add(box.makeCorrection(party, null, text.text, span), text.title)
      await this.#showAgain()
    }
    const ids = this.#page?.idsOver(span)
    return (ids && (await this.#attached?.open(ids))) ?? false
  }

  async correct(id: number, verdict: Verdict): Promise<PageReport> {
    const page = this.#page
    const view = page?.viewOf(id)
    const span = page?.hullOf(id)
    const box = await bringTools()
    if (page && view && span && box) {
      const { text, title } = page.article.text
      // The last word counts, about what the engine had said.
      const from = view.correction ? view.correction.from : view.party
      if (view.correction) this.#corrections.remove(view.correction.id)
      if (verdict !== (from ?? 'none'))
        this.#corrections.add(box.makeCorrection(verdict, from, text, span), title)
      await this.#showAgain()
    }
    return this.report()
  }

  async undo(correctionId: string): Promise<PageReport> {
    this.#corrections.remove(correctionId)
    await this.#showAgain()
    return this.report()
  }

  get #siteOff(): boolean {
    return isOffIn(this.#settings, location.hostname)
  }

  get #on(): boolean {
    return this.#pageOn && !this.#siteOff
  }

  /** Reads the page. Resolves with true where it found something other than before. */
  async #readAgain(): Promise<boolean> {
    if (this.#signal.aborted) return false
    this.#navigation.check()
    const before = this.#reading
    const reading = await readPageArticle(this.#doc, before, this.#signal)
    if (reading === before) return false
    await this.#enter(reading)
    return true
  }

  #leaveReading(): void {
    this.#attached = null
    this.#ofMarks.abort()
    this.#ofReading.abort()
  }

  /** Shows a reading in place of the one before. */
  async #enter(reading: Reading): Promise<void> {
    const own = ++this.#entered
    const page = await this.#shownOf(reading)
    // Meanwhile something newer may have come.
    if (own !== this.#entered || this.#signal.aborted) return
    const places = reading === this.#reading ? this.#placesShown() : []
    this.#leaveReading()
    this.#ofReading = new AbortController()
    this.#reading = reading
    this.#page =
      page && new MarkedPage(page.article, page.shown, this.#settings, this.#dress, this.#ofReading.signal)
    this.#changes.focus(this.#page && watchedArticle(this.#page.article))
    this.#paint()
    // A card that is open by then, whichever it is, stays open on what its statements have become.
    const ids = places.flatMap((place) => this.#page?.idsOver(place) ?? [])
    if (ids.length > 0) void this.#attached?.open([...new Set(ids)])
  }

  /** Where the statements stand whose card is open. */
  #placesShown(): Span[] {
    const places = (this.#attached?.shown ?? []).map((id) => this.#page?.hullOf(id) ?? null)
    return places.filter((place) => place !== null)
  }

  /** The article as the reader's corrections and settings show it; null where there is nothing to mark. */
  async #shownOf(reading: Reading): Promise<{ article: FoundArticle; shown: Shown } | null> {
    const { threshold, articleLanguages } = this.#settings
    if (reading.state !== 'read' || !articleLanguages.includes(reading.article.text.lang)) return null
    const { article } = reading
    const corrected = await correctInPage(article.text, reading.analysis, this.#corrections.list, threshold)
    // Each of these is long enough, on a long page, to be a task of its own.
    await breathe()
    const shown = reportOf(article.text, corrected, {
      least: threshold,
      url: location.href.replace(/#.*/, ''),
    })
    await breathe()
    return shown && { article, shown }
  }

  /** Shows what was read anew: corrections or settings changed. */
  async #showAgain(): Promise<void> {
    if (!this.#signal.aborted && this.#reading.state === 'read') await this.#enter(this.#reading)
  }

  #paint(): void {
    const page = this.#page
    if (page && this.#on && !page.marksOn) {
      this.#ofMarks = new AbortController()
      const { signal } = this.#ofMarks
      const paint = () => inSlices(page.showMarks(), signal)
      const painted = paint()
      const forgets = !this.#corrections.kept
      const task = { page, settings: this.#settings, correcting: this.#correcting, forgets }
      const attached = attachMarks(task, painted, signal)
      this.#attached = attached
      const followGround = () => {
        void paint()
        attached.followGround()
      }
      void painted.then(() => watchGround(page.first, followGround, signal))
      attachPanel(page, signal)
    }
    if (page && !this.#on) {
      this.#ofMarks.abort()
      page.hideMarks()
      this.#attached = null
    }
    if (!page || !this.#on) void this.#dress(null)
    this.#setBadge(page && this.#on ? page.count : null)
  }

  #setBadge(count: number | null): void {
    if (count === this.#badge) return
    this.#badge = count
    void sendToBackground('set-badge', { count })
  }
}
