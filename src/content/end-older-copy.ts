/** Under this name the copy of the content script that runs keeps its end; our scripts share a world that the page cannot see. */
const NAME = Symbol.for('two-readouts.content')

interface World {
  [NAME]?: AbortController
}

/**
 * Ends the copy of this script that already runs in the page, if any, and returns the signal of this one: after an
 * update of the extension, or a second injection, the page must not be marked twice.
 */
export function endOlderCopy(): AbortController {
  const world = globalThis as World
  world[NAME]?.abort()
  const controller = new AbortController()
  world[NAME] = controller
  return controller
}

/** Whether a copy of the content script runs in this page. */
export function copyRuns(): boolean {
  return (globalThis as World)[NAME]?.signal.aborted === false
}
