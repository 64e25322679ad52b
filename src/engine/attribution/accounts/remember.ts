import { Grammar } from '../../languages/grammar'
import { WordClass as C } from '../../languages/word-class'
import { SHOWN_CONFIDENCE } from '../../threshold'
import { type Draft, kindOf } from '../draft'
import type { WordRange } from '../reading/nominal'
import {
  is,
  isCue,
  isProper,
  isUnquoted,
  type Passage,
  plays,
  type SentenceWords,
  type Word,
} from '../reading/passage'
import { inPublic, pressAsks, rememberSubjects } from '../sources/mentions'
import type { SourceContext } from '../sources/source-context'
import { speakerContextOf } from './account-speaker'
import { NEVER } from './discourse'
import { subjectOfContent } from './speaker'

export function remember(
  passage: Passage,
  sentence: SentenceWords,
  drafts: readonly Draft[],
  context: SourceContext,
): void {
  const { discourse } = context
  // A guess that an account goes on is no sign of who told last.
  const heard = drafts.filter(
    ({ basis, confidence }) => basis !== 'continued' || confidence >= SHOWN_CONFIDENCE,
  )
  if (heard.length === 0) rememberSubjects(passage, sentence, context)
  // «Les deux hommes se sont présentés devant la presse»
  if (heard.length === 0 && context.callArticle && isOccasion(passage, sentence))
    discourse.publicAt = sentence.index
  for (const draft of heard) {
    if (draft.referent.role === 'president') discourse.publicAt = sentence.index
    else if (draft.parties.length > 0) discourse.publicAt = NEVER
    // «Un confrère lui demande *si* …», «*Журналист* спросил о газе»: the answer is another's.
    const asked =
      draft.parties.length === 0 &&
      (plays(passage.words[(draft.content[0]?.from ?? 0) - 1], Grammar.indirectQuestions) ||
        pressAsks(passage, sentence))
    discourse.remember(draft.referent, sentence.index, passage.block, true, asked)
  }
  const last = drafts.at(-1)
  // What is not sure enough to be marked opens no account that could be.
  const unsure =
    !context.language.compoundInversion && last !== undefined && last.confidence < SHOWN_CONFIDENCE
  if (last === undefined || unsure) {
    discourse.continueAccount(null)
    return
  }
  const president =
    last.speaker !== null &&
    last.speaker !== 'official' &&
    last.speaker !== 'spokesman' &&
    last.speaker !== 'both'
      ? last.speaker
      : null
  const open = discourse.open?.parties[0] === last.parties[0] ? discourse.open : null
  discourse.continueAccount({
    parties: last.parties,
    referent: last.referent,
    sentence: sentence.index,
    block: passage.block,
    last: president,
    quoted: president !== null && quotesHim(passage, last, context),
    president: president ?? open?.president ?? null,
    accompanied:
      president !== null && isAccompanied(passage, last.content) ? president : (open?.accompanied ?? null),
    together: last.speaker === 'both',
    quoting: kindOf(passage, last.content) !== 'indirect',
    quotation: quotationAtEnd(passage, last.content),
  })
}

/** "“You are lying,” the aide quoted Macron as saying": all of it his words, not "“He lies,” the aide said". */
function quotesHim(
  { words }: Passage,
  { passage, content, referent }: Draft,
  context: SourceContext,
): boolean {
  return (
    referent.role !== 'president' &&
    kindOf(passage, content) === 'direct' &&
    subjectOfContent(words, content, speakerContextOf(referent, context)) === null
  )
}

/** The public is named, and the sentence denies nothing. */
function isOccasion(passage: Passage, sentence: SentenceWords): boolean {
  const denies = (word: Word): boolean => is(word, C.Negation) && isUnquoted(word)
  return inPublic(passage, sentence) && !passage.words.slice(sentence.from, sentence.to).some(denies)
}

/** How far the two who act together are looked for. */
const NEAR = 12

/** "*Macron and Scholz* insisted": beside the president, somebody of neither party. */
function isAccompanied({ words }: Passage, content: readonly WordRange[]): boolean {
  const { from, to } = content[0] ?? { from: 0, to: 0 }
  for (let at = from + 1; at < Math.min(to, from + NEAR); at += 1) {
    const word = words[at]
    if (isCue(word)) return false
    if (is(word, C.Conjunction))
      return isOutsider(words[at + 1]) || isOutsider(words[at + 2]) || isOutsider(words[at - 1])
  }
  return false
}

function isOutsider(word: Word | undefined): boolean {
  return word !== undefined && word.name === null && (is(word, C.Elsewhere) || isProper(word))
}

/** The quotation that the content ends in, where it goes on past the content. */
function quotationAtEnd(passage: Passage, content: readonly WordRange[]): number {
  const last = content.at(-1)
  return last === undefined ? -1 : (passage.words[last.to - 1]?.quotation ?? -1)
}
