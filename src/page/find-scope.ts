import type { Steps } from './steps'
import { flowOf } from './tags'

/** Shorter text nodes say little of where the prose stands. */
const LONG = 80
/** What stands outside the scope is less than the rest of this share of the page's long text. */
const NEARLY_ALL = 0.9
/** What stands in these counts for nothing where the longest text of the page stands elsewhere. */
const AROUND =
  'nav,footer,aside,figure,dialog,[hidden],[role$="dialog"],[aria-modal="true"],[class*="comment" i],[id*="comment" i],[id*="disqus" i],[class*="related" i],[class*="cookie" i],[id*="cookie" i],[class*="consent" i],[class*="gdpr" i]'
const SHOW_TEXT = 4

/** Text nodes between two rests. */
const STEP = 1000
/** Where long text stands in more places, or deeper, than so many steps up the tree tell, all of the page is read. */
const MOST_CLIMBS = 20_000

export interface Scope {
  readonly root: Element
  /** About how much prose stands on the whole page, in characters. */
  readonly longText: number
}

/**
 * The part of the page that holds nearly all of its long text, what usually stands around articles not counted: all
 * that has to be read. Shadow roots are not looked into. The whole of `body` where no part stands out.
 */
export function* findScope(body: Element): Steps<Scope> {
  /** How much long text stands in the elements right below one. */
  const rows = new Map<Element, number>()
  const walker = body.ownerDocument.createTreeWalker(body, SHOW_TEXT)
  let longText = 0
  let heaviest = body
  let most = 0
  let seen = 0
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const { length } = node
    if (++seen % STEP === 0) yield
    if (length < LONG) continue
    const host = node.parentElement
    const row = host?.parentElement
    if (!row || host.localName === 'a' || flowOf(host.localName) === 'skip') continue
    const sum = (rows.get(row) ?? 0) + length
    rows.set(row, sum)
    longText += length
    if (sum > most) {
      heaviest = row
      most = sum
    }
  }
  if (heaviest === body) return { root: body, longText }
  if (heaviest.closest(AROUND)) {
    let rest = 0
    for (const [row, length] of rows) if (!row.closest(AROUND)) rest += length
    return { root: body, longText: rest || longText }
  }
  const sums = new Map<Element, number>()
  let total = 0
  let climbs = 0
  for (const [row, length] of rows) {
    const around = row === heaviest ? null : row.closest(AROUND)
    if (around && !around.contains(heaviest)) continue
    total += length
    for (let at: Element | null = row; at && at !== body; at = at.parentElement) {
      if (++climbs > MOST_CLIMBS) return { root: body, longText }
      sums.set(at, (sums.get(at) ?? 0) + length)
    }
  }
  let root = heaviest
  while ((sums.get(root) ?? total) < total * NEARLY_ALL || flowOf(root.localName) !== 'block')
    root = root.parentElement ?? body
  return { root: root.closest('[itemprop~="articleBody"]') ?? root, longText }
}
