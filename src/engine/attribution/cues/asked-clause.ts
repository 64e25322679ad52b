import { Grammar } from '../../languages/grammar'
import { Frame, type Language } from '../../languages/language'
import { Telling } from '../../languages/telling'
import { VerbForm as F } from '../../languages/verb-form'
import { WordClass as C } from '../../languages/word-class'
import { WordTrait as T } from '../../languages/word-trait'
import { has, is, isCue, isMark, isWord, means, plays, type Word } from '../reading/passage'
import { type CueClause, PLAIN } from './cue-clause'
import { subjectBefore } from './subject'

/**
 * «Interrogé sur une visite, il a botté en touche», «À la question de savoir si …, le porte-parole a répondu par la négative»: what
 * was asked opens the sentence, and the verb says what became of it.
 */
export function askedClause(
  words: readonly Word[],
  at: number,
  from: number,
  language: Language,
): CueClause | null {
  const cue = words[at]?.cues.find(({ lemma, form }) => language.evasions.has(lemma) && form !== F.Base)
  if (
    cue === undefined ||
    !language.evasions.get(cue.lemma)?.some((phrase) => follows(words, at + 1, phrase))
  )
    return null
  const opening = questionAt(words, from, at)
  if (opening === null) return null
  const close = lastComma(words, opening, at)
  const subject = subjectBefore(words, at, close + 1, language)
  if (subject?.range.from !== close + 1) return null
  let end = at + 1
  while (isWord(words[end])) end += 1
  // «a répondu par la négative» tells; whoever evades tells nothing.
  const answers = language.replies.has(cue.lemma)
  return {
    ...PLAIN,
    source: subject.range,
    start: subject.range.from,
    end,
    cue: { ...cue, frame: answers ? Frame.Clause : Frame.Clause | Frame.Mention },
    verb: at,
    weight: 1,
    contentFrom: end,
    negated: !answers,
    occasions: subject.occasions,
    owns: { from: opening, to: close },
  }
}

function follows(words: readonly Word[], start: number, phrase: readonly string[]): boolean {
  return phrase.every((form, i) => words[start + i]?.form === form)
}

/** Where the matter of the question begins that opens the sentence, or null. */
function questionAt(words: readonly Word[], from: number, verb: number): number | null {
  const first = words[from]
  let at = from
  if (means(first, Telling.asked)) at = from + 1
  else if (is(first, C.Preposition)) {
    at = [from + 1, from + 2, from + 3].find((i) => means(words[i], Telling.questionNouns)) ?? -2
    at += 1
  } else return null
  if (at <= 0) return null
  for (; at < verb && !isMark(words[at], ','); at += 1) {
    const word = words[at]
    if (has(word, T.Question)) return at
    if (is(word, C.Preposition) && !plays(word, Grammar.agents)) {
      const asks = isCue(words[at + 1], F.Base)
      return asks || has(words[at + 2], T.Question) ? at + 2 : at + 1
    }
  }
  return null
}

function lastComma(words: readonly Word[], from: number, before: number): number {
  for (let at = before - 1; at > from; at -= 1) if (isMark(words[at], ',')) return at
  return -1
}
