import type { Page } from 'puppeteer-core'

/** Where the page keeps what its observers saw. */
interface Watched {
  waits?: number[]
  longFrames?: number[]
}

/** Has the page write down how long each press waited for its paint, and each frame of more than 50 ms. */
export async function watchAnswers(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen = globalThis as typeof globalThis & Watched
    const answers: number[] = []
    const frames: number[] = []
    seen.waits = answers
    seen.longFrames = frames
    new PerformanceObserver((list) => {
      // Only what the reader did has a number; hovering has none.
      for (const entry of list.getEntries())
        if ((entry as PerformanceEntry & { interactionId?: number }).interactionId)
          answers.push(entry.duration)
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) frames.push(entry.duration)
    }).observe({ type: 'long-animation-frame' })
  })
}

/** The worst since the last call, in milliseconds: `answer` is null where nothing was pressed that took 16, `frame` 0. */
export async function answersSeen(page: Page): Promise<{ answer: number | null; frame: number }> {
  return page.evaluate(() => {
    const seen = globalThis as typeof globalThis & Watched
    const answers = seen.waits?.splice(0) ?? []
    const frames = seen.longFrames?.splice(0) ?? []
    return {
      answer: answers.length === 0 ? null : Math.max(...answers),
      frame: Math.max(0, ...frames),
    }
  })
}
