import { CLEAR_SIGN, NO_SIGN, type Sign, SOME_SIGN } from './furniture'
import { keepBlocks } from './keep-blocks'
import type { PageReading, Run } from './read-page'
import { endsSentence, isExcerpt } from './run-end'
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
const MARKED_UP = 0.25
/** One column of a table that lays out the page is the body with a smaller share than other containers. */
const OF_COLUMN = 0.66

/**
 * What each run is worth as prose by itself: its length without links, or nothing where it is short or a list of
 * links or the excerpt of another article. On a page whose paragraphs are all short, sentences count: `<p>` says it is a paragraph, its end that it is whole.
 */
function proseOf(reading: PageReading): Float64Array {
  const { containers, runs } = reading
  const prose = new Float64Array(runs.length)
  const sentences: number[] = []
  let long = 0
  let short = 0
  for (let i = 0; i < prose.length; i++) {
    const run = runs[i]
    if (!run || run.linky || isExcerpt(reading, run, runs[i - 1])) continue
    const length = run.length - run.linkLength
    if (run.length >= LONG) {
      prose[i] = length
      long += length
    } else if (
      run.length >= SHORTEST_SENTENCE &&
      containers[run.container]?.name === 'p' &&
      endsSentence(reading, run)
    ) {
      sentences.push(i)
      short += length
    }
  }
  if (short > long) for (const i of sentences) prose[i] = runs[i]?.length ?? 0
  return prose
}

/** Sums a number per run into the run's container and all containers around it. */
export function sumUp({ containers, runs }: PageReading, values: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(containers.length)
  for (let i = 0; i < runs.length; i++) {
    const container = runs[i]?.container ?? -1
    sums[container] = (sums[container] ?? 0) + (values[i] ?? 0)
  }
  // Containers stand in page order, so that each comes after its parent.
  for (let i = sums.length - 1; i > 0; i--) {
    const parent = containers[i]?.parent ?? -1
    sums[parent] = (sums[parent] ?? 0) + (sums[i] ?? 0)
  }
  return sums
}

/** Marks the containers that are furniture, each by itself or by one around it. */
function findFurniture(reading: PageReading, worth: Float64Array): Uint8Array {
  const { containers } = reading
  const prose = sumUp(reading, worth)
  const total = prose[0] ?? 0
  const out = new Uint8Array(prose.length)
  /** Takes out what has a sign as sure as that, and no more prose than so much. Gives the prose taken out. */
  const takeOut = (least: Sign, most: number) => {
    let taken = 0
    for (let i = 1; i < prose.length; i++) {
      if (out[i]) continue
      const { sign = NO_SIGN, parent = 0 } = containers[i] ?? {}
      const own = prose[i] ?? 0
      if (out[parent]) out[i] = 1
      else if (sign >= least && own <= most) {
        out[i] = 1
        taken += own
      }
    }
    return taken
  }
  const clear = takeOut(CLEAR_SIGN, total * TOO_BIG_FOR_CLEAR)
  // A long consent dialog before it makes an article no smaller.
  takeOut(SOME_SIGN, (total - clear) * TOO_BIG_FOR_SOME)
  return out
}

/**
 * The worth of each run among its neighbours. Paragraphs of an article follow one another; the teaser of another
 * article stands alone between links, dates and headings.
 */
function weigh({ runs, containers }: PageReading, prose: Float64Array, furniture: Uint8Array): Float64Array {
  const weights = new Float64Array(prose.length)
  /** The last run that parts or joins, and whether there was none of prose before it. */
  let last = -1
  let alone = false
  for (let i = 0; i < prose.length; i++) {
    const run = runs[i]
    // Headings and furniture part no paragraphs.
    if (!run || furniture[run.container] || (containers[run.container]?.heading && !run.linky)) continue
    const own = prose[i] ?? 0
    const before = last < 0 ? own : (prose[last] ?? 0)
    // What stands before knows only now what comes after it.
    if (own === 0 && before > 0 && last >= 0) weights[last] = before * (alone ? ALONE : AT_THE_EDGE)
    if (own > 0) weights[i] = own * (before > 0 ? 1 : AT_THE_EDGE)
    alone = own > 0 && before === 0
    last = i
  }
  if (alone) weights[last] = (prose[last] ?? 0) * ALONE
  return weights
}

/** The container of the body: much prose, few links, and nothing smaller holds nearly as much. */
function findRoot(reading: PageReading, weights: Float64Array, furniture: Uint8Array): number {
  const { containers, runs } = reading
  const prose = sumUp(reading, weights)
  const links = sumUp(
    reading,
    runs.map((run) => (furniture[run.container] ? 0 : run.linkLength)),
  )
  const heaviest = new Int32Array(prose.length).fill(-1)
  let best = 0
  let bestValue = Number.NEGATIVE_INFINITY
  let marked = -1
  for (let i = 0; i < prose.length; i++) {
    const { parent = -1, element } = containers[i] ?? {}
    const own = prose[i] ?? 0
    const value = own - (links[i] ?? 0) * LINK_COST
    if (value > bestValue) {
      best = i
      bestValue = value
    }
    if (own === 0) continue
    if (parent >= 0 && own > (prose[heaviest[parent] ?? -1] ?? 0)) heaviest[parent] = i
    if (own > (prose[marked] ?? 0) && element?.getAttribute('itemprop')?.includes('articleBody')) marked = i
  }
  if (marked >= 0 && (prose[marked] ?? 0) >= (prose[0] ?? 0) * MARKED_UP) return marked
  const enough = (prose[best] ?? 0) * NEARLY_ALL
  let root = best
  for (let next = root; next >= 0; next = heaviest[root] ?? -1) {
    if ((prose[next] ?? 0) < enough * (containers[next]?.name === 'td' ? OF_COLUMN : 1)) break
    root = next
  }
  // Where the walk down ended in a single paragraph, the article is the container around it.
  const paragraphs = sumUp(
    reading,
    weights.map((weight) => (weight > 0 ? 1 : 0)),
  )
  while (root > 0 && (paragraphs[root] ?? 0) <= 1) root = containers[root]?.parent ?? 0
  // Of whole articles in a row, each with a main heading of its own, the first is the page's.
  const [first, second] = containers.filter(
    ({ parent, element }) => parent === root && element.querySelector('h1'),
  )
  const kind = first?.element.classList[0]
  if (first && kind && second?.element.classList.contains(kind)) root = containers.indexOf(first)
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
  const root = findRoot(reading, weights, furniture)
  yield
  const element = containers[root]?.element
  if (!element) return null
  const inside = new Uint8Array(containers.length)
  inside[root] = 1
  for (let i = root + 1; i < inside.length; i++) inside[i] = inside[containers[i]?.parent ?? 0] ?? 0
  const own: Run[] = []
  const ownWorth: number[] = []
  const ownWeights: number[] = []
  let ownProse = 0
  let ownWeight = 0
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i]
    if (!run || !inside[run.container] || furniture[run.container]) continue
    own.push(run)
    ownWorth.push(worth[i] ?? 0)
    ownWeights.push(weights[i] ?? 0)
    ownProse += worth[i] ?? 0
    ownWeight += weights[i] ?? 0
  }
  yield
  return {
    root: element,
    blocks: yield* keepBlocks(reading, own, ownWorth, ownWeights),
    prose: ownProse,
    together: ownProse > 0 ? ownWeight / ownProse : 0,
  }
}
