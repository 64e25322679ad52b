import type { Verdict } from '../corrections/correction'
import type {
  Analysis,
  ArticleText,
  Attribution,
  Basis,
  Comparison,
  Kind,
  MatterRelation,
  PartyId,
  Reason,
  Speaker,
} from '../engine/types'

/** What the reader said of a statement. */
export interface CorrectionView {
  readonly id: string
  readonly verdict: Verdict
  /** Whose account the words were marked as before; null where they were not marked. */
  readonly from: PartyId | null
}

/** Where some words stand in the article: the two text selectors of the Web Annotation Data Model. */
export interface QuoteView {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  /** `[start, end)` in Unicode characters of the article's plain text. */
  readonly start: number
  readonly end: number
}

/** A statement as popup and card show it. */
export interface StatementView {
  /** Index into the page's list of shown statements, stable while the report lives. */
  readonly id: number
  readonly party: PartyId
  /** What is told, as it stands on the page. */
  readonly text: string
  /** The parts of that, each with its place. */
  readonly quotes: readonly QuoteView[]
  /** The words that name the source, or null where the account goes on without them. */
  readonly sourceText: string | null
  readonly cueText: string | null
  readonly speaker: Speaker
  readonly basis: Basis
  readonly kind: Kind
  readonly silence: boolean
  readonly confidence: number
  readonly reasons: readonly Reason[]
  /** The reader's correction that the statement stands as it does by; null where it is the engine's. */
  readonly correction: CorrectionView | null
}

export interface MatterView {
  /** Message key `matter_…`, or null where the label was found in the text. */
  readonly key: string | null
  readonly label: string
  readonly relation: MatterRelation
  readonly statements: Readonly<Record<PartyId, readonly number[]>>
  /** The words that contradict each other, where the relation is `differ`. */
  readonly clash: Readonly<Record<PartyId, string>> | null
}

/** Who tells the public, and who is said to have spoken: "Putin, as the Elysée tells it". */
export interface VoiceView {
  readonly party: PartyId
  readonly speaker: Speaker
  /** Ids of its statements, in reading order; never empty. */
  readonly statements: readonly number[]
}

/** Someone who tells something in the article and speaks for neither party. */
export interface OtherSourceView {
  readonly name: string
  readonly count: number
}

/** What the content script tells the popup about its page. */
export type PageReport =
  | { readonly state: 'working' }
  | { readonly state: 'no-article' }
  | { readonly state: 'nothing-to-mark'; readonly title: string }
  | {
      readonly state: 'marked'
      readonly title: string
      readonly lang: string
      readonly date: string | null
      readonly marksOn: boolean
      readonly statements: readonly StatementView[]
      /** What the reader took away; their ids go on from those of `statements`, and no matter has them. */
      readonly removed: readonly StatementView[]
      /** Corrections whose words are not in the article any more. */
      readonly lost: readonly (CorrectionView & { readonly text: string })[]
      readonly matters: readonly MatterView[]
      /** Words of the article, by who tells them; `reporter` are the cues and the reporter's own words. */
      readonly shares: Readonly<Record<PartyId | 'other' | 'reporter', number>>
      readonly voices: readonly VoiceView[]
      readonly otherSources: readonly OtherSourceView[]
      /** The page's address, without what follows a `#`. */
      readonly url: string
    }

/**
 * Why a message brought no answer. The first four are part of ordinary life and are shown to the reader or
 * passed over; `failed` is a fault of ours.
 */
export type Failure =
  /** Nobody listens there: the content script is not (or not yet) on that page. */
  | 'no-receiver'
  /** The tab or frame was closed or left while we asked. */
  | 'tab-closed'
  /** A page the browser lets no extension read, or that this extension has no permission for. */
  | 'restricted-page'
  /** The extension was updated or removed under a content script that is still on its page. */
  | 'invalidated'
  | 'failed'

/** Results cross contexts as values, never as thrown errors. `detail` is for developers, not for the screen. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Failure; readonly detail: string }

/** Commands of the manifest that the page carries out; the names are the manifest's. */
export const PAGE_COMMANDS = ['next-statement', 'previous-statement', 'open-card', 'toggle-marks'] as const
export type PageCommand = (typeof PAGE_COMMANDS)[number]

/** Messages that popup or background send to the content script of a tab. */
export interface PageMessages {
  'get-report': { payload: null; reply: PageReport }
  /** Scroll to the statement and flash it. False where it is not on the page any more. */
  'show-statement': { payload: { id: number }; reply: boolean }
  /** Marks on or off on this page, until it is left. */
  'set-marks': { payload: { on: boolean }; reply: PageReport }
  /** What the reader's keyboard asks of the page. False where there is nothing to do it with. */
  'run-command': { payload: { command: PageCommand }; reply: boolean }
  /** Marks the selected words as a party's. False where they are not in the article. */
  'mark-selection': { payload: { party: PartyId }; reply: boolean }
  /** The reader says of a statement whose it is. */
  'correct-statement': { payload: { id: number; verdict: Verdict }; reply: PageReport }
  /** The reader took the permission for sites back; both are patterns of sites. True where this page is one of them. */
  'sites-removed': {
    payload: { removed: readonly string[]; left: readonly string[] }
    reply: boolean
  }
  /** Takes a correction back, by its own id. */
  'undo-correction': { payload: { id: string }; reply: PageReport }
}

/** Messages that content script or popup send to the background. */
export interface BackgroundMessages {
  /** The gate found a likely article: bring the reader of articles into the sender's frame. */
  'bring-reader': { payload: null; reply: boolean }
  /** The reader wants to do something with marks: bring card, map and the rest into the sender's frame. */
  'bring-tools': { payload: null; reply: boolean }
  /** Who told what in an article. The engine runs in the background: a page's own thread has none of its weight. */
  analyze: { payload: { article: ArticleText }; reply: Analysis }
  /** The two accounts of an article side by side, of attributions that the reader corrected. */
  recompare: {
    payload: {
      article: ArticleText
      attributions: readonly Attribution[]
      /** The confidence from which on a statement counts. */
      least: number
    }
    reply: Comparison
  }
  /** Style rules for the sender's page, in place of those before; null for none. */
  'dress-page': { payload: { css: string | null; before: string | null }; reply: boolean }
  /** How many statements the sender's page shows; null clears the badge. */
  'set-badge': { payload: { count: number | null }; reply: boolean }
  /** Bring the content script into a tab the reader opened the popup on. */
  'start-tab': { payload: { tabId: number }; reply: boolean }
}

/** Name of the port between the side panel and the article it stands beside. It lives as long as one reading of the page. */
export const PANEL_PORT = 'panel'

/** What an article tells the side panel: which of its statements are in view, by their ids in the report. */
export interface InView {
  readonly inView: readonly number[]
}

/** What the side panel asks of an article: to light these statements; none puts the light out. */
export interface Light {
  readonly light: readonly number[]
}
