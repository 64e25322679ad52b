import type { Failure, PageReport } from '../../messaging/messages'

export type MarkedReport = Extract<PageReport, { state: 'marked' }>

/** What the popup shows of a page. */
export type Face =
  | { readonly kind: 'working'; readonly slow: boolean }
  | { readonly kind: 'no-article' }
  | { readonly kind: 'nothing'; readonly title: string }
  | { readonly kind: 'restricted' }
  /** Not open to us as long as the reader does not press our button on it. */
  | { readonly kind: 'unasked' }
  | { readonly kind: 'closed' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'site-off' }
  | { readonly kind: 'marked'; readonly report: MarkedReport }

type MarkedFace = Extract<Face, { kind: 'marked' }>

/** Whether there is something to compare and to take away; the reader may have corrected all of it away. */
export function hasStatements(face: Face): face is MarkedFace {
  return face.kind === 'marked' && face.report.statements.length > 0
}

/** The face of a page that answered. */
export function faceOfReport(report: PageReport, url: string | undefined): Face {
  switch (report.state) {
    case 'working':
      return { kind: 'working', slow: false }
    case 'no-article':
      // A viewer's page can be scripted in some browsers, but the document in it can not.
      return isPdf(url) ? { kind: 'restricted' } : { kind: 'no-article' }
    case 'nothing-to-mark':
      return { kind: 'nothing', title: report.title }
    case 'marked':
      return { kind: 'marked', report }
  }
}

/** The face of a page that could not be asked. */
export function faceOfFailure(failure: Failure): Face {
  if (failure === 'restricted-page') return { kind: 'restricted' }
  if (failure === 'tab-closed') return { kind: 'closed' }
  return { kind: 'failed' }
}

const STORES =
  /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org)(\/|$)/

/**
 * True for pages that browsers let no extension read. What this misses, the failed injection tells: it only
 * saves the wait. An unknown address is worth a try.
 */
export function isRestricted(url: string | undefined): boolean {
  if (url === undefined || url === '') return false
  return !/^(https?|file):/.test(url) || STORES.test(url)
}

function isPdf(url: string | undefined): boolean {
  return url !== undefined && /^[^?#]+\.pdf([?#]|$)/i.test(url)
}

/** The site whose marks the reader can switch off, or null where an address has none. */
export function hostOf(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null
  const { protocol, hostname } = new URL(url)
  return protocol === 'http:' || protocol === 'https:' ? hostname : null
}
