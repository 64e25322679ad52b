import { extensionApi } from '../messaging/extension-api'

/** How long the button speaks of it, in milliseconds. */
const SHOWN = 6000

/** Says on the tab's toolbar button that something did not work, and why in the button's title. */
export async function showNotice(tabId: number, text: string): Promise<void> {
  const { action } = extensionApi()
  const [badge, title] = await Promise.all([action.getBadgeText({ tabId }), action.getTitle({ tabId })])
  await Promise.all([action.setBadgeText({ tabId, text: '!' }), action.setTitle({ tabId, title: text })])
  await new Promise((resolve) => setTimeout(resolve, SHOWN))
  await Promise.all([action.setBadgeText({ tabId, text: badge }), action.setTitle({ tabId, title })])
}
