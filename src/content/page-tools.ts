import type { correctAttributions } from '../corrections/correct-attributions'
import { sendToBackground } from '../messaging/send-message'
import type { CorrectActions } from '../page/card/correct-buttons'
import type { selectedSpan } from '../page/selected-span'
import type { Settings } from '../settings/settings'
import type { makeCorrection } from './make-correction'
import type { MarkedPage } from './marked-page'
import type { servePanel } from './serve-panel'

/** What the reader can do with the marks of one page: all that need not be there to paint them. */
export interface PageTools {
  /** Opens the card of statements, beside a point of the viewport if given. False where they are not on the page any more. */
  open(ids: readonly number[], point?: { readonly x: number; readonly y: number }): boolean
  /** Opens the card of the statement the reader is at. */
  openHere(): boolean
  /** The statements whose card is open; empty while none is. */
  readonly shown: readonly number[]
  /** Goes to the next (1) or the previous (-1) statement. */
  step(by: 1 | -1): boolean
  /** Takes the colours for the ground that the article has come to stand on. */
  followGround(): void
}

/** The marks that tools are for. */
export interface ToolsTask {
  readonly page: MarkedPage
  readonly settings: Settings
  readonly correcting: CorrectActions
  /** True in a private window, where corrections go with the page. */
  readonly forgets: boolean
}

/** What the script of tools has in it. */
export interface ToolBox {
  /** Makes the tools for a page's marks; they go when `signal` aborts. */
  readonly makeTools: (task: ToolsTask, signal: AbortSignal) => Promise<PageTools>
  readonly correctAttributions: typeof correctAttributions
  readonly makeCorrection: typeof makeCorrection
  readonly selectedSpan: typeof selectedSpan
  readonly servePanel: typeof servePanel
}

/** Under this name the script of tools leaves them for the reader's script: both share a world that the page cannot see. */
const NAME = Symbol.for('two-readouts.tools')

interface World {
  [NAME]?: ToolBox
}

/** For the script of tools: here they are. */
export function offerTools(box: ToolBox): void {
  ;(globalThis as World)[NAME] = box
}

/** Those of an older copy of the extension are not ours to use. */
export function forgetTools(): void {
  delete (globalThis as World)[NAME]
}

/** Has the background bring the tools, where they are not there yet. Null where it cannot. */
export async function bringTools(): Promise<ToolBox | null> {
  const world = globalThis as World
  if (!world[NAME]) await sendToBackground('bring-tools')
  return world[NAME] ?? null
}
