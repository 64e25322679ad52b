/** How long one run of something takes, in milliseconds. */
export interface Timing {
  readonly best: number
  readonly median: number
  /** How many runs were timed. */
  readonly runs: number
}

export interface MeasureOptions {
  /** Stop repeating after so many milliseconds. */
  readonly budget: number
}

/** Short work is repeated so long for one timing: the clock is too coarse for less. */
const LEAST_TIMED = 15

/** Kept by every measured run, so that no engine may leave out work whose result nobody looks at. */
let kept: unknown

/**
 * Time worked since `start`: the lesser of what passed on the wall and what the process used of the processor. The one counts
 * the waits of a busy machine, the other the helper threads that compile and collect; neither is under what the thread worked.
 */
function worked(start: { readonly wall: number; readonly cpu: NodeJS.CpuUsage }): number {
  const { user, system } = process.cpuUsage(start.cpu)
  return Math.min(performance.now() - start.wall, (user + system) / 1000)
}

function timeOf(work: () => unknown, times: number): number {
  const start = { wall: performance.now(), cpu: process.cpuUsage() }
  for (let i = 0; i < times; i += 1) kept = work()
  return worked(start)
}

/** Times `work` again and again within a budget, at least once. Warm up before: see `warmUp`. */
export function measure(work: () => unknown, { budget }: MeasureOptions): Timing {
  const end = performance.now() + budget
  const first = timeOf(work, 1)
  const batch = Math.min(1000, Math.max(1, Math.ceil(LEAST_TIMED / Math.max(first, 0.01))))
  const times = batch === 1 ? [first] : []
  while (performance.now() < end || times.length === 0) times.push(timeOf(work, batch) / batch)
  times.sort((a, b) => a - b)
  return {
    best: times[0] ?? Number.NaN,
    median: times[times.length >> 1] ?? Number.NaN,
    runs: times.length * batch,
  }
}

/** Runs `work` for a while unmeasured, so that what is measured is compiled code. */
export function warmUp(work: () => unknown, milliseconds: number): void {
  const end = performance.now() + milliseconds
  do kept = work()
  while (performance.now() < end)
}

/** Whether anything was kept; reading it is what keeps it. */
export function hasKept(): boolean {
  return kept !== undefined
}

/** Megabytes (10⁶ bytes of UTF-8) a second. */
export function megabytesPerSecond(bytes: number, milliseconds: number): number {
  return bytes / 1000 / milliseconds
}
