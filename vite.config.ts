import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin'
import preact from '@preact/preset-vite'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import base from './manifest.json' with { type: 'json' }

type Target = 'chrome' | 'firefox'

const target: Target = process.env.TARGET === 'firefox' ? 'firefox' : 'chrome'

/** The top-level manifest as each browser wants it: the least versions are those of the Highlight API and `caretPositionFromPoint`. */
function manifestFor(browser: Target): ManifestV3Export {
  if (browser === 'chrome') return { ...base, minimum_chrome_version: '128' } as ManifestV3Export
  return {
    ...base,
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

const outDir = `dist/${target}`

export default defineConfig(({ mode }) => ({
  plugins:
    mode === 'test'
      ? [preact()]
      : [preact(), crx({ manifest: manifestFor(target), browser: target }), nothingWebAccessible(outDir)],
  build: { outDir, emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
  test: { include: ['test/**/*.test.ts', 'test/**/*.test.tsx'], environment: 'node' },
}))
