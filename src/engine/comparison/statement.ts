import type { Passage, SentenceWords } from '../attribution/reading/passage'
import { endsStep, type Steps } from '../steps'
import { isShownFrom } from '../threshold'
import type { ArticleText, Attribution, Basis, PartyId, Span, Speaker } from '../types'
import type { Lexicon } from './lexicon'
import { type MatterScores, matterScores } from './matter-scores'
import { findTerms, type Hits } from './term-index'
import { addWords, firstFrom, type Word } from './words'

/** A shown attribution of a party, read for what it is about. */
export interface Statement {
  /** Its place among the statements. */
  readonly order: number
  /** Index into the attributions. */
  readonly attribution: number
  readonly party: PartyId
  /** Index of its sentence; sentences of another article are far away. */
  readonly sentence: number
  readonly block: number
  readonly speaker: Speaker
  readonly basis: Basis
  readonly silence: boolean
  readonly content: readonly Span[]
  /** The article its offsets are into. */
  readonly text: string
  readonly lexicon: Lexicon
  /** Words of the content. */
  readonly words: readonly Word[]
  /** Terms in its content. */
  readonly hits: Hits
  /** Terms in the words of its sentence that no statement’s content holds: cue, scene, the reporter’s own additions. */
  readonly around: () => Hits
  /** Terms in the sentence before it or the heading above it, where no statement stands there. */
  readonly before: () => Hits
  /** How much it has to do with each matter. */
  readonly scores: MatterScores
  /** Stems of the content’s words that carry meaning, with the place of the first word of each in `words`. */
  readonly stems: ReadonlyMap<string, number>
}

/** An article with what it attributes. */
export interface Telling {
  readonly article: ArticleText
  /** The article as read for attribution. */
  readonly passages: readonly Passage[]
  /** They point into the sentences of `passages`. */
  readonly attributions: readonly Attribution[]
}

/**
 * The statements of parties in reading order, some statements a step.
 * @param least the confidence from which on a statement is shown
 * @param from what the sentences and blocks of this article are to be numbered from
 */
export function* readStatements(
  { article: { text }, passages, attributions }: Telling,
  lexicon: Lexicon,
  least: number,
  from = 0,
): Steps<Statement[]> {
  const shown = shownIn(attributions, least)
  const places = new Places(passages, text, lexicon)
  const statements: Statement[] = []
  for (let order = 0; order < shown.length; order++) {
    if (endsStep(order)) yield
    statements.push(readOne(order, shown, places, from))
  }
  return statements
}

interface Shown {
  readonly attribution: Attribution
  readonly party: PartyId
  /** Index into the attributions. */
  readonly index: number
}

/** In reading order. */
function shownIn(attributions: readonly Attribution[], least: number): readonly Shown[] {
  const shown: Shown[] = []
  let inOrder = true
  for (let index = 0; index < attributions.length; index++) {
    const attribution = attributions[index] as Attribution
    const { party } = attribution
    if (party === 'other' || !isShownFrom(least, attribution)) continue
    const one = { attribution, party, index }
    const before = shown.at(-1)
    if (before !== undefined && byPlace(before, one) > 0) inOrder = false
    shown.push(one)
  }
  return inOrder ? shown : shown.sort(byPlace)
}

function byPlace({ attribution: a, index: first }: Shown, { attribution: b, index: second }: Shown): number {
  return a.sentence - b.sentence || startOf(a) - startOf(b) || first - second
}

/** The contents of the shown statements in the sentence of `shown[order]`. */
function contentsBeside(shown: readonly Shown[], order: number): Span[] {
  const sentence = shown[order]?.attribution.sentence
  const spans: Span[] = []
  let first = order
  while (shown[first - 1]?.attribution.sentence === sentence) first--
  for (let at = first; at < shown.length && shown[at]?.attribution.sentence === sentence; at++)
    spans.push(...(shown[at]?.attribution.content ?? []))
  return spans
}

/** Whether a statement stands in the sentence before that of `shown[order]`. */
function isToldBefore(shown: readonly Shown[], order: number): boolean {
  const sentence = shown[order]?.attribution.sentence ?? 0
  let at = order - 1
  while (shown[at]?.attribution.sentence === sentence) at--
  return shown[at]?.attribution.sentence === sentence - 1
}

function readOne(order: number, shown: readonly Shown[], places: Places, from: number): Statement {
  const { attribution, party, index } = shown[order] as Shown
  const { sentence, content, speaker, basis, silence } = attribution
  const passage = places.passageOf(sentence)
  const words = places.within(passage, content)
  const hits = findTerms(words)
  let around: Hits | null = null
  const hitsAround = () => {
    around ??= findTerms(places.around(passage, sentence, contentsBeside(shown, order)))
    return around
  }
  // The words around are asked only where the content does not say it.
  const clear = hits.matters.some(isClear)
  return {
    order,
    attribution: index,
    party,
    sentence: from + sentence,
    block: from + (passage?.block ?? 0),
    speaker,
    basis,
    silence,
    content,
    text: places.text,
    lexicon: places.lexicon,
    words,
    hits,
    around: hitsAround,
    before: () => (isToldBefore(shown, order) ? NO_HITS : findTerms(places.before(passage, sentence))),
    scores: matterScores(hits.matters, clear ? NO_HITS.matters : hitsAround().matters),
    stems: stemsOf(words),
  }
}

function isClear({ weight }: Hits['matters'][number]): boolean {
  return weight >= 1
}

const NO_HITS: Hits = { matters: [], claims: [] }

function startOf(attribution: Attribution): number {
  return attribution.content[0]?.[0] ?? 0
}

/** A sentence that holds very many statements is no sentence; its words around are not worth their cost. */
const MOST_SPANS = 12

/** Finds the words of places of an article. */
class Places {
  readonly text: string
  readonly lexicon: Lexicon
  readonly #passages: readonly Passage[]

  constructor(passages: readonly Passage[], text: string, lexicon: Lexicon) {
    this.#passages = passages.filter(({ sentences }) => sentences.length > 0)
    this.text = text
    this.lexicon = lexicon
  }

  passageOf(sentence: number): Passage | undefined {
    let low = 0
    let high = this.#passages.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#passages[middle]?.sentences[0]?.index ?? 0) <= sentence) low = middle + 1
      else high = middle
    }
    return this.#passages[low - 1]
  }

  within(passage: Passage | undefined, spans: readonly Span[]): Word[] {
    const found: Word[] = []
    const read = passage?.words ?? []
    for (const span of spans)
      addWords(found, read, [firstFrom(read, span[0]), read.length], span, this.text, this.lexicon)
    return found
  }

  around(passage: Passage | undefined, sentence: number, told: readonly Span[]): Word[] {
    const bounds = sentenceOf(passage, sentence)
    if (passage === undefined || bounds === undefined || told.length > MOST_SPANS) return []
    const found: Word[] = []
    let from = bounds.start
    const add = (to: number) =>
      addWords(found, passage.words, [bounds.from, bounds.to], [from, to], this.text, this.lexicon)
    for (const [start, end] of told.toSorted((a, b) => a[0] - b[0])) {
      if (start > from) add(Math.min(start, bounds.end))
      from = Math.max(from, end)
    }
    if (from < bounds.end) add(bounds.end)
    return found
  }

  /** The reporter often names the matter, then lets the accounts speak of "it". */
  before(passage: Passage | undefined, sentence: number): Word[] {
    const previous = this.passageOf(sentence - 1)
    const bounds = sentenceOf(previous, sentence - 1)
    if (previous === undefined || bounds === undefined) return []
    if (previous !== passage && previous.role !== 'heading') return []
    return this.within(previous, [[bounds.start, bounds.end]])
  }
}

function sentenceOf(passage: Passage | undefined, sentence: number): SentenceWords | undefined {
  return passage?.sentences[sentence - (passage.sentences[0]?.index ?? 0)]
}

function stemsOf(words: readonly Word[]): Map<string, number> {
  const stems = new Map<string, number>()
  for (let place = 0; place < words.length; place++) {
    const { root } = (words[place] as Word).facts
    if (root !== null && !stems.has(root)) stems.set(root, place)
  }
  return stems
}
