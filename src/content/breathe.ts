/** Part of the Prioritized Task Scheduling API that we use; not in every browser we run in. */
interface Scheduling {
  readonly scheduler?: { readonly yield?: () => Promise<void> }
}

/** Lets the page have its turn: input, painting, its own tasks. Unlike a timer, it is not slowed down. */
export function breathe(): Promise<void> {
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
