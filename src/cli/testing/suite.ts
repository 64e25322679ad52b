import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { projectRoot } from '../build-extension'
import type { Counts } from './tally'

/** The part of vitest's JSON report that is counted. */
interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[]
}

/** Runs vitest with these arguments, its progress in view, and counts every test of it. */
export function runSuite(name: string, args: readonly string[]): Counts {
  console.log(`\n${name}`)
  const folder = mkdtempSync(path.join(tmpdir(), 'two-readouts-'))
  const file = path.join(folder, 'report.json')
  try {
    const { status } = spawnSync(
      process.execPath,
      [
        'node_modules/vitest/vitest.mjs',
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${file}`,
        ...args,
      ],
      { cwd: projectRoot, stdio: ['ignore', 'inherit', 'inherit'] },
    )
    return counted(JSON.parse(readFileSync(file, 'utf8')) as Report, status)
  } catch (error) {
    console.log(`✗ ${name}: no report (${error instanceof Error ? error.message : String(error)})`)
    return { passed: 0, failed: 1, skipped: 0 }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function counted(report: Report, status: number | null): Counts {
  // A file that does not even load has no tests to count, and must not pass for that.
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length
  const failed = report.numFailedTests + broken
  const passed = report.numPassedTests
  // Errors outside of any test, or no tests at all, show in the exit status only.
  const unexplained = failed === 0 && (status !== 0 || passed === 0) ? 1 : 0
  return { passed, failed: failed + unexplained, skipped: report.numPendingTests + report.numTodoTests }
}
