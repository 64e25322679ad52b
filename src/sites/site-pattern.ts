import { plainHost } from '../settings/plain-host'

/**
 * The pattern of a site's pages, out of what a reader types or pastes: a name or an address. Null where it is neither.
 * Only the scheme that is meant is asked for, and no more hosts than the site's own.
 */
export function sitePattern(typed: string): string | null {
  const text = typed.trim()
  if (text === '' || /\s/.test(text)) return null
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`
  if (!URL.canParse(address)) return null
  const { protocol, hostname } = new URL(address)
  if (protocol !== 'https:' && protocol !== 'http:') return null
  const host = plainHost(hostname)
  const isName = /^([\p{L}\d-]+\.)+[\p{L}\d-]{2,}$/u.test(host) && !/^[\d.]+$/.test(host)
  if (isName) return `${protocol}//*.${host}/*`
  return /^(localhost|[\d.]+)$/.test(host) ? `${protocol}//${host}/*` : null
}

/** Whether a pattern of ours (a site's, or every site's) covers a page of this address. */
export function covers(pattern: string, url: string): boolean {
  const { protocol, hostname } = new URL(url)
  const scheme = /^([^:]+):/.exec(pattern)?.[1]
  const site = siteOf(pattern)
  return (
    (scheme === '*' || `${scheme}:` === protocol) &&
    (site === '*' || hostname === site || (pattern.includes('//*.') && hostname.endsWith(`.${site}`)))
  )
}

/** The site of a pattern as people write it. */
export function siteOf(pattern: string): string {
  return pattern
    .replace(/^\*?[a-z]*:\/\//, '')
    .replace(/^\*\./, '')
    .replace(/\/.*$/, '')
}
