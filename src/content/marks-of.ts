import type { Attribution, Span } from '../engine/types'
import { type MarkOwner, type MarkStrength, markKey, REMOVED_KEY } from '../page/mark-keys'
import type { Mark } from '../page/painter'

/** What of a statement is marked. Content that a party did *not* say must not stand without the words that say so. */
export function markedSpans(attribution: Attribution): readonly Span[] {
  if (!attribution.silence) return attribution.content
  return [...attribution.cue, ...attribution.content].sort((a, b) => a[0] - b[0])
}

function ownerOf(covering: readonly Attribution[]): MarkOwner | null {
  const parties = new Set(covering.map(({ party }) => party))
  if (parties.has('kremlin')) return parties.has('elysee') ? 'both' : 'kremlin'
  return parties.has('elysee') ? 'elysee' : null
}

function strengthOf(covering: readonly Attribution[]): MarkStrength {
  if (covering.every(({ silence }) => silence)) return 'silence'
  return covering.every(({ basis }) => basis === 'continued') ? 'continued' : 'explicit'
}

/**
 * Marks for these statements: stretches that do not overlap, each painted for all the statements that cover it; and
 * for those the reader took away.
 */
export function marksOf(attributions: readonly Attribution[], removed: readonly Attribution[] = []): Mark[] {
  const gone = removed.flatMap((attribution) =>
    markedSpans(attribution).map((span) => ({ span, key: REMOVED_KEY })),
  )
  return [...paintedOnce(attributions), ...gone]
}

function paintedOnce(attributions: readonly Attribution[]): Mark[] {
  const events = attributions
    .flatMap((attribution) =>
      markedSpans(attribution).flatMap(([start, end]) => [
        { at: start, attribution, opens: true },
        { at: end, attribution, opens: false },
      ]),
    )
    .sort((a, b) => a.at - b.at || Number(a.opens) - Number(b.opens))
  const open = new Map<Attribution, number>()
  const marks: { span: [number, number]; key: string }[] = []
  let from = 0
  for (const { at, attribution, opens } of events) {
    const covering = [...open.keys()]
    const owner = ownerOf(covering)
    if (owner && at > from) {
      const key = markKey(owner, strengthOf(covering))
      const previous = marks[marks.length - 1]
      if (previous?.key === key && previous.span[1] === from) previous.span[1] = at
      else marks.push({ span: [from, at], key })
    }
    const count = (open.get(attribution) ?? 0) + (opens ? 1 : -1)
    if (count > 0) open.set(attribution, count)
    else open.delete(attribution)
    from = at
  }
  return marks
}
