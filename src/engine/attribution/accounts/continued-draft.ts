import type { Reason } from '../../types'
import type { Draft } from '../draft'
import type { WordRange } from '../reading/nominal'
import type { Passage, SentenceWords } from '../reading/passage'
import type { OpenAccount } from './discourse'

/** A statement without a source or cue of its own, told by the account that is open. */
export function continuedDraft(
  passage: Passage,
  sentence: SentenceWords,
  account: OpenAccount,
  content: readonly WordRange[],
  speaker: Draft['speaker'],
  confidence: number,
  code: string,
): Draft {
  const teller = account.parties[0] ?? account.referent.reasons[0]?.args[0] ?? ''
  const reasons: Reason[] = [{ code, args: [teller] }]
  return {
    passage,
    sentence,
    parties: account.parties,
    referent: account.referent,
    source: null,
    cue: null,
    content,
    speaker,
    basis: 'continued',
    confidence,
    reasons,
    silence: false,
  }
}
