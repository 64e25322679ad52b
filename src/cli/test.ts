import { browsersPresent } from './browsers/install'
import { BROWSERS } from './browsers/names'
import { buildExtension, type Target } from './build-extension'
import { checkBudgets } from './testing/bundle-budgets'
import { check, runTool } from './testing/check'
import { staticChecks } from './testing/static-checks'
import { runSuite } from './testing/suite'
import { type Counts, lastLine, succeeded, sum } from './testing/tally'

const TARGETS: readonly Target[] = ['chrome', 'firefox']

/** `npm test`: everything the project promises, in both browsers. The last line counts it all. */
function test(): Counts {
  const counts: Counts[] = []
  // First, since a machine without browsers should say so before minutes of other work.
  counts.push(check('both browsers are here', () => void browsersPresent(BROWSERS)))
  counts.push(...staticChecks())
  counts.push(runSuite('Unit tests', []))
  for (const target of TARGETS) {
    counts.push(check(`build for ${target}`, () => void buildExtension(target, { testHosts: false })))
    counts.push(check(`test build for ${target}`, () => void buildExtension(target, { testHosts: true })))
  }
  for (const target of TARGETS) {
    counts.push(check(`bundle budgets of ${target}`, () => checkBudgets(`dist/${target}`)))
  }
  counts.push(check('web-ext lint', lintForFirefox))
  counts.push(runSuite('In Chromium and in Firefox', ['--config', 'test/browsers/vitest.config.ts']))
  return sum(counts)
}

function lintForFirefox(): void {
  runTool('node_modules/web-ext/bin/web-ext.js', [
    'lint',
    '--source-dir',
    'dist/firefox',
    '--no-config-discovery',
    '--output',
    'text',
    '--no-input',
  ])
}

const counts = test()
console.log(lastLine(counts))
process.exitCode = succeeded(counts) ? 0 : 1
