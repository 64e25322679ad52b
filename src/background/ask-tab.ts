import main from '../content/main?script&iife'
import type { Result } from '../messaging/messages'
import { sendToPage } from '../messaging/send-message'
import { injectScript } from './inject-script'

/** How long a page that has just been given our script may take to be read, in milliseconds. */
const LONGEST_READING = 20_000
const BETWEEN_LOOKS = 200

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS))
}

/**
 * Asks the page of a tab for something the reader wants of it, bringing our script there first where it is not yet:
 * a key or a menu of ours lets us read the page, as the button does. Null where the page cannot be asked.
 */
export async function askTab(tabId: number, ask: () => Promise<Result<boolean>>): Promise<boolean | null> {
  const answer = await ask()
  if (answer.ok) return answer.value
  if (answer.error !== 'no-receiver') return null
  try {
    await injectScript(main, tabId, 0)
  } catch {
    return null
  }
  for (let waited = 0; waited < LONGEST_READING; waited += BETWEEN_LOOKS) {
    const report = await sendToPage(tabId, 'get-report')
    if (report.ok && report.value.state !== 'working') break
    await pause()
  }
  const late = await ask()
  return late.ok ? late.value : null
}
