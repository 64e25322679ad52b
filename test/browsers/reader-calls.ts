import type { Page } from 'puppeteer-core'
import type { ExtensionPage } from '../../src/cli/browsers/extension-page'
import { tabOf } from '../../src/cli/browsers/open-popup'

/** What of the extension's API is used here alone. */
interface CallsApi {
  readonly runtime: {
    readonly onMessage: {
      addListener(heard: (message: { type?: string }, sender: { tab?: { id?: number } }) => void): void
    }
  }
  readonly scripting: { executeScript(injection: object): Promise<unknown> }
}

/** Has a page of the extension remember the tabs whose gate calls for the reader of articles. */
export async function hearReaderCalls(extension: ExtensionPage): Promise<void> {
  await extension.run(async (api) => {
    const calls = new Set<number | undefined>()
    Reflect.set(window, 'readerCalls', calls)
    ;(api as unknown as CallsApi).runtime.onMessage.addListener(({ type }, { tab }) => {
      if (type === 'bring-reader') calls.add(tab?.id)
    })
  })
}

/** Whether the gate of a page that is loaded has called for the reader; it has taken its first look by then. */
export async function readerCalled(extension: ExtensionPage, page: Page): Promise<boolean> {
  const tab = String(await tabOf(extension, page.url()))
  return extension.run(async (api, id) => {
    // A script that comes now runs after those that came with the page. Where none may, no gate runs either.
    await (api as unknown as CallsApi).scripting
      .executeScript({ target: { tabId: Number(id) }, func: () => true })
      .catch(() => null)
    return (Reflect.get(window, 'readerCalls') as Set<number>).has(Number(id))
  }, tab)
}
