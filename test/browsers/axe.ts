import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'puppeteer-core'
import { inClosedRoot } from '../../src/cli/browsers/closed-root'
import type { LaunchedBrowser } from '../../src/cli/browsers/launch'
import { SCHEMES, type Scheme } from '../../src/cli/browsers/set-scheme'
import { inSchemes } from './in-schemes'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export const LIGHT_LAST = [...SCHEMES].reverse()

/**
 * Dark and forced colours differ from light in nothing but colours, and axe is slow: there it looks at these only. Named one by
 * one: by their tag, those that ask for more than AA would come too.
 */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

interface Found {
  readonly id: string
  readonly help: string
  readonly nodes: readonly {
    readonly html: string
    readonly target: readonly unknown[]
  }[]
}

/** What axe has against a page in light, in dark and in the reader's own colours; the page is left in light. */
export function violations(launched: LaunchedBrowser, page: Page): Promise<string[]> {
  return inSchemes(launched, page, LIGHT_LAST, (scheme) => violationsIn(page, scheme))
}

/** The same of a page that is in this scheme. */
export async function violationsIn(page: Page, scheme: Scheme): Promise<string[]> {
  const { violations: found } = await run(page, scheme === 'light' ? null : COLOUR_RULES, null)
  return found.map(inWords)
}

/**
 * The same of what stands in a closed root of ours. Axe looks for the root where an open one would be; only this page,
 * and only now, is told that it is there. Outside of the body it measures no contrast: `faintWordsInCard` does.
 */
export async function violationsInClosedRoot(page: Page, host: string, scheme: Scheme): Promise<string[]> {
  const told = await inClosedRoot<boolean>(
    page,
    host,
    "Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true }); return true",
  )
  if (!told) throw new Error(`There is no ${host} on the page`)
  const { passes, violations: found } = await run(page, scheme === 'light' ? null : COLOUR_RULES, host)
  // A path of more than one step leads into a root. Rules for colours alone pass nothing there.
  const inside = passes.some(({ nodes }) => nodes.some(({ target }) => Array.isArray(target[0])))
  if (scheme === 'light' && !inside) throw new Error('Axe did not get into the root')
  return found.map(inWords)
}

/** @param only the rules to look for; null for all of them */
async function run(
  page: Page,
  only: readonly string[] | null,
  within: string | null,
): Promise<{ readonly passes: readonly Found[]; readonly violations: readonly Found[] }> {
  // Evaluated, not added as a script: the extension's own policy refuses scripts from elsewhere.
  if (!(await page.evaluate(() => Reflect.has(window, 'axe')))) await page.evaluate(`${source}; void 0`)
  return page.evaluate(
    async (rules, host) => {
      // Colours that glide from one scheme to the next are looked at once they are there.
      await Promise.all(document.getAnimations().map((one) => one.finished.catch(() => undefined)))
      const axe = Reflect.get(window, 'axe') as { run(context: unknown, options: object): Promise<never> }
      return axe.run(host === null ? document : { include: [[host]] }, {
        ...(rules && { runOnly: { type: 'rule', values: rules } }),
      })
    },
    only,
    within,
  )
}

function inWords({ id, help, nodes }: Found): string {
  return `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`
}
