import type { ExportKind } from '../export/export-report'
import type { MarkedReport } from './page/page-face'

/** How long a browser may take to read a file that it saves, in milliseconds. */
const READ_BY_THEN = 60_000

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

/** Saves as a link with `download` does: no permission is needed for that. */
function saveFile(content: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), READ_BY_THEN)
}
