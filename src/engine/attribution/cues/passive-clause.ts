import { Grammar } from '../../languages/grammar'
import { type CueForm, Frame } from '../../languages/language'
import { WordClass as C } from '../../languages/word-class'
import { WordTrait as T } from '../../languages/word-trait'
import { nounPhraseAfter } from '../reading/noun-phrase'
import { has, is, isCue, isQuote, plays, takes, type Word } from '../reading/passage'
import { type CueClause, PLAIN } from './cue-clause'
import type { Subject } from './verb-clause'

/** "Putin was quoted by the Kremlin as saying", "it was reported by the Kremlin that": the agent is the source. */
export function passiveClause(
  words: readonly Word[],
  at: number,
  cue: CueForm,
  subject: NonNullable<Subject>,
  to: number,
): CueClause | null {
  let by = at + 1
  while (by < to && is(words[by], C.Adverb) && !is(words[by], C.Preposition)) by += 1
  // "he was quoted as saying": quoted by whoever it was, the words are his.
  if (takes(cue, Frame.PassesOn) && has(words[by], T.As) && has(words[by + 1], T.GerundShape)) {
    return quotedClause(words, at, cue, subject, by + 2)
  }
  if (!plays(words[by], Grammar.agents)) return null
  const source = nounPhraseAfter(words, by + 1, to, false)
  if (source === null) return null
  const impersonal = has(words[subject.range.from], T.Impersonal)
  let contentFrom = source.to
  const first = words[contentFrom]
  if (has(first, T.As | T.InfinitiveMark)) {
    contentFrom += 2
    if (is(words[contentFrom - 1], C.Auxiliary) && isCue(words[contentFrom])) contentFrom += 1
  }
  const complement = plays(words[contentFrom], Grammar.complementizers)
  if (complement) contentFrom += 1
  if (impersonal && !complement) return null
  return {
    ...PLAIN,
    source,
    start: subject.range.from,
    end: Math.max(source.to, complement ? contentFrom - 1 : contentFrom),
    cue,
    verb: at,
    weight: 0.95,
    contentFrom,
    complement,
    negated: subject.negated,
    quoted: impersonal ? null : subject.range,
  }
}

function quotedClause(
  words: readonly Word[],
  at: number,
  cue: CueForm,
  subject: NonNullable<Subject>,
  end: number,
): CueClause {
  const complement = plays(words[end], Grammar.complementizers)
  return {
    ...PLAIN,
    source: subject.range,
    start: subject.range.from,
    end,
    cue,
    verb: at,
    weight: 0.95,
    contentFrom: complement ? end + 1 : end,
    complement: complement || isQuote(words[end]),
    negated: subject.negated,
  }
}
