import { spawnSync } from 'node:child_process'
import { projectRoot } from '../build-extension'
import type { Counts } from './tally'

/** Does one thing that either succeeds or throws, says which, and counts as one test. */
export function check(name: string, work: () => void): Counts {
  const started = Date.now()
  try {
    work()
    console.log(`✓ ${name} (${seconds(started)})`)
    return { passed: 1, failed: 0, skipped: 0 }
  } catch (error) {
    console.log(`✗ ${name} (${seconds(started)})`)
    console.log(error instanceof Error ? error.message : String(error))
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

/** Runs an installed package's program; its output is shown only where it fails. */
export function runTool(file: string, args: readonly string[]): void {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [file, ...args], {
    cwd: projectRoot,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
  })
  if (error) throw error
  if (status !== 0) throw new Error(`${stdout}${stderr}`.trim() || `It ended with status ${status}`)
}

function seconds(since: number): string {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`
}
