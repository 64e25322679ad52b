import { extensionApi } from '../messaging/extensionApi'

/** The one script that runs on the sites the reader added. */
const ID = 'added-sites'

/** Patterns of pages that the manifest's own content script runs on. */
function listedPatterns(): readonly string[] {
  return (
    extensionApi()
      .runtime.getManifest()
      .content_scripts?.flatMap(({ matches }) => matches) ?? []
  )
}

/** The patterns of sites that the reader allowed beyond those of the manifest. */
export async function addedPatterns(): Promise<string[]> {
  const { origins = [] } = await extensionApi().permissions.getAll()
  const listed = new Set(listedPatterns())
  return origins.filter((origin) => !listed.has(origin))
}

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
