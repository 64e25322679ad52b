import { extensionApi } from '../messaging/extension-api'
import { addedPatterns } from '../sites/listed-sites'

/** The one script that runs on the sites the reader added. */
const ID = 'added-sites'

/** Makes the gate run on the sites that the reader added, and no longer on those removed. */
export async function followAddedSites(): Promise<void> {
  const { runtime, scripting } = extensionApi()
  const js = runtime.getManifest().content_scripts?.[0]?.js ?? []
  const matches = await addedPatterns()
  const known = await scripting.getRegisteredContentScripts({ ids: [ID] })
  if (known.length > 0) await scripting.unregisterContentScripts({ ids: [ID] })
  if (matches.length === 0 || js.length === 0) return
  await scripting.registerContentScripts([{ id: ID, js: [...js], matches, runAt: 'document_idle' }])
}

let turn: Promise<void> = Promise.resolve()

/** Follows what the reader allows and takes back, here and in the browser's own settings. */
export function watchAddedSites(): void {
  const { permissions } = extensionApi()
  const follow = () => {
    turn = turn.then(followAddedSites).catch(() => {})
  }
  permissions.onAdded.addListener(follow)
  permissions.onRemoved.addListener(follow)
}
