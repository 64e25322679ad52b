import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'puppeteer-core'
import type { PageReport } from '../../messaging/messages'
import { askPage } from '../browsers/ask-page'
import { type ExtensionPage, openExtensionPage } from '../browsers/extension-page'
import type { FoundBrowser } from '../browsers/find'
import { type LaunchedBrowser, launchPatiently } from '../browsers/launch'
import { TARGET_OF } from '../browsers/names'
import { servePages } from '../browsers/page-server'
import { buildExtension, projectRoot } from '../build-extension'

/** A browser with the extension in it and the sample article open. */
export interface Sample {
  readonly launched: LaunchedBrowser
  readonly extension: ExtensionPage
  readonly page: Page
  readonly url: string
  readonly close: () => Promise<void>
}

const NAME = 'sample-article'

export async function openSample(found: FoundBrowser, headless: boolean): Promise<Sample> {
  // The test build is the one that looks at pages of this machine.
  const folder = buildExtension(TARGET_OF[found.name], { testHosts: true })
  const body = readFileSync(path.join(projectRoot, 'test/pages', `${NAME}.html`), 'utf8')
  const server = await servePages((page) => (page === NAME ? { body } : null))
  const launched = await launchPatiently(found, folder, { headless, callerEndsIt: !headless })
  const extension = await openExtensionPage(launched)
  const [page = await launched.browser.newPage()] = (await launched.browser.pages()).filter(
    (tab) => tab !== extension.page && tab.url() === 'about:blank',
  )
  const url = server.url(NAME)
  await page.bringToFront()
  await page.goto(url, { waitUntil: 'load', timeout: 60_000 })
  return {
    launched,
    extension,
    page,
    url,
    close: async () => {
      await launched.browser.close().catch(() => undefined)
      await server.close()
    },
  }
}

/** The report of the sample once its marks stand. */
export async function sampleReport({
  extension,
  page,
}: Sample): Promise<Extract<PageReport, { state: 'marked' }>> {
  const end = Date.now() + 60_000
  for (;;) {
    const report = await askPage(extension, page, 'get-report', null)
    if (report?.state === 'marked') return report
    if (Date.now() > end) throw new Error('The sample article was not marked')
    await new Promise((resolve) => setTimeout(resolve, 150))
  }
}
