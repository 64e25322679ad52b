import { flowOf } from './tags'

/** Shorter text nodes say little of where the prose stands. */
const LONG = 80
/** What stands outside the scope is less than the rest of this share of the page's long text. */
const NEARLY_ALL = 0.9
/** What stands in these counts for nothing where the longest text of the page stands elsewhere. */
const AROUND =
  'nav,footer,aside,figure,[hidden],[aria-hidden="true"],[class*="comment" i],[id*="comment" i],[id*="disqus" i],[class*="related" i],[class*="cookie" i],[id*="cookie" i],[class*="consent" i],[class*="gdpr" i]'
const SHOW_TEXT = 4

/**
 * The part of the page that holds nearly all of its long text, what usually stands around articles not counted: all
 * that has to be read. Shadow roots are not looked into. The whole of `body` where no part stands out.
 */
export function findScope(body: Element): Element {
  const rows = new Map<Element, number>()
  const walker = body.ownerDocument.createTreeWalker(body, SHOW_TEXT)
  let heaviest = body
  let most = 0
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const { length } = node
    if (length < LONG) continue
    const host = node.parentElement
    const flow = host && flowOf(host.localName)
    const row = host?.parentElement
    if (!row || flow === 'skip' || host.localName === 'a') continue
    const sum = (rows.get(row) ?? 0) + length
    rows.set(row, sum)
    if (sum > most) {
      heaviest = row
      most = sum
    }
  }
  if (heaviest === body || heaviest.closest(AROUND)) return body
  const sums = new Map<Element, number>()
  let total = 0
  for (const [row, length] of rows) {
    if (row !== heaviest) {
      const around = row.closest(AROUND)
      if (around && !around.contains(heaviest)) continue
    }
    total += length
    for (let at: Element | null = row; at && at !== body; at = at.parentElement)
      sums.set(at, (sums.get(at) ?? 0) + length)
  }
  let scope: Element | null = heaviest
  while (scope && (sums.get(scope) ?? total) < total * NEARLY_ALL) scope = scope.parentElement
  while (scope && flowOf(scope.localName) !== 'block') scope = scope.parentElement
  return scope?.closest('[itemprop~="articleBody"]') ?? scope ?? body
}
