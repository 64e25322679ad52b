import type { Page } from 'puppeteer-core'
import type { PageMessages, Result } from '../../messaging/messages'
import type { ExtensionPage } from './extension-page'
import { tabOf } from './open-popup'

/** Says to a page's content script what the popup would say. Null where nobody of ours answers there. */
export async function askPage<Type extends keyof PageMessages>(
  extension: ExtensionPage,
  page: Page,
  type: Type,
  payload: PageMessages[Type]['payload'],
): Promise<PageMessages[Type]['reply'] | null> {
  const message = JSON.stringify({ tab: await tabOf(extension, page.url()), envelope: { type, payload } })
  const reply = (await extension.run(async (api, json) => {
    const { tab, envelope } = JSON.parse(json) as { tab: number; envelope: object }
    // A page that the gate turned away has no listener.
    return api.tabs.sendMessage(tab, envelope, { frameId: 0 }).catch(() => null)
  }, message)) as Result<PageMessages[Type]['reply']> | null
  return reply?.ok ? reply.value : null
}
