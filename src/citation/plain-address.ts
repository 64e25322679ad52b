/** Parameters that say how a reader came to a page, not which page it is. */
const NOISE =
  /^(utm_.*|at_.*|fbclid|gclid|dclid|msclkid|yclid|twclid|igshid|mc_[ce]id|_ga|_gl|ref|ref_src|ref_url|referrer|source|smid|smtyp|cmp|cmpid|xtor|xtref|ito|ocid|ns_[a-z]+|share(_[a-z]+)?|shared?|feature|from|mod|taid|wt_mc|amp|outputtype|__twitter_impression)$/i

/** The address of a page without fragment and tracking parameters. Null for what is no page of the web. */
export function plainAddress(address: string): URL | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  if (!/^(https?|file):$/.test(url.protocol)) return null
  url.hash = ''
  const noise: string[] = []
  // Firefox lets no content script iterate over the parameters.
  url.searchParams.forEach((_value, name) => {
    if (NOISE.test(name)) noise.push(name)
  })
  for (const name of noise) url.searchParams.delete(name)
  return url
}
