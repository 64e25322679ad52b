import type { MarkedReport } from '../ui/page/page-face'
import { uiLanguage } from '../ui/plural'
import { toCsv } from './csv'
import { fileName } from './file-name'
import { toHtmlPage } from './html-page'
import { toJsonLd } from './json-ld'
import { toMarkdown } from './markdown'

export const EXPORTS = ['markdown', 'csv', 'json-ld', 'html'] as const
export type ExportKind = (typeof EXPORTS)[number]

/** What is taken away of a report: text to copy, or a file to save. */
export interface Exported {
  readonly text: string
  readonly file: { readonly name: string; readonly type: string } | null
}

/** A report in one of the forms it can be taken away in. Corrections of the reader are in each. */
export function exportReport(report: MarkedReport, kind: ExportKind): Exported {
  switch (kind) {
    case 'markdown':
      return { text: toMarkdown(report), file: null }
    case 'csv':
      // The mark at its beginning is how spreadsheets know that the letters are Unicode.
      return {
        text: `\ufeff${toCsv(report)}`,
        file: { name: fileName(report, 'csv'), type: 'text/csv;charset=utf-8' },
      }
    case 'json-ld': {
      const making = { at: new Date(), language: uiLanguage(), newId: () => crypto.randomUUID() }
      return {
        text: toJsonLd(report, making),
        file: { name: fileName(report, 'jsonld'), type: 'application/ld+json' },
      }
    }
    case 'html':
      return {
        text: toHtmlPage(report),
        file: { name: fileName(report, 'html'), type: 'text/html;charset=utf-8' },
      }
  }
}
