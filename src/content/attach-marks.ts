import { watchPointer } from '../page/watch-pointer'
import { bringTools, type PageTools, type ToolsTask } from './page-tools'

/** What the reader can be shown of a page's marks without a click on them. */
export interface AttachedMarks {
  /** Opens the card of statements. False where they are not on the page any more. */
  open(ids: readonly number[]): Promise<boolean>
  /** Opens the card of the statement the reader is at. */
  openHere(): Promise<boolean>
  /** The statements whose card is open; empty while none is. */
  readonly shown: readonly number[]
  /** Goes to the next (1) or the previous (-1) statement. */
  step(by: 1 | -1): Promise<boolean>
  /** Takes the colours for the ground that the article has come to stand on. */
  followGround(): void
}

/** Tools that nobody has asked for come when the page rests, but no later than this, in milliseconds. */
const LONGEST_WAIT = 2000

function someOf(ids: number[]): number[] | null {
  return ids.length > 0 ? ids : null
}

/**
 * What goes with marks while they are shown, until `signal` aborts: a click on one opens its card, a pointer that rests
 * on one lights the whole account. The tools for that come when they are first asked for, or, for the map at the
 * page's edge, once `painted` and the page has nothing else to do.
 */
export function attachMarks(task: ToolsTask, painted: Promise<unknown>, signal: AbortSignal): AttachedMarks {
  const { page } = task
  let tools: Promise<PageTools | null> | null = null
  let made: PageTools | null = null
  const make = async () => {
    const box = await bringTools()
    if (box && !signal.aborted) {
      made = await box.makeTools(task, signal)
      return made
    }
    // Whoever asks next may have better luck.
    tools = null
    return null
  }
  const ask = () => {
    tools ??= make()
    return tools
  }
  /** Does something with the tools. False where they did not come, or came too late. */
  const use = async (work: (tools: PageTools) => boolean) => {
    const here = await ask().catch(() => null)
    return here !== null && !signal.aborted && work(here)
  }
  watchPointer(
    page.doc,
    {
      at: (x, y) => someOf(page.idsAt(x, y)),
      atAnyCost: (x, y, path) => someOf(page.idsUnder(x, y, path)),
      open: (ids, x, y) => void use((it) => it.open(ids, { x, y })),
      hover: (ids) => {
        page.lightAccounts(ids ?? [])
        // A click may follow.
        if (ids) void use(() => true)
      },
    },
    signal,
  )
  if (task.settings.map)
    void painted.then(() => {
      if (signal.aborted) return
      const idle = requestIdleCallback(() => void use(() => true), { timeout: LONGEST_WAIT })
      // What waits holds the page that it waits for.
      signal.addEventListener('abort', () => cancelIdleCallback(idle), { once: true })
    })
  return {
    open: (ids) => use((it) => it.open(ids)),
    openHere: () => use((it) => it.openHere()),
    get shown() {
      return made?.shown ?? []
    },
    step: (by) => use((it) => it.step(by)),
    // Those that are made later look for themselves.
    followGround: () => made?.followGround(),
  }
}
