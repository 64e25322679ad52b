import { plainAddress } from '../citation/plain-address'

/**
 * The address under which a page's corrections are kept: without whatever changes from visit to visit while the
 * article stays the same. Null for what is no page of the web.
 */
export function pageKey(address: string): string | null {
  const url = plainAddress(address)
  if (url === null) return null
  url.searchParams.sort()
  const path = url.pathname.replace(/\/+$/, '') || '/'
  return `${url.protocol}//${url.host.replace(/^www\./, '')}${path}${url.search}`
}
