import type { Steps } from '../steps'
import { isShownFrom } from '../threshold'
import type { ArticleText, Attribution, Basis, PartyId, Sentence, Span, Speaker } from '../types'
import type { Lexicon } from './lexicon'
import { type MatterScores, matterScores } from './matter-scores'
import { stem } from './stem'
import type { MatterId } from './taxonomy/matters'
import { findTerms, type TermHit, type TermIndex } from './term-index'
import { type Word, wordsIn } from './words-in'

/** A shown attribution of a party, read for what it is about. */
export interface Statement {
  /** Its place among the statements. */
  readonly order: number
  /** Index into the attributions. */
  readonly attribution: number
  readonly party: PartyId
  readonly sentence: number
  readonly block: number
  readonly speaker: Speaker
  readonly basis: Basis
  readonly silence: boolean
  readonly content: readonly Span[]
  /** Words of the content. */
  readonly words: readonly Word[]
  /** Words of its sentence that no statement’s content holds: cue, scene, the reporter’s own additions. */
  readonly around: () => readonly Word[]
  /** Terms of matters in its content. */
  readonly terms: readonly TermHit<MatterId>[]
  /** How much it has to do with each matter. */
  readonly scores: MatterScores
  /** Words of the sentence before it or of the heading above it, where no statement stands there. */
  readonly before: () => readonly Word[]
  /** Stems of the content’s words that carry meaning, with the place of the first word of each in `words`. */
  readonly stems: ReadonlyMap<string, number>
}

/** The statements of the two parties in reading order, one a step. */
export function* readStatements(
  article: ArticleText,
  sentences: readonly Sentence[],
  attributions: readonly Attribution[],
  terms: TermIndex<MatterId>,
  lexicon: Lexicon,
  least: number,
): Steps<Statement[]> {
  const shown = attributions.flatMap((attribution, index) =>
    isShownFrom(least, attribution) && attribution.party !== 'other'
      ? [{ attribution, party: attribution.party, index }]
      : [],
  )
  shown.sort(
    (a, b) =>
      a.attribution.sentence - b.attribution.sentence ||
      startOf(a.attribution) - startOf(b.attribution) ||
      a.index - b.index,
  )
  const told = new Map<number, Span[]>()
  for (const { attribution } of shown) {
    const known = told.get(attribution.sentence)
    if (known === undefined) told.set(attribution.sentence, [...attribution.content])
    else known.push(...attribution.content)
  }
  const statements: Statement[] = []
  for (const { attribution, party, index } of shown) {
    yield
    const words = attribution.content.flatMap((span) => wordsIn(article.text, span))
    const around = once(() =>
      wordsAround(article, sentences[attribution.sentence], told.get(attribution.sentence) ?? []),
    )
    const own = findTerms(terms, words)
    // The words around are asked only where the content does not say it.
    const clear = own.some(({ weight }) => weight >= 1)
    statements.push({
      order: statements.length,
      attribution: index,
      party,
      sentence: attribution.sentence,
      block: sentences[attribution.sentence]?.block ?? 0,
      speaker: attribution.speaker,
      basis: attribution.basis,
      silence: attribution.silence,
      content: attribution.content,
      words,
      around,
      terms: own,
      scores: matterScores(own, clear ? [] : findTerms(terms, around())),
      before: () => wordsBefore(article, sentences, attribution.sentence, told),
      stems: stemsOf(words, lexicon),
    })
  }
  return statements
}

function startOf(attribution: Attribution): number {
  return attribution.content[0]?.[0] ?? 0
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** A sentence that holds very many statements is no sentence; its words around are not worth their cost. */
const MOST_SPANS = 12

function wordsAround({ text }: ArticleText, sentence: Sentence | undefined, told: readonly Span[]): Word[] {
  if (sentence === undefined || told.length > MOST_SPANS) return []
  const around: Word[] = []
  let from = sentence.start
  for (const [start, end] of told.toSorted((a, b) => a[0] - b[0])) {
    if (start > from) around.push(...wordsIn(text, [from, Math.min(start, sentence.end)]))
    from = Math.max(from, end)
  }
  if (from < sentence.end) around.push(...wordsIn(text, [from, sentence.end]))
  return around
}

/** The reporter often names the matter, then lets the accounts speak of "it". */
function wordsBefore(
  article: ArticleText,
  sentences: readonly Sentence[],
  place: number,
  told: ReadonlyMap<number, readonly Span[]>,
): Word[] {
  const [sentence, before] = [sentences[place], sentences[place - 1]]
  if (sentence === undefined || before === undefined || told.has(place - 1)) return []
  const heading = article.blocks[before.block]?.role === 'heading'
  return before.block === sentence.block || heading ? wordsIn(article.text, [before.start, before.end]) : []
}

const SHORTEST_WORD = 3

function stemsOf(words: readonly Word[], { stopStems, endings }: Lexicon): Map<string, number> {
  const stems = new Map<string, number>()
  words.forEach(({ form }, place) => {
    if (form.length < SHORTEST_WORD || stopStems.has(form)) return
    const root = stem(form, endings)
    if (!stopStems.has(root) && !stems.has(root)) stems.set(root, place)
  })
  return stems
}
