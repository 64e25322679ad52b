/**
 * Work in steps: each `next()` does a little of it, and the last one returns the value. Whoever runs it decides when to go on,
 * so that nothing else has to wait for the whole.
 */
export type Steps<Value> = Generator<undefined, Value, undefined>

/**
 * Whether the work of item `index` is to end a step: an item that takes some microseconds is too little for one, since handing
 * a step on through nested work costs as much.
 */
export function endsStep(index: number): boolean {
  return (index & ITEMS_A_STEP) === ITEMS_A_STEP
}

/** Eight items: the low bits of their index. */
const ITEMS_A_STEP = 7

/** Does all of the work at once. */
export function runSteps<Value>(steps: Steps<Value>): Value {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}
