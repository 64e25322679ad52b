import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'puppeteer-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe has against a page: each rule with the elements that break it. */
export async function violations(page: Page): Promise<string[]> {
  // Evaluated, not added as a script: the extension's own policy refuses scripts from elsewhere.
  await page.evaluate(`${axe}; void 0`)
  return page.evaluate(async () => {
    const engine = Reflect.get(window, 'axe') as {
      run(): Promise<{ violations: { id: string; help: string; nodes: { html: string }[] }[] }>
    }
    const { violations: found } = await engine.run()
    return found.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`)
  })
}
