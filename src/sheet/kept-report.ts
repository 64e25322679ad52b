import type { MarkedReport } from '../ui/page/page-face'

const KEY = 'report'

/** The report this tab has shown, as long as the tab lives: the article may be closed before it is printed. */
export function keptReport(): MarkedReport | null {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as MarkedReport | null
  } catch {
    return null
  }
}

export function keepReport(report: MarkedReport): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(report))
  } catch {
    // Storage that is full or closed costs the copy, not the page.
  }
}
