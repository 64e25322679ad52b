import { check, runTool } from './check'
import type { Counts } from './tally'

/** What needs no browser and no build: format, lint, types. */
export function staticChecks(): Counts[] {
  return [
    check('format and lint', () =>
      runTool('node_modules/@biomejs/biome/bin/biome', ['ci', '--error-on-warnings', '.']),
    ),
    check('types', () => runTool('node_modules/typescript/bin/tsc', ['--noEmit', '-p', '.'])),
  ]
}
