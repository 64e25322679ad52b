import { extensionApi } from '../messaging/extension-api'
import { siteOf } from './site-pattern'

/** Patterns of pages that the manifest's own content script runs on. */
export function listedPatterns(): readonly string[] {
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

/** Names of the sites that come with the extension, in order. */
export function listedSites(): readonly string[] {
  return [...new Set(listedPatterns().map(siteOf))].sort()
}

/** Asks the reader, by the browser's own question, to allow a site; only while a click of theirs is handled. */
export function allowSite(pattern: string): Promise<boolean> {
  return extensionApi().permissions.request({ origins: [pattern] })
}

/** Gives the permission for a site back. */
export function removeSite(pattern: string): Promise<boolean> {
  return extensionApi().permissions.remove({ origins: [pattern] })
}
