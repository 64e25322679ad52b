import type { Container, PageReading, Run } from './read-page'

/** A stretch of the article: where its text stands, and what it is. */
export interface BodyBlock {
  readonly run: Run
  readonly role: 'heading' | 'paragraph'
}

export interface Body {
  readonly root: Element
  readonly blocks: readonly BodyBlock[]
  /** Characters of prose in the blocks. */
  readonly prose: number
}

/** A paragraph of at least so many characters is prose by itself. */
const LONG = 80
/** A container with this share of the page's prose is no furniture, whatever it calls itself. */
const TOO_BIG_FOR_FURNITURE = 0.4
/** Descend into a child that holds this share of its parent's prose. */
const DESCEND = 0.75
/** Above this share of link text a run is a list of links. */
const LINKY = 0.5

/** Prose counts by length, but a page-long text node must not outweigh all else by its layout alone. */
function weigh(run: Run): number {
  if (run.length < LONG || run.linkLength > run.length * LINKY) return 0
  return run.length - run.linkLength
}

/** Sums `weight` of each run into its container and all containers around it. */
function sumUp(reading: PageReading, weight: (run: Run, container: Container) => number): Float64Array {
  const sums = new Float64Array(reading.containers.length)
  for (const run of reading.runs) {
    const container = reading.containers[run.container]
    if (container) sums[run.container] = (sums[run.container] ?? 0) + weight(run, container)
  }
  // Containers stand in page order, so that each comes after its parent.
  for (let i = sums.length - 1; i > 0; i--) {
    const parent = reading.containers[i]?.parent ?? -1
    if (parent >= 0) sums[parent] = (sums[parent] ?? 0) + (sums[i] ?? 0)
  }
  return sums
}

/** Which containers are furniture, each by itself or by one around it. */
function findFurniture(reading: PageReading, prose: Float64Array): Uint8Array {
  const out = new Uint8Array(prose.length)
  const limit = (prose[0] ?? 0) * TOO_BIG_FOR_FURNITURE
  reading.containers.forEach((container, i) => {
    const suspect = container.furniture && ((prose[i] ?? 0) < limit || limit === 0)
    out[i] = suspect || (container.parent >= 0 && out[container.parent] === 1) ? 1 : 0
  })
  return out
}

function isBodyElement(container: Container): boolean {
  return /\barticleBody\b/.test(container.element.getAttribute('itemprop') ?? '')
}

/** The innermost container that still holds nearly all prose of the one around it. */
function findRoot(reading: PageReading, prose: Float64Array): number {
  const best = new Int32Array(prose.length).fill(-1)
  let marked = -1
  reading.containers.forEach((container, i) => {
    const { parent } = container
    if (parent >= 0 && (prose[i] ?? 0) > (prose[best[parent] ?? -1] ?? 0)) best[parent] = i
    if (isBodyElement(container) && (prose[i] ?? 0) > (prose[marked] ?? 0)) marked = i
  })
  if (marked >= 0 && (prose[marked] ?? 0) >= (prose[0] ?? 0) * 0.5) return marked
  let root = 0
  for (let next = best[root] ?? -1; next >= 0; next = best[root] ?? -1) {
    if ((prose[next] ?? 0) < (prose[root] ?? 0) * DESCEND) break
    root = next
  }
  return root
}

/** Where the walk down ended in a single paragraph, the article is the container around it. */
function widen(reading: PageReading, root: number, ownRuns: Uint32Array): number {
  let at = root
  while (at > 0 && (ownRuns[at] ?? 0) <= 1) {
    const parent = reading.containers[at]?.parent ?? -1
    if (parent < 0) break
    at = parent
  }
  return at
}

/** The tag and class that paragraphs of one kind share. */
function kindOf(container: Container): string {
  return `${container.name}.${container.element.getAttribute('class') ?? ''}`
}

const LETTER = /\p{L}/u
const ENDS = /[.!?…。:;][\s"'’”»)\]]*$/

/** The last characters of a run: enough to see how it ends. */
function endOf(reading: PageReading, run: Run): string {
  let end = ''
  for (let i = run.last - 1; i >= run.first && end.length < 12; i--)
    end = `${reading.nodes[i]?.data.trimEnd().slice(-12) ?? ''}${end}`
  return end
}

/** Picks the article's body among what was read, or null where the page has no prose to speak of. */
export function chooseBody(reading: PageReading): Body | null {
  if (reading.containers.length === 0) return null
  const furniture = findFurniture(reading, sumUp(reading, weigh))
  const prose = sumUp(reading, (run) => (furniture[run.container] ? 0 : weigh(run)))
  const ownRuns = new Uint32Array(prose.length)
  const counts = sumUp(reading, (run) => (furniture[run.container] || weigh(run) === 0 ? 0 : 1))
  counts.forEach((n, i) => {
    ownRuns[i] = n
  })
  const root = widen(reading, findRoot(reading, prose), ownRuns)
  const rootContainer = reading.containers[root]
  if (!rootContainer) return null
  const inside = insideOf(reading, root)

  const lengthByKind = new Map<string, number>()
  let total = 0
  const runs = reading.runs.filter((run) => inside[run.container] && !furniture[run.container])
  for (const run of runs) {
    const container = reading.containers[run.container]
    if (!container || weigh(run) === 0) continue
    const kind = kindOf(container)
    lengthByKind.set(kind, (lengthByKind.get(kind) ?? 0) + run.length)
    total += run.length
  }

  const linkLength = sumUp(reading, (run) => run.linkLength)
  const length = sumUp(reading, (run) => run.length)

  const blocks: BodyBlock[] = []
  for (const run of runs) {
    const container = reading.containers[run.container]
    if (!container) continue
    const role = container.heading ? 'heading' : 'paragraph'
    if (run.linkLength > run.length * LINKY && run.length < 300) continue
    if (role === 'heading') {
      if (container.name === 'h1') continue
      blocks.push({ run, role })
      continue
    }
    if (run.creditLength > 0 && run.length < 200) continue
    const usual = (lengthByKind.get(kindOf(container)) ?? 0) >= total * 0.2
    if (run.length < LONG && !usual) {
      if (container.name === 'p' || container.name === 'blockquote') {
        if (run.length < 25 || !ENDS.test(endOf(reading, run))) continue
      } else if (container.name === 'li') {
        const list = container.parent
        if ((linkLength[list] ?? 0) > (length[list] ?? 0) * 0.3) continue
      } else continue
    }
    if (run.length < 5) {
      const text = endOf(reading, run)
      if (!LETTER.test(text)) continue
    }
    blocks.push({ run, role })
  }
  trimEdges(reading, blocks, (container) => (lengthByKind.get(kindOf(container)) ?? 0) >= total * 0.2)
  return { root: rootContainer.element, blocks, prose: total }
}

/** Short paragraphs of an odd kind at either end, and headings with nothing below, belong to the furniture. */
function trimEdges(
  reading: PageReading,
  blocks: BodyBlock[],
  usual: (container: Container) => boolean,
): void {
  const odd = (block: BodyBlock | undefined): boolean => {
    if (!block) return false
    const container = reading.containers[block.run.container]
    return container !== undefined && block.run.length < 120 && !usual(container)
  }
  while (
    blocks.length > 0 &&
    (blocks[blocks.length - 1]?.role === 'heading' || odd(blocks[blocks.length - 1]))
  )
    blocks.pop()
  let start = 0
  while (start < blocks.length && blocks[start]?.role === 'paragraph' && odd(blocks[start])) start++
  blocks.splice(0, start)
}

function insideOf(reading: PageReading, root: number): Uint8Array {
  const inside = new Uint8Array(reading.containers.length)
  inside[root] = 1
  for (let i = root + 1; i < inside.length; i++) {
    const parent = reading.containers[i]?.parent ?? -1
    if (parent >= 0 && inside[parent]) inside[i] = 1
  }
  return inside
}
