import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'puppeteer-core'
import { inClosedRoot } from '../../src/cli/browsers/closed-root'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * What axe has against what stands in a closed root of ours. Axe looks for the root where an open one would be; only
 * this page, and only now, is told that it is there.
 */
export async function violationsInClosedRoot(page: Page, host: string): Promise<string[]> {
  const told = await inClosedRoot<boolean>(
    page,
    host,
    "Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true }); return true",
  )
  if (!told) throw new Error(`There is no ${host} on the page`)
  await page.evaluate(`${axe}; void 0`)
  return page.evaluate(async (name) => {
    type Found = { id: string; help: string; nodes: { html: string; target: unknown[] }[] }
    const engine = Reflect.get(window, 'axe') as {
      run(context: object): Promise<{ passes: Found[]; violations: Found[] }>
    }
    const { passes, violations: found } = await engine.run({ include: [[name]] })
    // A path of more than one step leads into a root.
    if (!passes.some(({ nodes }) => nodes.some(({ target }) => Array.isArray(target[0]))))
      throw new Error('Axe did not get into the root')
    return found.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`)
  }, host)
}

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
