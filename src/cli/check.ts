import { staticChecks } from './testing/static-checks'
import { runSuite } from './testing/suite'
import { lastLine, succeeded, sum } from './testing/tally'

/** `npm run check`: everything that needs no browser, for use while working. */
const counts = sum([...staticChecks(), runSuite('Unit tests', [])])
console.log(lastLine(counts))
process.exitCode = succeeded(counts) ? 0 : 1
