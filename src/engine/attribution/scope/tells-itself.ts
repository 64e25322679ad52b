import { Grammar } from '../../languages/grammar'
import { Frame, type Language } from '../../languages/language'
import { Construction, type CueClause } from '../cues/cue-clause'
import { plays, takes, type Word } from '../reading/passage'
import type { ScopeHints } from './scope-hints'

/** Whether a clause that opens a sentence tells something beside the one that closes it, and is no part of what that one tells. */
export function tellsItself(
  words: readonly Word[],
  clause: CueClause,
  hints: ScopeHints,
  language: Language,
): boolean {
  // "He *found* him stiffer, he adds"
  const bare = !clause.complement && takes(clause.cue, Frame.NeedsThat)
  return (
    !bare &&
    !hints.isInner(clause) &&
    clause.construction !== Construction.Phrase &&
    !wouldTell(words, clause, language)
  )
}

/** "Moscow *would* not offer him shelter, he said": what is told, in the mood of telling. */
function wouldTell(words: readonly Word[], { source, verb }: CueClause, language: Language): boolean {
  for (let at = source?.to ?? verb; at < verb; at += 1)
    if (language.headLast && plays(words[at], Grammar.reportedMoods)) return true
  return false
}
