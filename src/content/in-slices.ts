import type { Steps } from '../page/steps'

/** Longest stretch of work between two breaths of the page, in milliseconds: half of one frame. */
const SLICE = 8

/** Part of the Prioritized Task Scheduling API that we use; not in every browser we run in. */
interface Scheduling {
  readonly scheduler?: { readonly yield?: () => Promise<void> }
}

/** Lets the page have its turn: input, painting, its own tasks. Unlike a timer, it is not slowed down. */
function breathe(): Promise<void> {
  const { scheduler } = globalThis as Scheduling
  if (scheduler?.yield) return scheduler.yield()
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}

/**
 * Does work in slices of a few milliseconds, the first of them at once. Resolves with its result, or with undefined
 * where `signal` aborted before the end.
 */
export async function inSlices<T>(steps: Steps<T>, signal: AbortSignal): Promise<T | undefined> {
  for (let end = performance.now() + SLICE; ; ) {
    if (signal.aborted) {
      steps.return(undefined as never)
      return undefined
    }
    const step = steps.next()
    if (step.done) return step.value
    if (performance.now() < end) continue
    await breathe()
    end = performance.now() + SLICE
  }
}
