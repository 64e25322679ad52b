/** Work cut into steps: at each `yield` it may rest while the page goes on. What it returns is its result. */
export type Steps<T> = Generator<undefined, T, undefined>

/** Does all the work at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
