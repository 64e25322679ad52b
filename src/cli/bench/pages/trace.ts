import type { Page } from 'puppeteer-core'

/** A complete event of Chromium's trace. Times in microseconds; `tdur` is the thread's own processor time. */
export interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  readonly tdur?: number
  readonly args?: { readonly data?: { readonly url?: string } }
}

/** One turn of a thread with all that belongs to it: promises are settled after the task they came from, within its turn. */
export const TURN = 'RunTask'

const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'toplevel',
  'v8',
  'extensions',
]

/** Runs `work` while Chromium writes down what its threads do. */
export async function traced(page: Page, work: () => Promise<void>): Promise<TraceEvent[]> {
  await page.tracing.start({ categories: CATEGORIES })
  let buffer: Uint8Array | undefined
  try {
    await work()
  } finally {
    buffer = await page.tracing.stop()
  }
  if (!buffer) throw new Error('Chromium gave no trace')
  const { traceEvents } = JSON.parse(Buffer.from(buffer).toString('utf8')) as { traceEvents: TraceEvent[] }
  return traceEvents.filter(({ ph }) => ph === 'X').sort((a, b) => a.ts - b.ts)
}

export function urlOf(event: TraceEvent): string {
  return event.args?.data?.url ?? ''
}

/** Processor time of the events, in milliseconds; one inside another counts once. */
export function timeOf(events: readonly TraceEvent[]): number {
  let end = Number.NEGATIVE_INFINITY
  let sum = 0
  for (const { ts, dur = 0, tdur = 0 } of events) {
    if (ts < end) continue
    end = ts + dur
    sum += tdur
  }
  return sum / 1000
}

/** Whether `inner` lies within `outer`, on the same thread. */
export function isWithin(inner: TraceEvent, outer: TraceEvent): boolean {
  return (
    inner.pid === outer.pid &&
    inner.tid === outer.tid &&
    inner.ts >= outer.ts &&
    inner.ts < outer.ts + (outer.dur ?? 0)
  )
}
