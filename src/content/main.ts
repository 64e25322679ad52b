import { contextIsAlive } from '../messaging/extension-api'
import { handlePageMessages } from '../messaging/handle-messages'
import { clearLeftovers } from '../page/clear-leftovers'
import { readSettings, watchSettings } from '../settings/store'
import { covers } from '../sites/site-pattern'
import { endOlderCopy } from './end-older-copy'
import { startPageSession } from './page-session'
import { forgetTools } from './page-tools'

/** How often we look whether the extension still stands behind us: no event tells an orphaned script in every browser. */
const HEARTBEAT = 2000

/** Ends everything once the extension was updated, switched off or removed under us. */
function endWithExtension(controller: AbortController): void {
  const beat = setInterval(() => {
    if (!contextIsAlive()) controller.abort()
  }, HEARTBEAT)
  controller.signal.addEventListener('abort', () => clearInterval(beat), { once: true })
}

function start(): void {
  const controller = endOlderCopy()
  const { signal } = controller
  clearLeftovers(document)
  forgetTools()
  const session = readSettings().then((settings) => startPageSession(document, settings, signal))
  // Answers wait for the session, but the ear is there at once: the popup asks as soon as this script has run.
  handlePageMessages(
    {
      'get-report': async () => (await session).report(),
      'show-statement': async ({ id }) => (await session).show(id),
      'set-marks': async ({ on }) => (await session).setMarks(on),
      'run-command': async ({ command }) => (await session).run(command),
      'mark-selection': async ({ party }) => (await session).markSelection(party),
      'correct-statement': async ({ id, verdict }) => (await session).correct(id, verdict),
      'sites-removed': ({ removed, left }) => {
        const { href } = location
        const ours = (pattern: string) => covers(pattern, href)
        const leave = removed.some(ours) && !left.some(ours)
        if (leave) controller.abort()
        return leave
      },
      'undo-correction': async ({ id }) => (await session).undo(id),
    },
    signal,
  )
  watchSettings((settings) => {
    session.then((it) => it.setSettings(settings)).catch(() => {})
  }, signal)
  endWithExtension(controller)
  // A page must never see an exception of ours; whoever asks is told by the answer.
  session.catch(() => controller.abort())
}

if (contextIsAlive()) start()
