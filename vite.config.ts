import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin'
import preact from '@preact/preset-vite'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import base from './manifest.json' with { type: 'json' }

type Target = 'chrome' | 'firefox'

const target: Target = process.env.TARGET === 'firefox' ? 'firefox' : 'chrome'

/** Builds for the browser tests also run on pages of this machine; what is shipped never does. */
const testHosts = process.env.TEST_HOSTS === '1' ? ['http://localhost/*', 'http://127.0.0.1/*'] : []

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
  if (browser === 'chrome') return { ...manifest, minimum_chrome_version: '128' } as ManifestV3Export
  return {
    ...manifest,
    background: { scripts: [base.background.service_worker], type: 'module' },
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

/** `scripting.executeScript` needs no web-accessible resource, and one would let a page detect the extension. */
function nothingWebAccessible(outDir: string): Plugin {
  return {
    name: 'nothing-web-accessible',
    apply: 'build',
    enforce: 'post',
    closeBundle() {
      const file = path.join(outDir, 'manifest.json')
      const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
      delete manifest.web_accessible_resources
      writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`)
    },
  }
}

const outDir = testHosts.length > 0 ? `dist/test-${target}` : `dist/${target}`

export default defineConfig(({ mode }) => ({
  plugins:
    mode === 'test'
      ? [preact()]
      : [preact(), crx({ manifest: manifestFor(target), browser: target }), nothingWebAccessible(outDir)],
  build: { outDir, emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
  test: { include: ['test/**/*.test.ts', 'test/**/*.test.tsx'], environment: 'node' },
}))
