import { CLEAR_SIGN, NO_SIGN } from './furniture'
import { keepBlocks } from './keep-blocks'
import type { Container, PageReading, Run } from './read-page'
import { endsSentence } from './run-end'
import type { Steps } from './steps'

/** A stretch of the article: where its text stands, and what it is. */
export interface BodyBlock {
  readonly run: Run
  readonly role: 'heading' | 'paragraph'
}

export interface Body {
  readonly root: Element
  readonly blocks: readonly BodyBlock[]
  /** Characters of prose in the article's part of the page. */
  readonly prose: number
  /** How much of that stands among other prose, 0 to 1: near 1 in an article, little where teasers follow teasers. */
  readonly together: number
}

/** A paragraph of at least so many characters is prose by itself. */
const LONG = 80
/** Where no paragraph is so long, sentences of at least so many characters are prose. */
const SHORTEST_SENTENCE = 25
/** Above this share of link text a run is a list of links. */
const LINKY = 0.5
/** A container with this share of the page's prose is no furniture, by how sure the sign of it is. */
const TOO_BIG_FOR_SOME = 0.4
const TOO_BIG_FOR_CLEAR = 0.9
/** A paragraph between things that are none counts for less, on one side and on both. */
const AT_THE_EDGE = 0.8
const ALONE = 0.25
/** What a character of link text takes away from the container it is in. */
const LINK_COST = 0.3
/** The body is the innermost container with this share of the best one's prose. */
const NEARLY_ALL = 0.9
/** An element marked up as the body is believed if it holds this share of the page's prose. */
const MARKED_UP = 0.4

/** Whether most of a run is links. */
export function isLinky(run: Run): boolean {
  return run.linkLength > run.length * LINKY
}

/** Whether a short paragraph is a sentence: `<p>` says it is a paragraph, its end that it is whole. */
function isSentence(reading: PageReading, run: Run): boolean {
  const container = reading.containers[run.container]
  return container?.name === 'p' && run.length >= SHORTEST_SENTENCE && endsSentence(reading, run)
}

/**
 * What each run is worth as prose by itself: its length without links, or nothing where it is short or a list of
 * links. On a page whose paragraphs are all short, sentences count.
 */
function proseOf(reading: PageReading): Float64Array {
  const prose = new Float64Array(reading.runs.length)
  const sentences: number[] = []
  let long = 0
  let short = 0
  reading.runs.forEach((run, i) => {
    if (isLinky(run)) return
    const length = run.length - run.linkLength
    if (run.length >= LONG) {
      prose[i] = length
      long += length
    } else if (isSentence(reading, run)) {
      sentences.push(i)
      short += length
    }
  })
  if (short > long) for (const i of sentences) prose[i] = reading.runs[i]?.length ?? 0
  return prose
}

/** Sums a number per run into the run's container and all containers around it. */
export function sumUp({ containers, runs }: PageReading, values: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(containers.length)
  runs.forEach(({ container }, i) => {
    sums[container] = (sums[container] ?? 0) + (values[i] ?? 0)
  })
  // Containers stand in page order, so that each comes after its parent.
  for (let i = sums.length - 1; i > 0; i--) {
    const parent = containers[i]?.parent ?? -1
    if (parent >= 0) sums[parent] = (sums[parent] ?? 0) + (sums[i] ?? 0)
  }
  return sums
}

/** Marks the containers that are furniture, each by itself or by one around it. */
function findFurniture(reading: PageReading, worth: Float64Array): Uint8Array {
  const prose = sumUp(reading, worth)
  const total = prose[0] ?? 0
  const out = new Uint8Array(prose.length)
  reading.containers.forEach(({ sign, parent }, i) => {
    const limit = total * (sign === CLEAR_SIGN ? TOO_BIG_FOR_CLEAR : TOO_BIG_FOR_SOME)
    const suspect = sign !== NO_SIGN && i > 0 && (prose[i] ?? 0) <= limit
    out[i] = suspect || (parent >= 0 && out[parent] === 1) ? 1 : 0
  })
  return out
}

/**
 * The worth of each run among its neighbours. Paragraphs of an article follow one another; the teaser of another
 * article stands alone between links, dates and headings.
 */
function weigh({ runs, containers }: PageReading, prose: Float64Array, furniture: Uint8Array): Float64Array {
  const weights = new Float64Array(runs.length)
  // Headings and furniture part no paragraphs.
  const transparent = (run: Run) =>
    furniture[run.container] === 1 || (containers[run.container]?.heading === true && !isLinky(run))
  let before: number | null = null
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i]
    if (!run || transparent(run)) continue
    const own = prose[i] ?? 0
    if (own > 0) {
      weights[i] = own * (before === null || before > 0 ? 1 : AT_THE_EDGE)
    }
    before = own
  }
  let after: number | null = null
  for (let i = runs.length - 1; i >= 0; i--) {
    const run = runs[i]
    if (!run || transparent(run)) continue
    const own = prose[i] ?? 0
    if (own > 0 && after === 0) weights[i] = (weights[i] ?? 0) < own ? own * ALONE : own * AT_THE_EDGE
    after = own
  }
  return weights
}

function isMarkedUp({ element }: Container): boolean {
  return /\barticleBody\b/.test(element.getAttribute('itemprop') ?? '')
}

/** The container of the body: much prose, few links, and nothing smaller holds nearly as much. */
function findRoot(
  reading: PageReading,
  prose: Float64Array,
  links: Float64Array,
  paragraphs: Float64Array,
): number {
  const { containers } = reading
  const heaviest = new Int32Array(prose.length).fill(-1)
  let best = 0
  let bestValue = Number.NEGATIVE_INFINITY
  let marked = -1
  containers.forEach((container, i) => {
    const { parent } = container
    const value = (prose[i] ?? 0) - (links[i] ?? 0) * LINK_COST
    if (value > bestValue) {
      best = i
      bestValue = value
    }
    if (parent >= 0 && (prose[i] ?? 0) > (prose[heaviest[parent] ?? -1] ?? 0)) heaviest[parent] = i
    if (isMarkedUp(container) && (prose[i] ?? 0) > (prose[marked] ?? 0)) marked = i
  })
  if (marked >= 0 && (prose[marked] ?? 0) >= (prose[0] ?? 0) * MARKED_UP) return marked
  const enough = (prose[best] ?? 0) * NEARLY_ALL
  let root = best
  for (
    let next = heaviest[root] ?? -1;
    next >= 0 && (prose[next] ?? 0) >= enough;
    next = heaviest[root] ?? -1
  )
    root = next
  // Where the walk down ended in a single paragraph, the article is the container around it.
  while (root > 0 && (paragraphs[root] ?? 0) <= 1) root = containers[root]?.parent ?? 0
  return root
}

/** Picks the article's body among what was read, or null where there is nothing. */
export function* chooseBody(reading: PageReading): Steps<Body | null> {
  const { containers, runs } = reading
  const worth = proseOf(reading)
  const furniture = findFurniture(reading, worth)
  yield
  const weights = weigh(reading, worth, furniture)
  yield
  const prose = sumUp(reading, weights)
  const links = sumUp(
    reading,
    runs.map((run) => (furniture[run.container] ? 0 : run.linkLength)),
  )
  yield
  const paragraphs = sumUp(
    reading,
    weights.map((weight) => (weight > 0 ? 1 : 0)),
  )
  const root = findRoot(reading, prose, links, paragraphs)
  yield
  const element = containers[root]?.element
  if (!element) return null
  const inside = insideOf(containers, root)
  const own: Run[] = []
  const ownWorth: number[] = []
  let ownProse = 0
  let ownWeight = 0
  for (const [i, run] of runs.entries()) {
    if (!inside[run.container] || furniture[run.container]) continue
    own.push(run)
    ownWorth.push(worth[i] ?? 0)
    ownProse += worth[i] ?? 0
    ownWeight += weights[i] ?? 0
  }
  yield
  return {
    root: element,
    blocks: yield* keepBlocks(reading, own, ownWorth),
    prose: ownProse,
    together: ownProse > 0 ? ownWeight / ownProse : 0,
  }
}

function insideOf(containers: readonly Container[], root: number): Uint8Array {
  const inside = new Uint8Array(containers.length)
  inside[root] = 1
  for (let i = root + 1; i < inside.length; i++) {
    const parent = containers[i]?.parent ?? -1
    if (parent >= 0 && inside[parent]) inside[i] = 1
  }
  return inside
}
