import type { FoundBrowser } from './browsers/find'
import { BrowserMissing, browsersPresent } from './browsers/install'
import { SPOKEN_NAME } from './browsers/names'
import { openSample, type Sample, sampleReport } from './demo/open-sample'
import { BadOptions, type DemoOptions, demoOptions, hasDisplay, USAGE } from './demo/options'
import { sideBySide } from './demo/side-by-side'
import { takeShots } from './demo/take-shots'

/** `npm start`: the sample article in a browser with the extension; without a display, pictures and a table. */
async function start(options: DemoOptions): Promise<void> {
  const [found] = browsersPresent([options.browser])
  if (found === undefined) throw new BrowserMissing(`${SPOKEN_NAME[options.browser]} was not found.`)
  if (options.headless || !hasDisplay()) {
    if (!options.headless) console.log('There is no display here: pictures and a table instead of a window.')
    await showWithoutWindow(found)
  } else {
    await showInWindow(found)
  }
}

async function showWithoutWindow(found: FoundBrowser): Promise<void> {
  const sample = await openSample(found, true)
  try {
    const report = await sampleReport(sample)
    const files = await takeShots(sample)
    console.log(`\n${sideBySide(report, process.stdout.columns ?? 100)}\n`)
    console.log(`Pictures of page, card and popup:\n${files.map((file) => `  ${file}`).join('\n')}`)
  } finally {
    await sample.close()
  }
}

async function showInWindow(found: FoundBrowser): Promise<void> {
  const sample = await openSample(found, false)
  try {
    await sample.extension.page.close()
    console.log(`The sample article is open: ${sample.url}`)
    console.log('Click a marked statement to see who told it and why it was marked.')
    console.log(popupHint(sample))
    console.log('Close the browser, or press Ctrl-C here, to end.')
    await ended(sample)
  } finally {
    await sample.close()
  }
}

function popupHint({ launched }: Sample): string {
  const button = launched.name === 'firefox' ? 'the puzzle piece (Extensions)' : 'the puzzle piece'
  return `Both accounts side by side: click ${button} at the top right of the window, then Two Readouts.`
}

/** Until the user closes the browser or interrupts. */
function ended({ launched }: Sample): Promise<void> {
  return new Promise((resolve) => {
    launched.browser.on('disconnected', () => resolve())
    // Kept for good: Ctrl-C in a terminal comes more than once, from the terminal and from npm.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve())
  })
}

try {
  const options = demoOptions(process.argv.slice(2))
  if (options === null) console.log(USAGE)
  else await start(options)
} catch (error) {
  const message = error instanceof Error ? error.message : String(error)
  console.error(error instanceof BadOptions ? `${message}\n\n${USAGE}` : message)
  process.exitCode = error instanceof BadOptions ? 2 : 1
}
