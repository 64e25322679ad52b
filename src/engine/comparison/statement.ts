import { isShown } from '../threshold'
import type { ArticleText, Attribution, Basis, PartyId, Sentence, Span, Speaker } from '../types'
import type { Lexicon } from './lexicon/lexicon'
import { stem } from './stem'
import { findTerms, type TermHit, type TermIndex } from './term-index'
import { type Word, wordsIn } from './words-in'

/** A shown attribution of a party, read for what it is about. */
export interface Statement {
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
  /** Words of its sentence that no statement's content holds: cue, scene, the reporter's own additions. */
  readonly around: readonly Word[]
  readonly terms: readonly TermHit[]
  /** Terms in the words around. */
  readonly termsAround: readonly TermHit[]
  /** Stems of the content's words that carry meaning, with the first word of each. */
  readonly stems: ReadonlyMap<string, Word>
}

/** The statements of the two parties in reading order. */
export function readStatements(
  article: ArticleText,
  sentences: readonly Sentence[],
  attributions: readonly Attribution[],
  terms: TermIndex,
  lexicon: Lexicon,
): Statement[] {
  const shown = attributions.flatMap((attribution, index) =>
    isShown(attribution) && attribution.party !== 'other'
      ? [{ attribution, party: attribution.party, index }]
      : [],
  )
  const contents = new Map<number, Span[]>()
  for (const { attribution } of shown) {
    const known = contents.get(attribution.sentence)
    if (known === undefined) contents.set(attribution.sentence, [...attribution.content])
    else known.push(...attribution.content)
  }
  return shown
    .map(({ attribution, party, index }): Statement => {
      const words = attribution.content.flatMap((span) => wordsIn(article.text, span))
      const sentence = sentences[attribution.sentence]
      const told = contents.get(attribution.sentence) ?? []
      const around =
        sentence === undefined
          ? []
          : wordsIn(article.text, [sentence.start, sentence.end]).filter(
              (word) => !told.some(([start, end]) => word.start < end && start < word.end),
            )
      return {
        attribution: index,
        party,
        sentence: attribution.sentence,
        block: sentence?.block ?? 0,
        speaker: attribution.speaker,
        basis: attribution.basis,
        silence: attribution.silence,
        content: attribution.content,
        words,
        around,
        terms: findTerms(terms, words),
        termsAround: findTerms(terms, around),
        stems: stemsOf(words, lexicon),
      }
    })
    .sort((a, b) => a.sentence - b.sentence || startOf(a) - startOf(b) || a.attribution - b.attribution)
}

function startOf(statement: Statement): number {
  return statement.content[0]?.[0] ?? 0
}

const SHORTEST_WORD = 3

function stemsOf(words: readonly Word[], { stopWords, endings }: Lexicon): Map<string, Word> {
  const stems = new Map<string, Word>()
  for (const word of words) {
    if (word.form.length < SHORTEST_WORD || stopWords.has(word.form)) continue
    const root = stem(word.form, endings)
    if (!stems.has(root)) stems.set(root, word)
  }
  return stems
}
