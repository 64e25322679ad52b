import { isRecord } from '../settings/is-record'
import type { Correction, PageCorrections, Verdict } from './correction'

const VERDICTS: ReadonlySet<unknown> = new Set<Verdict>(['kremlin', 'elysee', 'both', 'none'])

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** A correction out of whatever storage or a file holds; null where it is none. */
export function parseCorrection(stored: unknown): Correction | null {
  if (!isRecord(stored) || !isRecord(stored.quote)) return null
  const { id, verdict, from, quote, at } = stored
  if (typeof id !== 'string' || id === '' || !VERDICTS.has(verdict)) return null
  if (typeof quote.exact !== 'string' || quote.exact.trim() === '') return null
  return {
    id,
    verdict: verdict as Verdict,
    from: from === 'kremlin' || from === 'elysee' ? from : null,
    quote: {
      exact: quote.exact,
      prefix: text(quote.prefix),
      suffix: text(quote.suffix),
      start: typeof quote.start === 'number' && quote.start >= 0 ? quote.start : 0,
    },
    at: text(at),
  }
}

/** The list of stored corrections as it is, bad ones and all; null where there is no list. */
export function storedList(stored: unknown): readonly unknown[] | null {
  return isRecord(stored) && Array.isArray(stored.corrections) ? stored.corrections : null
}

/** What is kept of one page: every correction that can be read, whatever the others are. */
export function parsePage(page: string, stored: unknown): PageCorrections {
  return {
    page,
    title: isRecord(stored) ? text(stored.title) : '',
    corrections: (storedList(stored) ?? []).flatMap((one) => parseCorrection(one) ?? []),
  }
}
