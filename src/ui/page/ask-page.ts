import type { PageReport, Result } from '../../messaging/messages'
import type { AskedTab } from './asked-tab'
import { type Face, faceOfFailure, faceOfReport, isRestricted } from './page-face'

/** What asking needs of the world; the tests bring their own. */
export interface PagePorts {
  readonly getReport: (tabId: number) => Promise<Result<PageReport>>
  readonly startTab: (tabId: number) => Promise<Result<boolean>>
  readonly wait: (milliseconds: number) => Promise<void>
}

/** Pauses between two questions while the page works: short at first, since most pages take a moment. */
const PAUSES = [80, 120, 200, 300, 500, 800, 1000]
const SLOW_AFTER = 4_000
const GIVE_UP_AFTER = 45_000
/** How often nobody may answer after the content script was brought in. */
const SILENCES = 5

/**
 * Asks the page until it has an answer, bringing the content script in where it is not there yet. Yields each
 * face to show; the last one stays.
 */
export async function* askPage(tab: AskedTab, ports: PagePorts): AsyncGenerator<Face> {
  if (isRestricted(tab.url)) {
    yield { kind: 'restricted' }
    return
  }
  yield { kind: 'working', slow: false }
  let waited = 0
  let started = false
  let silences = 0
  let toldSlow = false
  for (let turn = 0; waited < GIVE_UP_AFTER; turn += 1) {
    const result = await ports.getReport(tab.id)
    if (result.ok && result.value.state !== 'working') {
      yield faceOfReport(result.value, tab.url)
      return
    }
    if (!result.ok) {
      if (result.error !== 'no-receiver' || silences > SILENCES) {
        yield faceOfFailure(result.error)
        return
      }
      if (!started) {
        started = true
        // A page whose address we may not see is closed to us; asked all the same, Chrome waits until the reader opens it.
        if (tab.url === undefined) {
          yield faceOfFailure('restricted-page')
          return
        }
        const start = await ports.startTab(tab.id)
        if (!start.ok) {
          yield faceOfFailure(start.error)
          return
        }
        continue
      }
      silences += 1
    }
    const pause = PAUSES[Math.min(turn, PAUSES.length - 1)] ?? SLOW_AFTER
    await ports.wait(pause)
    waited += pause
    if (waited >= SLOW_AFTER && !toldSlow) {
      toldSlow = true
      yield { kind: 'working', slow: true }
    }
  }
  yield { kind: 'failed' }
}
