import { Grammar } from '../../languages/grammar'
import { Frame } from '../../languages/language'
import { VerbForm as F } from '../../languages/verb-form'
import { Case } from '../../languages/word-case'
import { WordClass as C } from '../../languages/word-class'
import { NameKind as N } from '../../parties/name-kind'
import type { WordRange } from '../reading/nominal'
import { isNominative } from '../reading/nominative'
import { nounPhraseAfter } from '../reading/noun-phrase'
import { findCue, is, isKind, isMark, isQuote, isUnquoted, plays, type Word } from '../reading/passage'
import { type CueClause, PLAIN } from './cue-clause'
import { speaks } from './spoken-place'

/**
 * A gerund, or a verb joined by «и», that tells beside a verb that does not: «Песков был осторожнее, *сказав*, что …», «Канцелярия обсуждать это не стала,
 * *добавив* лишь, что …». Looked for where nothing else attributes; whoever opens the sentence is the source. A president’s gerund
 * tells what he said on the telephone, and so belongs to whoever tells of it.
 */
export function gerundClause(words: readonly Word[], from: number, to: number): CueClause | null {
  for (let at = from + 2; at < to - 2; at += 1) {
    const word = words[at]
    if (!isUnquoted(word)) continue
    let before = at - 1
    while (is(words[before], C.Adverb)) before -= 1
    const joined = is(words[before], C.Conjunction)
    if (!joined && !isMark(words[at - 1], ',')) continue
    const cue = findCue(word, joined ? F.Finite : F.Gerund, Frame.Clause)
    const content = cue === undefined ? null : contentFrom(words, at + 1)
    if (cue === undefined || content === null) continue
    const source = subjectOf(words, from, at - 1, joined)
    if (source === null) return null
    return {
      ...PLAIN,
      source,
      start: source.from,
      end: content.end,
      cue: { ...cue, form: F.Finite },
      verb: at,
      weight: 0.9,
      contentFrom: content.from,
    }
  }
  return null
}

/** Past adverbs and «журналистам»: «, что», a colon or a quotation; else null. */
function contentFrom(words: readonly Word[], start: number) {
  let at = start
  while (is(words[at], C.Adverb | C.Audience)) at += 1
  if (isMark(words[at], ',') && plays(words[at + 1], Grammar.complementizers))
    return { end: at, from: at + 2 }
  if (isMark(words[at], ':')) return { end: at, from: at + 1 }
  return isQuote(words[at]) ? { end: at, from: at } : null
}

/** Whoever opens the sentence, in the nominative, and is no president beside a gerund. */
function subjectOf(words: readonly Word[], from: number, to: number, joined: boolean): WordRange | null {
  let at = from
  while (is(words[at], C.Adverb | C.Conjunction)) at += 1
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
