import { readFileSync } from 'node:fs'
import type { ArticleText, Block, LanguageId, Span } from '../engine/types'

export const COMMUNICATION_CLASSES = ['say', 'assert', 'direct', 'judge', 'commit'] as const
export const GENERAL_CLASSES = [
  ...COMMUNICATION_CLASSES,
  'cognition',
  'attitude',
  'intend',
  'evidence',
  'other',
] as const

export type GeneralClass = (typeof GENERAL_CLASSES)[number]

/** One attribution, of any source. Offsets are UTF-16 code units into the article’s text, end exclusive. */
export interface GeneralAttribution {
  readonly source: Span | null
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

export interface GoldGeneralAttribution extends GeneralAttribution {
  readonly class: GeneralClass
}

/** An article in which every attribution is marked, whoever its source: see `test/fixtures/general/README.md`. */
export interface GeneralGold {
  readonly id: string
  readonly lang: LanguageId
  readonly date: string | null
  readonly title: string | null
  readonly paragraphs: readonly (readonly { readonly text: string }[])[]
  readonly attributions: readonly GoldGeneralAttribution[]
}

/** Reads such an article. Throws where the file cannot be read or is not one. */
export function readGeneralGold(file: string): GeneralGold {
  const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (!isGeneralGold(parsed)) throw new Error('not an article with "paragraphs" and "attributions"')
  return parsed
}

function isGeneralGold(value: unknown): value is GeneralGold {
  return (
    typeof value === 'object' &&
    value !== null &&
    'paragraphs' in value &&
    Array.isArray(value.paragraphs) &&
    'attributions' in value &&
    Array.isArray(value.attributions)
  )
}

/** The article as the engine reads it: paragraphs parted by an empty line, sentences by a space, with the gold’s own bounds. */
export function generalArticle(gold: GeneralGold): ArticleText {
  let text = ''
  const blocks: Block[] = []
  for (const paragraph of gold.paragraphs) {
    if (text !== '') text += '\n\n'
    const start = text.length
    const sentences: Span[] = []
    paragraph.forEach((sentence, index) => {
      if (index > 0) text += ' '
      sentences.push([text.length, text.length + sentence.text.length])
      text += sentence.text
    })
    blocks.push({ start, end: text.length, role: 'paragraph', sentences })
  }
  return { text, blocks, lang: gold.lang, date: gold.date, title: gold.title ?? '' }
}
