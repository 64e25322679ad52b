import type { Permissions } from 'webextension-polyfill'
import { extensionApi } from '../messaging/extension-api'
import { sendToPage } from '../messaging/send-message'
import { addedPatterns } from '../sites/listed-sites'

/** The one script that runs on the sites the reader added. */
const ID = 'added-sites'

/** Makes the gate run on the sites that the reader added, and no longer on those removed. */
export async function followAddedSites(): Promise<void> {
  const { runtime, scripting } = extensionApi()
  // Firefox gives whole addresses of what the manifest names, and takes only paths.
  const js = (runtime.getManifest().content_scripts?.[0]?.js ?? []).map((file) =>
    new URL(file, runtime.getURL('')).pathname.slice(1),
  )
  const matches = await addedPatterns()
  const known = await scripting.getRegisteredContentScripts({ ids: [ID] })
  if (known.length > 0) await scripting.unregisterContentScripts({ ids: [ID] })
  if (matches.length === 0 || js.length === 0) return
  await scripting.registerContentScripts([{ id: ID, js, matches, runAt: 'document_idle' }])
}

/** Ends the marks on pages whose site the reader took away: the browser leaves a script that runs where it is. */
async function leavePages({ origins: removed = [] }: Permissions.Permissions): Promise<void> {
  if (removed.length === 0) return
  const { tabs, permissions } = extensionApi()
  const { origins: left = [] } = await permissions.getAll()
  for (const { id } of await tabs.query({}))
    if (id !== undefined) void sendToPage(id, 'sites-removed', { removed, left })
}

let turn: Promise<void> = Promise.resolve()

/** Follows what the reader allows and takes back, here and in the browser's own settings. */
export function watchAddedSites(): void {
  const { permissions } = extensionApi()
  const follow = () => {
    turn = turn.then(followAddedSites).catch(() => {})
  }
  permissions.onAdded.addListener(follow)
  permissions.onRemoved.addListener((gone) => {
    follow()
    void leavePages(gone)
  })
}
