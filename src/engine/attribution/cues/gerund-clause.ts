import { Frame, type Language } from '../../languages/language'
import { VerbForm as F } from '../../languages/verb-form'
import { Case } from '../../languages/word-case'
import { WordClass as C } from '../../languages/word-class'
import { NameKind as N } from '../../parties/name-kind'
import type { WordRange } from '../reading/nominal'
import { isNominative } from '../reading/nominative'
import { nounPhraseAfter } from '../reading/noun-phrase'
import { findCue, is, isKind, isMark, isUnquoted, type Word } from '../reading/passage'
import { contentAt } from './after-verb'
import { type CueClause, PLAIN } from './cue-clause'
import { speaks } from './spoken-place'

/**
 * A gerund, or a verb joined by «и», that tells beside a verb that does not: «Песков был осторожнее, *сказав*, что …», «Канцелярия обсуждать это не стала,
 * *добавив* лишь, что …». Looked for where nothing else attributes; whoever opens the sentence is the source. A president’s gerund
 * tells what he said on the telephone, and so belongs to whoever tells of it.
 */
export function gerundClause(
  words: readonly Word[],
  from: number,
  to: number,
  language: Language,
): CueClause | null {
  for (let at = from + 1; at < to - 2; at += 1) {
    const word = words[at]
    if (!isUnquoted(word)) continue
    let before = at - 1
    while (is(words[before], C.Adverb)) before -= 1
    // «не ответил, *зато* напомнил»
    const joined = is(words[before], C.Conjunction) || (before < at - 1 && isMark(words[before], ','))
    if (!joined && !isMark(words[before], ',')) continue
    const cue = findCue(word, joined ? F.Finite : F.Gerund, Frame.Clause)
    if (cue === undefined) continue
    let end = at + 1
    while (is(words[end], C.Adverb | C.Audience)) end += 1
    const { contentFrom, complement } = contentAt(words, end, to, language)
    if (!complement) continue
    const source = subjectOf(words, from, at - 1, joined)
    if (source === null) return null
    return {
      ...PLAIN,
      source,
      start: source.from,
      end,
      cue: { ...cue, form: F.Finite },
      verb: at,
      weight: 0.9,
      contentFrom,
    }
  }
  return null
}

/** Whoever opens the sentence, in the nominative, and is no president beside a gerund. */
function subjectOf(words: readonly Word[], from: number, to: number, joined: boolean): WordRange | null {
  let at = from
  while (is(words[at], C.Adverb | C.Conjunction)) at += 1
  // «*И добавил*, что …»: whoever told before.
  if (at > to) return joined ? { from: at, to: at + 1 } : null
  if (!isNominative(words, at) || is(words[at], C.Relative)) return null
  if (is(words[at], C.Pronoun)) return joined ? { from: at, to: at + 1 } : null
  const range = nounPhraseAfter(words, at, to, true, undefined, Case.Nominative)
  if (range === null) return null
  for (let i = range.from; i < range.to; i += 1) {
    const { name } = words[i] ?? {}
    if (joined || !isNominative(words, i)) continue
    if (isKind(name, N.President) || name?.people.some(({ role }) => role === 'president')) return null
  }
  return speaks(words[range.from]) ? range : null
}
