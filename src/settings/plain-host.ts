/** A host as settings keep it: a site with and without `www.` is one site to its readers. */
export function plainHost(host: string): string {
  return host
    .trim()
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\./, '')
}
