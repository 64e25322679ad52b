import { recompare } from '../../../src/engine/recompare'
import type {
  ArticleText,
  Attribution,
  Basis,
  Block,
  Comparison,
  LanguageId,
  PartyId,
  Span,
  Speaker,
} from '../../../src/engine/types'

/** A sentence as a test writes it: who tells what, and the words around it. `null` tells for the reporter. */
export interface Told {
  readonly party: PartyId | 'both' | null
  readonly content: string
  /** The words before the content, its cue. */
  readonly cue?: string
  readonly speaker?: Speaker
  readonly basis?: Basis
  readonly silence?: boolean
  /** Stands in the paragraph of the sentence before. */
  readonly joined?: boolean
}

export interface Laid extends Comparison {
  readonly article: ArticleText
  readonly attributions: readonly Attribution[]
  /** The clash of a row as words. */
  readonly clashOf: (row: number) => readonly [kremlin: string, elysee: string] | null
}

export const k = (content: string, more: Partial<Told> = {}): Told => ({ party: 'kremlin', content, ...more })
export const e = (content: string, more: Partial<Told> = {}): Told => ({ party: 'elysee', content, ...more })
export const both = (content: string): Told => ({ party: 'both', content })
export const reporter = (content: string): Told => ({ party: null, content })

/** An article compared; a paragraph to each sentence that is not joined to the one before. */
export function lay(lang: LanguageId, sentences: readonly Told[]): Laid {
  let text = ''
  const blocks: Block[] = []
  const attributions: Attribution[] = []
  sentences.forEach(
    (
      { party, content, cue = 'X:', speaker = null, basis = 'explicit', silence = false, joined = false },
      i,
    ) => {
      if (text !== '') text += joined ? ' ' : '\n'
      const start = text.length
      text += party === null ? '' : `${cue} `
      const told: Span = [text.length, text.length + content.length]
      text += `${content}.`
      const before = joined ? blocks.pop() : undefined
      blocks.push({
        start: before?.start ?? start,
        end: text.length,
        role: 'paragraph',
        sentences: [...(before?.sentences ?? []), [start, text.length]],
      })
      const parties: readonly PartyId[] =
        party === null ? [] : party === 'both' ? ['kremlin', 'elysee'] : [party]
      for (const one of parties) {
        attributions.push({
          party: one,
          source: null,
          cue: [[start, start + cue.length]],
          content: [told],
          speaker,
          basis,
          kind: 'indirect',
          sentence: i,
          confidence: 1,
          reasons: [],
          silence,
        })
      }
    },
  )
  const article: ArticleText = { text, blocks, lang, date: null, title: '' }
  const comparison = recompare(article, attributions)
  return {
    ...comparison,
    article,
    attributions,
    clashOf: (row) => {
      const clash = comparison.matters[row]?.clash
      return clash ? [text.slice(...clash.kremlin), text.slice(...clash.elysee)] : null
    },
  }
}

/** Row by row: key or label, relation. */
export function rowsOf({ matters }: Comparison): string[] {
  return matters.map(
    ({ key, label, relation }) => `${key?.replace('matter_', '') ?? `"${label}"`} ${relation}`,
  )
}
