import { isRecord } from '../settings/is-record'
import type { PageCorrections } from './correction'
import { parsePage } from './parse-corrections'

/** Says what a file of ours is. */
const KIND = 'two-readouts-corrections'

/** Every correction as a file that `readCorrectionsFile` reads. */
export function correctionsFile(pages: readonly PageCorrections[]): string {
  return `${JSON.stringify({ kind: KIND, version: 1, pages }, null, 2)}\n`
}

/** The corrections of a file, page by page, as far as they can be read; null where it is no such file. */
export function readCorrectionsFile(text: string): readonly PageCorrections[] | null {
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch {
    return null
  }
  if (!isRecord(content) || content.kind !== KIND || !Array.isArray(content.pages)) return null
  return content.pages.flatMap((page: unknown) => {
    if (!isRecord(page) || typeof page.page !== 'string' || !/^(https?|file):/.test(page.page)) return []
    const parsed = parsePage(page.page, page)
    return parsed.corrections.length > 0 ? [parsed] : []
  })
}
