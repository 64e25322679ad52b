import type { Runtime } from 'webextension-polyfill'
import { extensionApi } from '../messaging/extension-api'

/** Runs one of our built scripts in a frame. Rejects where the browser refuses, which the sender gets as a failure. */
export async function injectScript(builtPath: string, tabId: number, frameId: number): Promise<boolean> {
  const results = await extensionApi().scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    // The bundler gives a path from the extension's root; the browsers want it without the first slash.
    files: [builtPath.replace(/^\//, '')],
  })
  // On a page of its own, Firefox runs nothing and does not say so: where a result would be, there is none.
  if (!results.some(Boolean)) throw new Error('Cannot access the page: the script did not run')
  return true
}

/** The same in the frame that asks for it. False where the sender is no page in a tab. */
export async function injectInto(
  { tab, frameId = 0 }: Runtime.MessageSender,
  builtPath: string,
): Promise<boolean> {
  return tab?.id !== undefined && injectScript(builtPath, tab.id, frameId)
}
