import type { Quotation } from '../../text/quotations'
import type { Draft } from '../draft'
import { isMark, isUnquoted, isWord, type Passage, type SentenceWords } from '../reading/passage'

/**
 * Sentences that stand inside a quotation whose source is named elsewhere: earlier or later in the same quotation, or in the
 * paragraph before, where the quotation was left open.
 */
export function continueQuotations(passages: readonly Passage[], drafts: readonly Draft[]): Draft[] {
  const bySentence = new Map<number, Draft[]>()
  for (const draft of drafts) {
    const same = bySentence.get(draft.sentence.index)
    if (same === undefined) bySentence.set(draft.sentence.index, [draft])
    else same.push(draft)
  }
  // Whose quotation it is.
  const owners = new Map<Quotation | undefined, Draft>()
  for (const draft of drafts) {
    if (draft.passage.quotations.length === 0) continue
    let last = -1
    for (const range of draft.content) {
      for (let at = range.from; at < range.to; at += 1) {
        const quotation = draft.passage.words[at]?.quotation ?? -1
        if (quotation !== last && quotation !== -1) {
          last = quotation
          const key = draft.passage.quotations[quotation]
          const known = owners.get(key)
          if (known === undefined || known.basis === 'continued') owners.set(key, draft)
        }
      }
    }
  }
  const result: Draft[] = []
  let previousOwner: Draft | null = null
  for (const passage of passages) {
    const runsOn = passage.quotations[0]?.continues === true
    for (const sentence of passage.sentences) {
      const known = bySentence.get(sentence.index)
      const quotation = quotationAround(passage, sentence)
      let owner = quotation === null ? undefined : owners.get(passage.quotations[quotation])
      if (owner === undefined && runsOn && quotation === 0 && previousOwner !== null) {
        owner = previousOwner
        owners.set(passage.quotations[0], owner)
      }
      if (known !== undefined && !(owner !== undefined && known.every(({ basis }) => basis === 'continued')))
        result.push(...known)
      else if (owner !== undefined) result.push(quoted(passage, sentence, owner, known?.[0]))
      else if (known !== undefined) result.push(...known)
    }
    const last = passage.quotations.length - 1
    const open = last >= 0 && passage.quotations[last]?.closed === false
    previousOwner = open ? (owners.get(passage.quotations[last]) ?? null) : null
  }
  return result
}

/** The quotation in which the whole sentence stands, or null. */
function quotationAround(passage: Passage, sentence: SentenceWords): number | null {
  if (passage.quotations.length === 0) return null
  let found: number | null = null
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const word = passage.words[at]
    if (!isWord(word)) continue
    if (isUnquoted(word) || (found !== null && word.quotation !== found)) return null
    found = word.quotation
  }
  return found
}

function quoted(passage: Passage, sentence: SentenceWords, owner: Draft, known: Draft | undefined): Draft {
  let to = sentence.to
  while (to > sentence.from && isMark(passage.words[to - 1], '.')) to -= 1
  return {
    passage,
    sentence,
    parties: owner.parties,
    referent: owner.referent,
    source: null,
    cue: null,
    content: [{ from: sentence.from, to }],
    speaker: known?.speaker ?? (owner.referent.role === 'president' ? owner.speaker : owner.referent.speaker),
    basis: 'continued',
    confidence: Math.min(0.9, owner.confidence),
    reasons: [{ code: 'continues_quote', args: [owner.parties[0] ?? ''] }],
    silence: false,
  }
}
