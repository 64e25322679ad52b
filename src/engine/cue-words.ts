import type { Attribution, Span } from './types'

/**
 * The cue without its source, as annotated corpora count it (PARC, PolNeAR): "said" of "the Kremlin said". The whole phrase where
 * the source is all of it. Offsets as in the attribution.
 */
export function cueWords(
  { cue, source }: Pick<Attribution, 'cue' | 'source'>,
  text: string,
): readonly Span[] {
  if (source === null) return cue
  const [from, to] = source
  const parts = cue.flatMap(([start, end]): Span[] =>
    to <= start || from >= end
      ? [[start, end]]
      : [
          [start, Math.max(start, from)],
          [pastInsertion(Math.min(end, to), end, text), end],
        ],
  )
  const kept = parts.flatMap((span) => trimmed(span, text))
  return kept.length > 0 ? kept : cue
}

/** "Mr Aslam, who is 40, said": past what stands between commas after the source. */
function pastInsertion(start: number, end: number, text: string): number {
  const last = text.lastIndexOf(',', end - 1)
  return text.charAt(start) === ',' && last > start ? last + 1 : start
}

/** Without spaces and commas at its edges; empty where nothing else is left. */
function trimmed([start, end]: Span, text: string): Span[] {
  let [from, to] = [start, end]
  while (from < to && EDGE.test(text.charAt(from))) from += 1
  while (to > from && EDGE.test(text.charAt(to - 1))) to -= 1
  return from < to ? [[from, to]] : []
}

const EDGE = /[\s,]/
