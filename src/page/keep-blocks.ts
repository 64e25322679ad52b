import { type BodyBlock, sumUp } from './choose-body'
import { headsComments } from './heads-comments'
import { isNotice } from './is-notice'
import type { Container, PageReading, Run } from './read-page'
import { endOf, endsSentence, isExcerpt, textOf } from './run-end'
import type { Steps } from './steps'

/** Shorter than this, a paragraph has to show that it is one. */
const SHORT = 80
/** Shorter than this, a line without a full stop is a label. */
const LABEL = 25
/** A run that is mostly links has links with words around it, unless it is as long as a paragraph. */
const LONG_IN_SPITE_OF_LINKS = 300
/** So many characters beside its links make a sentence of a paragraph. */
const WORDS_AROUND_LINKS = 15
/** A notice to the reader is no longer than this. */
const LONGEST_NOTICE = 400
/** A line with more than this share of author and date is a byline, up to this length. */
const MOSTLY_CREDIT = 0.1
const LONGEST_CREDIT = 200
/** Paragraphs of one tag and class with this share of the body's prose are its usual kind. */
const USUAL = 0.2
/** At either end, a paragraph of an unusual kind that is shorter than this is none of the article's, unless it begins it as a whole `<p>`. */
const LONGEST_ODD_END = 120
/** After so much prose a main heading is that of another article of the page. */
const ANOTHER_BEFORE = 400
/** In a list, more link text than this makes it a list of links. */
const LIST_LINKS = 0.3

/** Runs between two rests. */
const RUNS_A_STEP = 100

/** Elements that are paragraphs by their name, however short. */
const PARAGRAPHS = new Set(['p', 'blockquote', 'dt', 'dd'])

const LETTER = /[A-Za-z\u00c0-\u1fff]/
/** Markup that was written as text by mistake. */
const MARKUP = /^<[a-z!]/i
const SPACE = /\s+/

/** What paragraphs of one kind share: their tag, with each class or with none. */
function kindsOf({ name, element }: Container): string[] {
  const classes = element.getAttribute('class')?.trim()
  return classes ? classes.split(SPACE).map((one) => `${name}.${one}`) : [name]
}

class Keeper {
  readonly #reading: PageReading
  readonly #weightOfKind = new Map<string, number>()
  #total = 0
  /** Per container, how much more link text is in it than a list of the article may hold; asked for seldom. */
  #links: Float64Array | null = null

  constructor(reading: PageReading, runs: readonly Run[], weights: readonly number[]) {
    this.#reading = reading
    for (let i = 0; i < runs.length; i++) {
      const run = runs[i]
      const container = run && reading.containers[run.container]
      const weight = weights[i] ?? 0
      if (!container || weight === 0) continue
      for (const kind of kindsOf(container))
        this.#weightOfKind.set(kind, (this.#weightOfKind.get(kind) ?? 0) + weight)
      this.#total += weight
    }
  }

  usual(container: Container): boolean {
    return kindsOf(container).some((kind) => (this.#weightOfKind.get(kind) ?? 0) >= this.#total * USUAL)
  }

  /**
   * What a run is in the article, or null where it is none of it.
   * @param first whether no prose of the article comes before it: a main heading there is the title
   */
  block(run: Run, before: Run | undefined, first: boolean): BodyBlock | null {
    const { containers, nodes } = this.#reading
    const container = containers[run.container]
    if (!container || isExcerpt(this.#reading, run, before)) return null
    if (run.linky && run.length < LONG_IN_SPITE_OF_LINKS && !this.#tellsAroundLinks(run, container))
      return null
    if (run.length < LONGEST_NOTICE && container.name !== 'li' && isNotice(textOf(this.#reading, run)))
      return null
    // What follows a heading that is a link announces another article.
    if (
      before?.linky &&
      containers[before.container]?.heading &&
      !(container.name === 'p' && this.usual(container))
    )
      return null
    if (container.heading) return container.name === 'h1' && first ? null : { run, role: 'heading' }
    if (run.creditLength > run.length * MOSTLY_CREDIT && run.length < LONGEST_CREDIT) return null
    const start = nodes[run.first]?.data.trimStart() ?? ''
    if (start.startsWith('<') && MARKUP.test(start)) return null
    if (run.length < 5 && !LETTER.test(endOf(this.#reading, run))) return null
    if (run.length < SHORT && !this.usual(container) && !this.#isShortParagraph(run, container)) return null
    return { run, role: 'paragraph' }
  }

  /** Whether a sentence has links in it, however long: it has words of its own too. */
  #tellsAroundLinks(run: Run, { name }: Container): boolean {
    return (
      (name === 'p' || name === 'li') &&
      run.length - run.linkLength >= WORDS_AROUND_LINKS &&
      endsSentence(this.#reading, run)
    )
  }

  #isShortParagraph(run: Run, { name, parent }: Container): boolean {
    if (PARAGRAPHS.has(name)) return run.length >= LABEL && endsSentence(this.#reading, run)
    return (name === 'li' || name === 'tr') && !this.#isListOfLinks(parent)
  }

  #isListOfLinks(list: number): boolean {
    const reading = this.#reading
    this.#links ??= sumUp(
      reading,
      reading.runs.map(({ length, linkLength }) => linkLength - length * LIST_LINKS),
    )
    return (this.#links[list] ?? 0) > 0
  }

  /** Whether a block at either end of the body belongs to what is around it. */
  isLooseEnd({ run, role }: BodyBlock, atStart: boolean): boolean {
    const container = this.#reading.containers[run.container]
    if (role === 'heading' || !container) return true
    if (run.length < LABEL && !endsSentence(this.#reading, run)) return true
    if (atStart && container.name === 'p' && run.length >= SHORT && endsSentence(this.#reading, run))
      return false
    return run.length < LONGEST_ODD_END && !this.usual(container)
  }
}

/**
 * The runs of the body's container that are the article's own text; `prose` is what each is worth by itself, `weights`
 * what it is worth among its neighbours.
 */
export function* keepBlocks(
  reading: PageReading,
  runs: readonly Run[],
  prose: readonly number[],
  weights: readonly number[],
): Steps<BodyBlock[]> {
  const keeper = new Keeper(reading, runs, weights)
  const blocks: BodyBlock[] = []
  let before = 0
  for (let i = 0; i < runs.length; i++) {
    if (i % RUNS_A_STEP === RUNS_A_STEP - 1) yield
    const run = runs[i]
    const block = run ? keeper.block(run, runs[i - 1], before < ANOTHER_BEFORE) : null
    if (block?.role === 'heading' && before > 0 && headsComments(textOf(reading, block.run))) break
    before += prose[i] ?? 0
    if (block) blocks.push(block)
  }
  let end = blocks.length
  for (let last = blocks[end - 1]; last && keeper.isLooseEnd(last, false); last = blocks[end - 1]) end--
  let start = 0
  for (
    let first = blocks[0];
    first && first.role === 'paragraph' && keeper.isLooseEnd(first, true);
    first = blocks[start]
  )
    start++
  return blocks.slice(start, end)
}
