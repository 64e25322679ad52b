import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin'
import preact from '@preact/preset-vite'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import base from './manifest.json' with { type: 'json' }
import { firstPaint } from './src/cli/bundling/first-paint.ts'
import { inlineStyles } from './src/cli/bundling/inline-styles.ts'
import { shrinkEngine } from './src/cli/bundling/shrink-engine.ts'

type Target = 'chrome' | 'firefox'

const target: Target = process.env.TARGET === 'firefox' ? 'firefox' : 'chrome'

/** Builds for the browser tests also run on pages of this machine; what is shipped never does. */
const testHosts = process.env.TEST_HOSTS === '1' ? ['http://localhost/*', 'http://127.0.0.1/*'] : []

const PANEL = 'src/panel/index.html'
/** Pages of ours that the manifest plugin does not find in the manifest of every browser. */
const PAGES = [PANEL, 'src/sheet/index.html', 'src/welcome/index.html']

/**
 * The top-level manifest as each browser wants it: the least versions are those of the Highlight API and
 * `caretPositionFromPoint`. The list of sites stands there once, under `host_permissions` (injecting the engine
 * needs those), and the content script runs on the same sites.
 */
function manifestFor(browser: Target): ManifestV3Export {
  const sites = [...base.host_permissions, ...testHosts]
  const manifest = {
    ...base,
    host_permissions: sites,
    content_scripts: base.content_scripts.map((script) => ({ matches: sites, ...script })),
  }
  if (browser === 'chrome')
    return {
      ...manifest,
      permissions: [...base.permissions, 'sidePanel'],
      side_panel: { default_path: PANEL },
      minimum_chrome_version: '128',
    } as ManifestV3Export
  return {
    ...manifest,
    background: { scripts: [base.background.service_worker], type: 'module' },
    sidebar_action: {
      default_panel: PANEL,
      default_title: base.action.default_title,
      default_icon: base.action.default_icon,
      open_at_install: false,
    },
    browser_specific_settings: {
      gecko: {
        id: 'two-readouts@two-readouts.invalid',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
  } as ManifestV3Export
}

/**
 * Takes away what the manifest plugin leaves for scripts that the background injects: a web-accessible resource
 * (`scripting.executeScript` needs none, and one would let a page detect the extension), and a second copy of each
 * such script as a module that nothing loads.
 */
function tidyInjectedScripts(): Plugin {
  let folder = ''
  const unused: string[] = []
  return {
    name: 'tidy-injected-scripts',
    apply: 'build',
    enforce: 'post',
    configResolved({ root, build }) {
      folder = path.resolve(root, build.outDir)
    },
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        const entry = chunk.type === 'chunk' ? chunk.facadeModuleId : null
        if (entry?.includes('/src/content/')) unused.push(chunk.fileName)
      }
    },
    closeBundle() {
      for (const name of unused) rmSync(path.join(folder, name), { force: true })
      const file = path.join(folder, 'manifest.json')
      // A failed build ends here too, with nothing written and an error of its own to tell.
      if (!existsSync(file)) return
      const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
      delete manifest.web_accessible_resources
      writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`)
    },
  }
}

/**
 * Takes preact's one assignment of markup out of the bundle. We never use it (a house rule and the linter forbid
 * it), and the stores' own check warns of it. Stops the build where a new preact writes it another way.
 */
function noMarkupAsText(): Plugin {
  return {
    name: 'no-markup-as-text',
    apply: 'build',
    transform(code, id) {
      if (!/\/preact\/dist\/preact\.m?js$/.test(id)) return null
      const without = code.replace(/\b\w+\.innerHTML=\w+\.__html\b/, 'void 0')
      if (/\.innerHTML=(?!=)/.test(without) || without === code)
        this.error('preact writes innerHTML in a way this build does not know')
      return { code: without, map: null }
    },
  }
}

/** What the background shares with our pages. */
const SHARED =
  /\/src\/(messaging|settings|sites)\/|\/src\/ui\/(message|plural|words|reason-sentence|theme|parties|contrast|colours-from|open-panel|open-sheet)\.ts/
/** What our pages share; not what they load only when it is asked for. */
const VIEW = /\/src\/ui\/(?!bring-words).*\.tsx?$|\/node_modules\/preact\//

const outDir = testHosts.length > 0 ? `dist/test-${target}` : `dist/${target}`

export default defineConfig(({ mode }) => ({
  plugins:
    mode === 'test'
      ? [preact()]
      : [
          preact(),
          noMarkupAsText(),
          shrinkEngine(import.meta.dirname),
          crx({ manifest: manifestFor(target), browser: target }),
          firstPaint(import.meta.dirname),
          inlineStyles(),
          tidyInjectedScripts(),
        ],
  build: {
    outDir,
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    ...(mode === 'test'
      ? {}
      : {
          rolldownOptions: {
            input: PAGES,
            // A page waits for each of its files, so that what is small and always wanted comes in two.
            output: {
              codeSplitting: {
                groups: [
                  { name: 'shared', test: SHARED, priority: 2 },
                  { name: 'view', test: VIEW, priority: 1 },
                ],
              },
            },
          },
        }),
  },
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    environment: 'node',
    testTimeout: 60_000,
    // Vitest leaves a core to its watcher; on a machine of two that is half of it.
    maxWorkers: '100%',
    // The engine is loaded once for a worker, not for each of its files: that was a third of the suite's time.
    isolate: false,
  },
}))
