import { startPageSession } from '../content/page-session'
// Into a page of ours the background brings no script.
import '../content/tools'
import { readSettings } from '../settings/store'
import { startPage } from '../ui/start-page'
import { Welcome } from './welcome'

/** The sample is read, marked and explained by the same code as any article. */
async function start(): Promise<void> {
  await startPage('tab', () => <Welcome />)
  const settings = await readSettings()
  // No map: the page is one screen.
  await startPageSession(document, { ...settings, hostsOff: [], map: false }, new AbortController().signal)
}

void start()
