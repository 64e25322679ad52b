/**
 * Work in steps: each `next()` does a little of it, and the last one returns the value. Whoever runs it decides when to go on,
 * so that nothing else has to wait for the whole.
 */
export type Steps<Value> = Generator<undefined, Value, undefined>

/** Does all of the work at once. */
export function runSteps<Value>(steps: Steps<Value>): Value {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}
