import { extensionApi } from '../messaging/extension-api'

/** Opens the comparison of a tab's page in a tab of its own, right after it. */
export async function openSheet(tabId: number): Promise<void> {
  const { tabs, runtime } = extensionApi()
  const { index } = await tabs.get(tabId)
  await tabs.create({
    url: runtime.getURL(`src/sheet/index.html?tab=${tabId}`),
    index: index + 1,
    openerTabId: tabId,
  })
}
