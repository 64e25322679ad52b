import { extensionApi } from '../messaging/extension-api'

/**
 * Puts our rules for marks into a tab's page, in place of those before. As the reader's own style sheet (`USER`) they
 * hold inside shadow roots too, no script of the page can see them, and Firefox takes them away with the extension.
 * Chromium paints lines from such a sheet, but grounds behind highlights only from an author's, so it gets them as both.
 */
export async function dressPage(tabId: number, css: string | null, before: string | null): Promise<boolean> {
  const { scripting, sidebarAction } = extensionApi()
  const target = { tabId, frameIds: [0] }
  const origins = sidebarAction === undefined ? (['USER', 'AUTHOR'] as const) : (['USER'] as const)
  await Promise.all(
    origins.map(async (origin) => {
      if (css !== null) await scripting.insertCSS({ target, css, origin })
      if (before !== null) await scripting.removeCSS({ target, css: before, origin })
    }),
  )
  return true
}
