import { readFileSync } from 'node:fs'
import type { ArticleText, Basis, Block, Kind, LanguageId, PartyId, Relation, Span } from '../engine/types'

/** A sentence of a labelled article; offsets are UTF-16 code units into its own `text`. */
export interface GoldSentence {
  readonly text: string
  readonly sources: readonly PartyId[]
  readonly basis: Basis | null
  readonly speaker: string | null
  readonly kind: Kind | null
  readonly cue: string | null
  readonly topics: readonly string[]
  readonly weak: boolean
  readonly other?: string
  readonly content?: readonly Span[]
  readonly cueSpan?: Span | null
}

export interface GoldArticle {
  readonly id: string
  readonly lang: LanguageId
  readonly date: string | null
  readonly title: string | null
  readonly note?: string
  readonly paragraphs: readonly (readonly GoldSentence[])[]
  readonly pairs: readonly (readonly [kremlin: number, elysee: number, relation: Relation])[]
}

/** Reads a labelled article. Throws where the file cannot be read or is not one. */
export function readGold(file: string): GoldArticle {
  const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (!isGold(parsed)) throw new Error('not an article of the corpus format (no "paragraphs" of sentences)')
  return parsed
}

function isGold(value: unknown): value is GoldArticle {
  if (
    typeof value !== 'object' ||
    value === null ||
    !('paragraphs' in value) ||
    !Array.isArray(value.paragraphs)
  )
    return false
  return value.paragraphs.every(
    (sentences: unknown) =>
      Array.isArray(sentences) &&
      sentences.every(
        (s: unknown) => typeof s === 'object' && s !== null && 'text' in s && typeof s.text === 'string',
      ),
  )
}

/** A short paragraph without closing punctuation is a heading, as in live blogs. */
const HEADING = /[^.!?…:;,”"»’]$/u

/** The article as the engine reads it, with the gold’s own sentence bounds. */
export function articleOf(gold: GoldArticle): ArticleText {
  let text = ''
  const blocks: Block[] = []
  for (const sentences of gold.paragraphs) {
    if (text !== '') text += '\n'
    const start = text.length
    const spans: Span[] = []
    sentences.forEach((sentence, i) => {
      if (i > 0) text += ' '
      spans.push([text.length, text.length + sentence.text.length])
      text += sentence.text
    })
    const only = sentences.length === 1 ? (sentences[0]?.text ?? '') : ''
    const heading = only.length > 0 && only.length < 90 && HEADING.test(only)
    blocks.push({ start, end: text.length, role: heading ? 'heading' : 'paragraph', sentences: spans })
  }
  return { text, blocks, lang: gold.lang, date: gold.date, title: gold.title ?? '' }
}

export function goldSentences(gold: GoldArticle): readonly GoldSentence[] {
  return gold.paragraphs.flat()
}
