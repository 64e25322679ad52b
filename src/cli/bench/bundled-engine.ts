import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin } from 'vite'
import { projectRoot } from '../build-extension'
import { shrinkEngine } from '../bundling/shrink-engine'

type Engine = typeof import('./engine-entry')

export interface BundledEngine extends Engine {
  /** The bundle's code. */
  readonly code: string
}

let made: Promise<BundledEngine> | null = null

/**
 * The engine bundled and shortened as the extension's build does it. Code that is compiled on the fly for the terminal runs
 * markedly slower (every import is a getter, every closure is named), and would be no measure of what readers have.
 */
export function bundledEngine(): Promise<BundledEngine> {
  made ??= makeEngine()
  return made
}

async function makeEngine(): Promise<BundledEngine> {
  const code = await bundleCode(`export * from '/src/cli/bench/engine-entry.ts'`)
  const folder = mkdtempSync(path.join(tmpdir(), 'two-readouts-'))
  try {
    const file = path.join(folder, 'engine.mjs')
    writeFileSync(file, code)
    const engine = (await import(pathToFileURL(file).href)) as Engine
    return { ...engine, code }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const ENTRY = '\0entry'

/** What a module of this source is once bundled and shortened; it imports by paths from the project’s root ("/src/…"). */
export async function bundleCode(source: string): Promise<string> {
  const entry: Plugin = {
    name: 'entry',
    resolveId: (id) => (id === ENTRY ? id : id.startsWith('/src/') ? path.join(projectRoot, id) : null),
    load: (id) => (id === ENTRY ? source : null),
  }
  const result = await build({
    configFile: false,
    root: projectRoot,
    logLevel: 'silent',
    plugins: [entry, shrinkEngine(projectRoot)],
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: ENTRY,
        preserveEntrySignatures: 'strict',
        output: { format: 'es' },
      },
    },
  })
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) =>
    'output' in one ? one.output : [],
  )
  return outputs.map((file) => (file.type === 'chunk' ? file.code : '')).join('')
}
