import { SHOWN_CONFIDENCE } from '../threshold'
import type { ArticleText, Attribution, Comparison, SourceId, Span } from '../types'
import { isWordCode } from './is-word-code'

/**
 * Words of the article by whose account they are. A word is a run of characters without white space that holds a letter or
 * digit. Content that both accounts tell is shared out in turn, a word to each, so that the three numbers add up to the
 * words of the article; `other` is everything that is neither party's content. Of these `reporterWords` are told by no source
 * at all: cues and the reporter's own words.
 */
export function countShares(
  article: ArticleText,
  attributions: readonly Attribution[],
  least = SHOWN_CONFIDENCE,
): Pick<Comparison, 'shares' | 'reporterWords'> {
  const spans: Readonly<Record<SourceId, Span[]>> = { kremlin: [], elysee: [], other: [] }
  for (const { party, confidence, content } of attributions)
    if (confidence >= least) spans[party].push(...content)
  const holds = { kremlin: cursor(spans.kremlin), elysee: cursor(spans.elysee), other: cursor(spans.other) }
  const shares = { kremlin: 0, elysee: 0, other: 0 }
  let both = 0
  let reporterWords = 0
  const { text } = article
  for (const { start, end } of article.blocks) {
    for (let at = start; at < end; at++) {
      // From its first letter or digit: an opening quotation mark does not put a word outside its quotation.
      if (!isWordCode(text.charCodeAt(at))) continue
      const kremlin = holds.kremlin(at)
      const elysee = holds.elysee(at)
      const other = holds.other(at)
      if (kremlin && elysee) shares[both++ % 2 === 0 ? 'kremlin' : 'elysee']++
      else if (kremlin || elysee) shares[kremlin ? 'kremlin' : 'elysee']++
      else {
        shares.other++
        if (!other) reporterWords++
      }
      while (at < end && !isSpace(text.charCodeAt(at))) at++
    }
  }
  return { shares, reporterWords }
}

function isSpace(code: number): boolean {
  return (
    code <= 32 || code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200a) || code === 0x3000
  )
}

/** Whether a growing offset lies in one of the spans; one pass over both. */
function cursor(spans: readonly Span[]): (offset: number) => boolean {
  const sorted = spans.toSorted((a, b) => a[0] - b[0])
  let next = 0
  let reach = 0
  return (offset) => {
    for (let span = sorted[next]; span !== undefined && span[0] <= offset; span = sorted[++next])
      reach = Math.max(reach, span[1])
    return offset < reach
  }
}
