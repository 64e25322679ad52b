import { availableParallelism, cpus, loadavg } from 'node:os'
import { bundleSize } from './bench/bundle-size'
import { comparisonCost } from './bench/comparison-cost'
import { engineSpeed } from './bench/engine-speed'
import { hostileTexts } from './bench/hostile-texts'
import { interfaceCost } from './bench/interface-cost'
import { marksCost } from './bench/marks-cost'
import { hasKept } from './bench/measure'
import { memoryCost } from './bench/memory-cost'
import { pagesCost } from './bench/pages-cost'
import { tableLines } from './bench/print-table'
import type { Section, Table } from './bench/section'

const SECTIONS: readonly Section[] = [
  engineSpeed,
  hostileTexts,
  comparisonCost,
  bundleSize,
  pagesCost,
  marksCost,
  memoryCost,
  interfaceCost,
]

/**
 * `npm run bench [-- [--json] [SECTION…]]`: how fast and how heavy the product is, section by section; all of them without a
 * name.
 */
async function main(args: readonly string[]): Promise<number> {
  const json = args.includes('--json')
  const names = args.filter((arg) => arg !== '--json')
  const unknown = names.filter((name) => !SECTIONS.some((section) => section.name === name))
  if (unknown.length > 0) {
    console.error(`Unknown section: ${unknown.join(', ')}. There are:`)
    for (const { name, about } of SECTIONS) console.error(`  ${name.padEnd(12)} ${about}`)
    return 2
  }
  const machine = {
    node: process.versions.node,
    processor: cpus()[0]?.model ?? 'unknown',
    threads: availableParallelism(),
    load: loadavg()[0] ?? 0,
  }
  if (!json) console.log(`${machine.processor}, ${machine.threads} threads, Node ${machine.node}`)
  if (!json && machine.load > machine.threads / 2)
    console.log(
      `Load ${machine.load.toFixed(1)}: the machine is busy, and figures are lower than they could be.`,
    )
  const results: Record<string, readonly Table[]> = {}
  for (const section of SECTIONS) {
    if (names.length > 0 && !names.includes(section.name)) continue
    const tables = await section.run()
    results[section.name] = tables
    if (!json) for (const table of tables) console.log(`\n${tableLines(table).join('\n')}`)
  }
  if (json) console.log(JSON.stringify({ machine, results, measured: hasKept() }))
  return 0
}

process.exitCode = await main(process.argv.slice(2))
