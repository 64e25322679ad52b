import { extensionApi } from '../messaging/extension-api'

/**
 * Puts our rules for marks into a tab's page, in place of those before. As the reader's own style sheet (`USER`) they
 * hold inside shadow roots too, no script of the page can see them, and Firefox takes them away with the extension.
 */
export async function dressPage(tabId: number, css: string | null, before: string | null): Promise<boolean> {
  const { scripting } = extensionApi()
  const target = { tabId, frameIds: [0] }
  if (css !== null) await scripting.insertCSS({ target, css, origin: 'USER' })
  if (before !== null) await scripting.removeCSS({ target, css: before, origin: 'USER' })
  return true
}
