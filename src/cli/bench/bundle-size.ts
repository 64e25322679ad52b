import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { projectRoot } from '../build-extension'
import { bundledEngine } from './bundled-engine'
import type { Section, Table } from './section'

const KILO = 1024

function sizeRow(name: string, code: string | Uint8Array) {
  return { name, plain: Buffer.byteLength(code) / KILO, gzipped: gzipSync(code).length / KILO }
}

/** The engine alone, with every language it speaks. */
async function engineRow() {
  const { code } = await bundledEngine()
  return sizeRow('the engine alone, all languages', code)
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
    return [{ title: 'The engine’s bundle', columns: COLUMNS, rows: [await engineRow()], notes }, ...built]
  },
}
