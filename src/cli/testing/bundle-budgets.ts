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
/** Paid on a page that is an article and names a party: it reads and paints. */
const MOST_READER = 21.6 * KILO
/** Paid once such a page rests, or at the reader's first click: card, map and the way from mark to mark. */
const MOST_TOOLS = 13 * KILO
/** The engine with all its languages, once for all pages, in the background. */
const MOST_BACKGROUND = 112.5 * KILO
/** Of that, what attributes: its stages, all languages, the parties. In bytes; the aim is 40 kB. */
export const MOST_ATTRIBUTION = 76_300

/** Throws where a bundle of the built extension in `folder` is over its budget; prints all weights. */
export function checkBudgets(folder: string): void {
  const weights = weigh(folder)
  for (const { what, bytes, most } of weights) {
    console.log(`  ${what}: ${(bytes / KILO).toFixed(1)} kB gzipped of ${(most / KILO).toFixed(1)}`)
  }
  const heavy = weights.filter(({ bytes, most }) => bytes > most)
  if (heavy.length > 0) throw new Error(`Over budget: ${heavy.map(({ what }) => what).join(', ')}`)
}

function weigh(folder: string): Weight[] {
  const gate = gateFiles(folder)
  const popup = popupFiles(folder)
  const background = backgroundFile(folder)
  const { reader, tools } = broughtFiles(folder, background, gate)
  const total = (files: readonly string[]) =>
    files.reduce((bytes, file) => bytes + gzipSync(readFileSync(path.join(folder, file))).length, 0)
  return [
    { what: 'gate', bytes: total(gate), most: MOST_GATE },
    { what: 'popup', bytes: total(popup), most: MOST_POPUP },
    { what: 'reader and painter', bytes: total(reader), most: MOST_READER },
    { what: 'card and map', bytes: total(tools), most: MOST_TOOLS },
    {
      what: 'background with the engine',
      bytes: total([...importedBy(folder, background)]),
      most: MOST_BACKGROUND,
    },
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

/** The popup's page with the styles in it, the scripts it names, and those that these import before they run. */
function popupFiles(folder: string): string[] {
  const page = 'src/popup/index.html'
  const html = readFileSync(path.join(folder, page), 'utf8')
  const named = [...html.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].flatMap((match) => match[1] ?? [])
  const files = named.flatMap((name) => [
    ...importedBy(folder, name.startsWith('/') ? name.slice(1) : path.posix.join('src/popup', name)),
  ])
  if (files.length === 0) throw new Error('The popup names no script')
  return [...new Set([page, ...files])]
}

/** A file of the build, and the scripts that must be there before it runs. */
function importedBy(folder: string, file: string, files = new Set<string>()): Set<string> {
  if (files.has(file)) return files
  files.add(file)
  if (!file.endsWith('.js')) return files
  const code = readFileSync(path.join(folder, file), 'utf8')
  for (const match of code.matchAll(/(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/g))
    importedBy(folder, path.posix.join(path.posix.dirname(file), match[1] ?? ''), files)
  return files
}

/** The script of the background, as its loader names it. */
function backgroundFile(folder: string): string {
  const loader = readFileSync(path.join(folder, 'service-worker-loader.js'), 'utf8')
  return /["']\.?\/?([^"']+\.js)["']/.exec(loader)?.[1] ?? ''
}

/** The scripts that the background brings into an article, those its code names that are not the gate: the reader, and its tools. */
function broughtFiles(
  folder: string,
  background: string,
  gate: readonly string[],
): { readonly reader: readonly string[]; readonly tools: readonly string[] } {
  const code = readFileSync(path.join(folder, background), 'utf8')
  const named = [...code.matchAll(/["'`]\/?(src\/content\/[^"'`]+\.js)["'`]/g)].flatMap(
    (match) => match[1] ?? [],
  )
  const brought = [...new Set(named)].filter((file) => !gate.includes(file))
  const isReader = (file: string) => path.posix.basename(file).startsWith('main')
  const reader = brought.filter(isReader)
  if (reader.length === 0) throw new Error('The background names no script to bring into an article')
  return { reader, tools: brought.filter((file) => !isReader(file)) }
}
