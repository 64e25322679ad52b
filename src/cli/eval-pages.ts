/**
 * Measures how well we find the body of an article on saved real pages, beside Readability on the same pages in the
 * same browser: `tsx src/cli/eval-pages.ts [--worst N] [--dump FOLDER] [--no-scripts] [FOLDER]`. The folder holds `ground-truth.json` and `html/ID.html.gz`.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import puppeteer, { type Page } from 'puppeteer-core'
import { bundleForPage } from './bench/pages/bundle-for-page'
import { REAL_PAGES, realPages } from './bench/pages/real-pages'
import { findBrowser } from './browsers/find'
import type { compare, Outcome } from './eval/in-page'
import { type Agreement, agreement, mean } from './eval/shingles'

declare const TwoReadoutsEval: { readonly compare: typeof compare }

const TABS = 2
const PAGE_TIME = 20_000
const ANSWER_TIME = 60_000

interface Measured {
  readonly id: string
  readonly url: string
  readonly truth: string
  readonly ours: Outcome & Agreement
  readonly readability: Outcome & Agreement
}

/** Shows a saved page under its own address, the rest of the network cut off. */
async function serveOnly(page: Page, html: () => string): Promise<void> {
  await page.setRequestInterception(true)
  page.on('request', (request) => {
    const main = request.isNavigationRequest() && request.frame() === page.mainFrame()
    const answer = main
      ? request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: html() })
      : request.abort()
    answer.catch(() => undefined)
  })
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined))
}

async function noAnswer(): Promise<never> {
  await setTimeout(ANSWER_TIME, undefined, { ref: false })
  throw new Error('no answer')
}

function median(values: readonly number[], share = 0.5): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

function row(name: string, all: readonly (Outcome & Agreement)[]): string {
  const { precision, recall, f1 } = mean(all)
  const times = all.map(({ milliseconds }) => milliseconds)
  const articles = all.filter(({ isArticle }) => isArticle).length
  return [
    name.padEnd(12),
    `F1 ${f1.toFixed(4)}  precision ${precision.toFixed(4)}  recall ${recall.toFixed(4)}`,
    `article ${articles}/${all.length}`,
    `ms median ${median(times).toFixed(1)}, 95% ${median(times, 0.95).toFixed(1)}`,
  ].join('  ')
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: {
      worst: { type: 'string', default: '0' },
      dump: { type: 'string' },
      'no-scripts': { type: 'boolean', default: false },
    },
    allowPositionals: true,
  })
  const folder = positionals[0] ?? REAL_PAGES
  const queue = realPages(folder)
  if (!queue) throw new Error(`No saved pages in ${folder}`)
  const code = await bundleForPage(path.resolve(import.meta.dirname, 'eval/in-page.ts'), 'TwoReadoutsEval')
  const { found } = findBrowser('chromium')
  if (!found) throw new Error('Chromium or Chrome is needed')
  const browser = await puppeteer.launch({
    executablePath: found.path,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  const measured: Measured[] = []
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { id, url, truth, html } = next
      const page = await browser.newPage()
      try {
        await page.setJavaScriptEnabled(!values['no-scripts'])
        await serveOnly(page, html)
        await page.goto(url, {
          waitUntil: 'domcontentloaded',
          timeout: PAGE_TIME,
        })
        // The scripts of a saved page may keep it from ever answering.
        const { ours, readability } = (await Promise.race([
          page.evaluate(`${code};TwoReadoutsEval.compare()`),
          noAnswer(),
        ])) as ReturnType<typeof compare>
        measured.push({
          id,
          url,
          truth,
          ours: { ...ours, ...agreement(truth, ours.text) },
          readability: { ...readability, ...agreement(truth, readability.text) },
        })
      } catch (error) {
        console.error(`${id} ${url}: ${String(error)}`)
      } finally {
        await page.close().catch(() => undefined)
      }
    }
  }
  try {
    await Promise.all(Array.from({ length: TABS }, work))
  } finally {
    await browser.close()
  }
  const f1 = ({ precision, recall }: Agreement) => (2 * precision * recall) / (precision + recall || 1)
  measured.sort((a, b) => f1(a.ours) - f1(b.ours))
  for (const { id, url, ours, readability } of measured.slice(0, Number(values.worst)))
    console.log(
      `${id.slice(0, 8)} P ${ours.precision.toFixed(2)} R ${ours.recall.toFixed(2)}  (${f1(readability).toFixed(2)})  ${url}`,
    )
  if (values.dump) {
    mkdirSync(values.dump, { recursive: true })
    for (const { id, truth, ours } of measured)
      writeFileSync(path.join(values.dump, `${id.slice(0, 8)}.txt`), `${ours.text}\n\n=== TRUE\n${truth}\n`)
  }
  console.log(`${measured.length} pages`)
  console.log(
    row(
      'Two Readouts',
      measured.map(({ ours }) => ours),
    ),
  )
  console.log(
    row(
      'Readability',
      measured.map(({ readability }) => readability),
    ),
  )
}

await main()
