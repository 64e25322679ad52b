import type { Passage, Word } from '../attribution/reading/passage'
import { SHOWN_CONFIDENCE } from '../threshold'
import type { Attribution, Comparison, SourceId } from '../types'

/**
 * Words of the article by whose account they are. A word is a run of characters without white space that holds a letter or
 * digit. Content that both accounts tell is shared out in turn, a word to each, so that the three numbers add up to the
 * words of the article; `other` is everything that is neither party's content. Of these `reporterWords` are told by no source
 * at all: cues and the reporter's own words.
 */
export function countShares(
  passages: readonly Passage[],
  attributions: readonly Attribution[],
  least = SHOWN_CONFIDENCE,
): Pick<Comparison, 'shares' | 'reporterWords'> {
  const edges: Edge[] = []
  for (const { party, confidence, content } of attributions) {
    if (confidence < least) continue
    for (const [start, end] of content) if (end > start) edges.push([start, party, 1], [end, party, -1])
  }
  edges.sort((a, b) => a[0] - b[0])
  /** How many contents of each source the word stands in. */
  const inside = { kremlin: 0, elysee: 0, other: 0 }
  const shares = { kremlin: 0, elysee: 0, other: 0 }
  let next = 0
  /** Offset up to which the same sources tell. */
  let until = 0
  let teller: SourceId | 'both' = 'other'
  let both = 0
  let reporterWords = 0
  for (const { words } of passages) {
    let before = -1
    let counted = false
    for (let at = 0; at < words.length; at++) {
      const { start, end, kind } = words[at] as Word
      // Only white space parts words here: "cease-fire”" is one.
      if (start > before) counted = false
      before = end
      if (counted || (kind !== 'word' && kind !== 'number')) continue
      counted = true
      if (start >= until) {
        for (let edge = edges[next]; edge !== undefined && edge[0] <= start; edge = edges[++next])
          inside[edge[1]] += edge[2]
        until = edges[next]?.[0] ?? Number.POSITIVE_INFINITY
        teller =
          inside.kremlin > 0
            ? inside.elysee > 0
              ? 'both'
              : 'kremlin'
            : inside.elysee > 0
              ? 'elysee'
              : 'other'
      }
      if (teller === 'both') shares[both++ % 2 === 0 ? 'kremlin' : 'elysee']++
      else {
        shares[teller]++
        if (teller === 'other' && inside.other === 0) reporterWords++
      }
    }
  }
  return { shares, reporterWords }
}

/** Where a content begins (1) or ends (-1). */
type Edge = readonly [offset: number, source: SourceId, step: 1 | -1]
