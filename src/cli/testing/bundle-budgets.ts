import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

/** A part of the built extension, what it weighs gzipped, and the most it may. */
interface Weight {
  readonly what: string
  readonly bytes: number
  readonly most: number
}

const KILO = 1024

/** Paid on every page of a listed site, so it is held smallest. */
const MOST_GATE = 6 * KILO
/** Paid at each opening of the popup. */
const MOST_POPUP = 25 * KILO
/** Paid once on a page that is an article and names a party. */
const MOST_ENGINE = 120 * KILO

/** Throws where a bundle of the built extension in `folder` is over its budget; prints all weights. */
export function checkBudgets(folder: string): void {
  const weights = weigh(folder)
  for (const { what, bytes, most } of weights) {
    console.log(`  ${what}: ${(bytes / KILO).toFixed(1)} kB gzipped of ${(most / KILO).toFixed(0)}`)
  }
  const heavy = weights.filter(({ bytes, most }) => bytes > most)
  if (heavy.length > 0) throw new Error(`Over budget: ${heavy.map(({ what }) => what).join(', ')}`)
}

function weigh(folder: string): Weight[] {
  const gate = gateFiles(folder)
  const popup = popupFiles(folder)
  const engine = engineFile(folder, gate)
  const total = (files: readonly string[]) =>
    files.reduce((bytes, file) => bytes + gzipSync(readFileSync(path.join(folder, file))).length, 0)
  return [
    { what: 'gate', bytes: total(gate), most: MOST_GATE },
    { what: 'popup', bytes: total(popup), most: MOST_POPUP },
    { what: 'engine and painter', bytes: total([engine]), most: MOST_ENGINE },
  ]
}

function gateFiles(folder: string): string[] {
  const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as {
    readonly content_scripts: readonly { readonly js: readonly string[] }[]
  }
  const files = manifest.content_scripts.flatMap(({ js }) => js)
  if (files.length === 0) throw new Error('The manifest names no content script')
  return files
}

/** Scripts and styles the popup's page names, and the scripts these import before they run. */
function popupFiles(folder: string): string[] {
  const html = readFileSync(path.join(folder, 'src/popup/index.html'), 'utf8')
  const named = [...html.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].flatMap((match) => match[1] ?? [])
  const files = new Set<string>()
  const add = (file: string) => {
    if (files.has(file)) return
    files.add(file)
    if (!file.endsWith('.js')) return
    const code = readFileSync(path.join(folder, file), 'utf8')
    for (const match of code.matchAll(/(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/g)) {
      add(path.posix.join(path.posix.dirname(file), match[1] ?? ''))
    }
  }
  for (const name of named) add(name.startsWith('/') ? name.slice(1) : path.posix.join('src/popup', name))
  if (files.size === 0) throw new Error('The popup names no script')
  return [...files]
}

/** The script that the background brings into an article: the one its code names that is not the gate. */
function engineFile(folder: string, gate: readonly string[]): string {
  const loader = readFileSync(path.join(folder, 'service-worker-loader.js'), 'utf8')
  const background = /["']\.?\/?([^"']+\.js)["']/.exec(loader)?.[1] ?? ''
  const code = readFileSync(path.join(folder, background), 'utf8')
  const named = [...code.matchAll(/["'`]\/?(src\/content\/[^"'`]+\.js)["'`]/g)].flatMap(
    (match) => match[1] ?? [],
  )
  const engine = named.find((file) => !gate.includes(file))
  if (engine === undefined) throw new Error('The background names no script to bring into an article')
  return engine
}
