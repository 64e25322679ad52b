import { Grammar } from '../../languages/grammar'
import { type CueForm, Frame, type Language } from '../../languages/language'
import { Telling } from '../../languages/telling'
import { VerbForm as F } from '../../languages/verb-form'
import { WordClass as C } from '../../languages/word-class'
import { NameKind as N } from '../../parties/name-kind'
import type { WordRange } from '../reading/nominal'
import { is, isCue, isName, isUnquoted, means, plays, type Word } from '../reading/passage'
import type { Referent } from '../sources/referent'
import { personAhead, type SubjectOfContent } from './speaker'

const NEAR = 5

/**
 * A palace’s text tells of its president in every sentence; an adviser or a spokesman gives his own view of him as often, so
 * there the president must be the one who tells, asks or answers.
 */
export function speaksHere(
  words: readonly Word[],
  subject: SubjectOfContent,
  referent: Referent,
  content: readonly WordRange[],
  { headLast, compoundInversion, tellsByDative, verbEndings }: Language,
): boolean {
  const to = content.at(-1)?.to ?? subject.end
  const person = referent.role === 'official' || referent.role === 'spokesman'
  const quoted = !isUnquoted(words[subject.end - 1])
  if (subject.pronoun && subject.speaker === 'both' && quoted) return false
  if (subject.pronoun && referent.role === 'spokesman') return false
  const name = words[subject.end - 1]
  // «Путин намерен идти до конца, сказал советник»: outside quotation marks aides are read as passing on what he told.
  if (
    referent.role === 'official' &&
    !headLast &&
    !quoted &&
    isName(name, N.Person | N.President) &&
    (!compoundInversion || name.name.party !== referent.parties[0])
  )
    return subject.speaker !== 'both'
  if (planned(words, subject.end, to) && subject.speaker !== 'both') return false
  const next = contentAfter(words, subject.end, content)
  // «Le président *se rendra* à Moscou», «a *rappelé M. Poutine*»: what he does, not what he said.
  if (
    subject.speaker !== 'both' &&
    !person &&
    next.some(
      (word, i) =>
        (compoundInversion && i < 3 && verbEndings.toCome.test(word.form)) ||
        (tellsByDative && isCue(word, ~0, Frame.NeedsThat | Frame.Object) && personAhead(next, i + 1)),
    )
  )
    return false
  // «Le président n'en a pas parlé»: what he did not say is the teller's.
  if (is(next[0], C.Negation) && person) return false
  if (converses(words, subject, content)) return false
  // "had secured a *promise*" is no telling.
  const tells = next.some(
    (word, i) =>
      (word.cues.some(isTelling) && !(headLast && is(next[i - 1], C.Determiner | C.Possessive))) ||
      plays(word, Grammar.hearsay),
  )
  if (!person && referent.role !== 'president') return tells || subject.speaker === 'both' || !holdsCall(next)
  return tells
}

/** «se sont entretenus», «sont au téléphone», «elle a duré»: that they spoke and how long, not what either said. */
export function converses(
  words: readonly Word[],
  subject: SubjectOfContent,
  content: readonly WordRange[],
): boolean {
  const next = contentAfter(words, subject.end, content)
  const far = subject.speaker === 'both' ? contentAfter(words, subject.end + NEAR, content) : []
  const clause = [...next, ...far]
  return (
    clause.some((word) => means(word, Telling.conversing)) && !clause.some(({ cues }) => cues.some(isTelling))
  )
}

/** The first words of content after word `start`, past a cue that stands in the middle. */
export function contentAfter(
  words: readonly Word[],
  start: number,
  content: readonly WordRange[],
): readonly Word[] {
  const next: Word[] = []
  for (const { from, to } of content)
    for (let at = Math.max(from, start); at < to && next.length < NEAR; at += 1) {
      const word = words[at]
      if (word !== undefined) next.push(word)
    }
  return next
}

export function isTelling({ frame, form, lemma }: CueForm): boolean {
  return form !== F.Gerund && (frame & Frame.TextOnly) === 0 && lemma !== 'speak'
}

/** "Mr Putin held a telephone call with Mr Macron": that they spoke, not what one of them said. */
function holdsCall(next: readonly Word[]): boolean {
  return next.some((word, i) => is(word, C.Call) && (i === 0 || is(next[0], C.Verb | C.Adverb)))
}

/** "is expected to", "intends to": told of, not telling. */
function planned(words: readonly Word[], start: number, to: number): boolean {
  for (let at = start; at < Math.min(to, start + 3); at += 1) {
    if (means(words[at], Telling.plans)) return true
    if (!is(words[at], C.Auxiliary | C.Adverb)) return false
  }
  return false
}
