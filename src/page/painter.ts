import type { PartyId, Span } from '../engine/types'
import { PARTIES } from '../ui/parties'
import { type Ground, groundOf, isFaint, type Papers } from './ground'
import { ACTIVE_KEY, ALL_KEYS, FLASH_KEY, keyOn, LIT_KEYS } from './mark-keys'
import { type MarkLook, markStyles } from './mark-styles'
import { shadowRootsOf } from './shadow-roots'
import { sheetFor } from './sheet-for'
import type { Steps } from './steps'
import type { TextMap } from './text-map'

/** A stretch of the article's text that is painted in one way. */
export interface Mark {
  readonly span: Span
  /** Key of `CSS.highlights`, see `mark-keys.ts`. */
  readonly key: string
}

export interface Painter {
  /** Paints these marks in place of all before, at the last step and all together. */
  paint(marks: readonly Mark[]): Steps<void>
  /** Makes the stretches stand out, without an end; an empty list takes it back. */
  setActive(spans: readonly Span[]): void
  /** Lights what belongs to each account, without an end; empty lists take it back. */
  setLit(spans: Readonly<Record<PartyId, readonly Span[]>>): void
  /** Makes the stretches stand out for a moment. */
  flash(spans: readonly Span[]): void
  clear(): void
}

/** Puts style rules into the page, in place of those before; null for none. Resolves with whether they are there. */
export type Dress = (css: string | null) => Promise<boolean>

const FLASH_MILLISECONDS = 1600
/** Marks between two rests. */
const MARKS_A_STEP = 20

/** Live ranges over a stretch of text, one for each text node under it. */
export function rangesOf(map: TextMap, span: Span): Range[] {
  const ranges: Range[] = []
  for (const { node, start, end } of map.nodeSpans(span)) {
    if (!node.isConnected || end > node.length) continue
    const range = node.ownerDocument.createRange()
    range.setStart(node, start)
    range.setEnd(node, end)
    ranges.push(range)
  }
  return ranges
}

/**
 * Paints marks with the CSS Custom Highlight API: no element is added or changed. Everything painted, and the style
 * sheet for it, goes when `signal` aborts.
 * @param first the element whose ground and ink are taken for those of the whole text
 */
export function createPainter(
  doc: Document,
  map: TextMap,
  first: Element,
  look: MarkLook,
  dress: Dress,
  signal: AbortSignal,
): Painter {
  // A frame paints with its own window's objects.
  const view = doc.defaultView ?? globalThis
  const { highlights } = view.CSS
  let sheet: CSSStyleSheet | null = null
  /** `::highlight()` rules of the document do not reach into a shadow root: each root with text of ours has its own. */
  let trees: (Document | ShadowRoot)[] = []
  /** Counts what was asked for, so that only the last of it is painted. */
  let painting = 0
  let flashEnd: ReturnType<typeof setTimeout> | undefined

  /** Grounds of parts of the text that differ. */
  const others = new Set<Ground>()
  const adopt = (css: string) => {
    sheet = sheetFor(doc, css)
    trees = [doc, ...shadowRootsOf(map.nodes)]
    for (const tree of trees) tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet]
  }
  const undress = () => {
    for (const tree of trees)
      tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((other) => other !== sheet)
    trees = []
    sheet = null
  }
  /** Sees to the rules, then does what needs them. In a frame, and where nobody else can, they are style sheets of ours. */
  const dressed = (ground: Ground, then: () => void) => {
    const mine = painting
    const css = markStyles({ ground, faint: isFaint(first), others: [...others] }, look)
    const after = (worn: boolean) => {
      if (mine !== painting || signal.aborted) return
      undress()
      if (!worn) adopt(css)
      then()
    }
    if (doc === document) dress(css).then(after, () => after(false))
    else after(false)
  }
  const setRanges = (key: string, ranges: readonly Range[], priority: number) => {
    if (ranges.length === 0) {
      highlights.delete(key)
      return
    }
    const highlight = new view.Highlight(...ranges)
    highlight.priority = priority
    highlights.set(key, highlight)
  }
  const setSpans = (key: string, spans: readonly Span[], priority: number) =>
    setRanges(
      key,
      spans.flatMap((span) => rangesOf(map, span)),
      priority,
    )
  const clear = () => {
    painting++
    clearTimeout(flashEnd)
    for (const key of ALL_KEYS) highlights.delete(key)
    undress()
  }
  signal.addEventListener('abort', clear, { once: true })

  return {
    *paint(marks) {
      const mine = ++painting
      const byKey = new Map<string, Range[]>()
      const papers: Papers = new Map()
      const ground = groundOf(first, papers)
      others.clear()
      for (const [i, { key, span }] of marks.entries()) {
        if (i % MARKS_A_STEP === 0) yield
        for (const range of rangesOf(map, span)) {
          const here = groundOf(range.startContainer.parentElement ?? first, papers)
          if (here !== ground) others.add(here)
          const full = here === ground ? key : keyOn(key, here)
          const ranges = byKey.get(full)
          if (ranges) ranges.push(range)
          else byKey.set(full, [range])
        }
      }
      // Something else was asked for while this one rested.
      if (mine !== painting || signal.aborted) return
      dressed(ground, () => {
        for (const key of ALL_KEYS) if (!byKey.has(key)) highlights.delete(key)
        for (const [key, ranges] of byKey) setRanges(key, ranges, 0)
      })
    },
    setActive(spans) {
      if (!signal.aborted) setSpans(ACTIVE_KEY, spans, 2)
    },
    setLit(spans) {
      if (signal.aborted) return
      for (const party of PARTIES) setSpans(LIT_KEYS[party], spans[party], 1)
    },
    flash(spans) {
      if (signal.aborted) return
      dressed(groundOf(first), () => {
        setSpans(FLASH_KEY, spans, 3)
        clearTimeout(flashEnd)
        flashEnd = setTimeout(() => highlights.delete(FLASH_KEY), FLASH_MILLISECONDS)
      })
    },
    clear,
  }
}
