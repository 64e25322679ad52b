import type { Attribution, Basis, Kind, PartyId, Reason, SourceId, Span, Speaker } from '../types'
import type { WordRange } from './reading/nominal'
import { isQuote, isUnquoted, type Passage, type SentenceWords } from './reading/passage'
import type { Referent } from './sources/referent'

/** An attribution on its way: in words of a passage, with what later steps need. */
export interface Draft {
  readonly passage: Passage
  readonly sentence: SentenceWords
  readonly parties: readonly PartyId[]
  readonly referent: Referent
  readonly source: WordRange | null
  readonly cue: WordRange | null
  readonly content: readonly WordRange[]
  readonly speaker: Speaker
  readonly basis: Basis
  readonly confidence: number
  readonly reasons: readonly Reason[]
  readonly silence: boolean
}

/** Direct: all words of the content in quotation marks; mixed: some; indirect: none. */
export function kindOf(passage: Passage, content: readonly WordRange[]): Kind {
  if (passage.quotations.length === 0) return 'indirect'
  let quoted = 0
  let plain = 0
  for (const { from, to } of content) {
    for (let at = from; at < to; at += 1) {
      const word = passage.words[at]
      if (word === undefined || word.kind === 'mark' || isQuote(word)) continue
      if (isUnquoted(word)) plain += 1
      else quoted += 1
    }
  }
  return quoted === 0 ? 'indirect' : plain === 0 ? 'direct' : 'mixed'
}

export function finish(draft: Draft): Attribution[] {
  const span = (range: WordRange): Span => [
    draft.passage.words[range.from]?.start ?? 0,
    draft.passage.words[range.to - 1]?.end ?? 0,
  ]
  const parties: readonly SourceId[] = draft.parties.length > 0 ? draft.parties : OTHER
  return parties.map((party) => ({
    source: draft.source === null ? null : span(draft.source),
    cue: draft.cue === null ? [] : [span(draft.cue)],
    content: draft.content.map(span),
    speaker: draft.speaker,
    basis: draft.basis,
    kind: kindOf(draft.passage, draft.content),
    sentence: draft.sentence.index,
    confidence: Math.round(draft.confidence * 100) / 100,
    reasons: draft.reasons,
    silence: draft.silence,
    party,
  }))
}

const OTHER: readonly SourceId[] = ['other']
