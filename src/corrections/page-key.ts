/** Parameters that say how a reader came to a page, not which page it is. */
const NOISE =
  /^(utm_.*|at_.*|fbclid|gclid|dclid|msclkid|yclid|twclid|igshid|mc_[ce]id|_ga|_gl|ref|ref_src|ref_url|referrer|source|smid|smtyp|cmp|cmpid|xtor|xtref|ito|ocid|ns_[a-z]+|share(_[a-z]+)?|shared?|feature|from|mod|taid|wt_mc|amp|outputtype|__twitter_impression)$/i

/**
 * The address under which a page's corrections are kept: without fragment, tracking parameters, and whatever else
 * changes from visit to visit while the article stays the same. Null for what is no page of the web.
 */
export function pageKey(address: string): string | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  if (!/^(https?|file):$/.test(url.protocol)) return null
  const kept = [...url.searchParams]
    .filter(([name]) => !NOISE.test(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const query = kept.length > 0 ? `?${new URLSearchParams(kept)}` : ''
  const path = url.pathname.replace(/\/+$/, '') || '/'
  return `${url.protocol}//${url.host.replace(/^www\./, '')}${path}${query}`
}
