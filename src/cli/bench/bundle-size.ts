import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { projectRoot } from '../build-extension'
import { bundleCode } from './bundled-engine'
import type { Section, Table } from './section'

const KILO = 1024

const ATTRIBUTION = `export { attribute } from '/src/engine/attribution/attribute.ts'
export { languageFor } from '/src/engine/languages/index.ts'`

function sizeRow(name: string, code: string | Uint8Array) {
  return { name, plain: Buffer.byteLength(code) / KILO, gzipped: gzipSync(code).length / KILO }
}

/** What the engine’s parts weigh, each bundled by itself. What two of them share is counted in both. */
const PARTS: readonly (readonly [name: string, source: string])[] = [
  ['the engine, all languages', `export { analyze } from '/src/engine/analyze.ts'`],
  ['attribution with languages and parties', ATTRIBUTION],
  ['  its stages and parties alone', `export { attribute } from '/src/engine/attribution/attribute.ts'`],
  ['  English', `export { english } from '/src/engine/languages/en/index.ts'`],
  ['  French', `export { french } from '/src/engine/languages/fr/index.ts'`],
  ['  Russian', `export { russian } from '/src/engine/languages/ru/index.ts'`],
]

/** Gzipped bytes of what attributes: stages, all languages, parties. */
export async function attributionSize(): Promise<number> {
  return gzipSync(await bundleCode(ATTRIBUTION)).length
}

async function engineRows() {
  const rows = []
  for (const [name, source] of PARTS) rows.push(sizeRow(name, await bundleCode(source)))
  const [all, attribution] = rows
  if (all === undefined || attribution === undefined) return rows
  const plain = all.plain - attribution.plain
  return [...rows, { name: 'comparison, beside it', plain, gzipped: all.gzipped - attribution.gzipped }]
}

function buildTable(target: string): Table[] {
  const folder = path.join(projectRoot, 'dist', target)
  if (!existsSync(folder)) return []
  const rows = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:js|css|html)$/.test(name))
    .map((name) => sizeRow(name.replaceAll(path.sep, '/'), readFileSync(path.join(folder, name))))
    .sort((a, b) => b.gzipped - a.gzipped)
  const total = rows.reduce(
    (sum, { plain, gzipped }) => ({
      name: 'all',
      plain: sum.plain + plain,
      gzipped: sum.gzipped + gzipped,
    }),
    { name: 'all', plain: 0, gzipped: 0 },
  )
  return [{ title: `Built files of dist/${target}`, columns: COLUMNS, rows: [...rows, total], notes: [] }]
}

const COLUMNS = [
  { key: 'name', label: '' },
  { key: 'plain', label: 'kB', digits: 1 },
  { key: 'gzipped', label: 'kB gzipped', digits: 1 },
]

export const bundleSize: Section = {
  name: 'size',
  about: 'what is shipped weighs',
  async run() {
    const built = ['chrome', 'firefox'].flatMap(buildTable)
    const notes = built.length > 0 ? [] : ['There is no build in dist: `npm run build` makes one.']
    return [{ title: 'The engine’s bundle', columns: COLUMNS, rows: await engineRows(), notes }, ...built]
  },
}
