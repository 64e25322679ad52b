import type { Steps } from '../page/steps'
import { breathe } from './breathe'

/** Longest stretch of work between two breaths of the page, in milliseconds: half of one frame. */
const SLICE = 8

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
