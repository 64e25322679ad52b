import type { ExportKind } from '../export/export-report'
import type { MarkedReport } from './page/page-face'
import { saveFile } from './save-file'

/** Copies a report or saves it as a file; what does it is loaded when it is first asked for. */
export async function takeAway(
  report: MarkedReport,
  kind: ExportKind,
): Promise<'copied' | 'saved' | 'failed'> {
  try {
    const { exportReport } = await import('../export/export-report')
    const { text, file } = exportReport(report, kind)
    if (file === null) {
      await navigator.clipboard.writeText(text)
      return 'copied'
    }
    saveFile(new Blob([text], { type: file.type }), file.name)
    return 'saved'
  } catch {
    return 'failed'
  }
}
