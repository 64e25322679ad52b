import type { ArticleText, Attribution, PartyId, Span } from '../engine/types'
import { type GoldArticle, type GoldSentence, goldSentences } from './corpus'

/** A sentence that holds both accounts tells which part is whose. */
interface PartedSentence extends GoldSentence {
  readonly parts?: readonly {
    readonly source: PartyId
    readonly content: readonly Span[]
    readonly cueSpan: Span | null
  }[]
}

/** Cues that report what a source does not tell, in the corpus’s three languages. */
const SILENT_CUE =
  /\b(?:not|no|nothing|never|declined|refused|would not)\b|\bne dit rien\b|\bn['’]a pas (?:souhaité|voulu)\b|\brefusé\b|отказал|не (?:стал|уточни|сказа|упоми)|ничего/iu
/** Cues with a negation that tell something all the same. */
const TELLING_CUE = /\b(?:not so|no more|not deny)\b/iu

/** The labels of an article as attributions, to measure the comparison apart from the attribution. */
export function goldAttributions(gold: GoldArticle, article: ArticleText): Attribution[] {
  const bounds = article.blocks.flatMap(({ sentences }) => sentences ?? [])
  const labelled: readonly PartedSentence[] = goldSentences(gold)
  return labelled.flatMap((sentence, index) => {
    const start = bounds[index]?.[0] ?? 0
    return sentence.sources.map((party) => attributionOf(sentence, party, index, start))
  })
}

function attributionOf(sentence: PartedSentence, party: PartyId, index: number, start: number): Attribution {
  const part = sentence.parts?.find(({ source }) => source === party)
  const shift = ([from, to]: Span): Span => [from + start, to + start]
  const content = (part?.content ?? sentence.content ?? [[0, sentence.text.length] as const]).map(shift)
  const cue = part?.cueSpan ?? sentence.cueSpan ?? null
  const cueText = cue === null ? '' : sentence.text.slice(cue[0], cue[1])
  const before = cue === null ? '' : sentence.text.slice(Math.max(0, cue[0] - 12), cue[0])
  return {
    party,
    source: null,
    cue: cue === null ? [] : [shift(cue)],
    content,
    speaker: sentence.speaker,
    basis: sentence.basis ?? 'explicit',
    kind: sentence.kind ?? 'indirect',
    sentence: index,
    confidence: 1,
    reasons: [],
    silence: (SILENT_CUE.test(cueText) && !TELLING_CUE.test(cueText)) || /nothing|rien|ничего/iu.test(before),
  }
}
