import { Grammar } from '../../languages/grammar'
import { Telling } from '../../languages/telling'
import { WordClass as C } from '../../languages/word-class'
import { WordTrait as T } from '../../languages/word-trait'
import type { WordRange } from '../reading/nominal'
import { nounPhraseAfter, nounPhraseBefore } from '../reading/noun-phrase'
import { has, is, isMark, isQuote, isWord, means, plays, type Word } from '../reading/passage'
import { Construction, type CueClause, PLAIN } from './cue-clause'

/**
 * A noun for what somebody said, with its owner: "Moscow’s answer was that …", "The reply from the Elysée: “…”", "“…” was Macron’s
 * reply". The owner is the source.
 */
export function answerClause(
  words: readonly Word[],
  at: number,
  floor: number,
  to: number,
): CueClause | null {
  if (!means(words[at], Telling.answers)) return null
  const owner = ownerOf(words, at, floor, to)
  if (owner === null) return null
  const { source, start, end } = owner
  const copula = plays(words[end], Grammar.copulas)
  const opening = copula ? end + 1 : end
  const told = contentFrom(words, opening, to)
  // "his people reply that" is a verb.
  const opened = told !== -1 && (copula || !plays(words[told - 1], Grammar.complementizers))
  const clause = {
    ...PLAIN,
    construction: Construction.Copula,
    source,
    start,
    end: opening,
    verb: at,
    weight: 0.85,
    contentFrom: told,
  }
  if (opened) return clause
  // "“…” was Macron’s reply", "“…,” came the reply from the Kremlin"
  const before = words[start - 1]
  // not "he said, *using* a line from a song"
  const turned = (plays(before, Grammar.copulas) || is(before, C.Verb)) && !has(before, T.GerundShape)
  const quoted = isQuote(words[start - 2]) || isMark(words[start - 2], ',')
  if (!turned || !quoted || (end < to && isWord(words[end]))) return null
  return {
    ...clause,
    construction: Construction.VerbSubject,
    start: start - 1,
    end,
    contentFrom: end,
    complement: false,
  }
}

/** Who answers: the possessor before the noun, or whoever stands after "from" or "of". */
function ownerOf(
  words: readonly Word[],
  at: number,
  floor: number,
  to: number,
): { source: WordRange; start: number; end: number } | null {
  const before = nounPhraseBefore(words, at + 1, floor)
  if (before === null) return null
  const whose = is(words[before.from], C.Possessive) ? before.from + 1 : lastPossessive(words, before)
  if (whose !== -1) return { source: { from: before.from, to: whose }, start: before.from, end: at + 1 }
  // «Réaction *immédiate* du Kremlin»
  const link = has(words[at + 2], T.Genitive) && !is(words[at + 1], C.Preposition) ? at + 2 : at + 1
  if (!is(words[link], C.Preposition) || !has(words[link], T.Genitive | T.Inner)) return null
  const source = nounPhraseAfter(words, link + 1, to, false)
  return source === null ? null : { source, start: before.from, end: source.to }
}

function lastPossessive(words: readonly Word[], { from, to }: WordRange): number {
  for (let at = to - 1; at >= from; at -= 1) if (words[at]?.possessive === true) return at + 1
  return -1
}

const SHORT = 5

/** Past "that", or a colon before what is quoted, which a word or two may part from the noun: "was terse: “…”"; else -1. */
function contentFrom(words: readonly Word[], start: number, to: number): number {
  if (plays(words[start], Grammar.complementizers)) return start + 1
  for (let at = start; at < Math.min(to - 1, start + SHORT); at += 1) {
    if (isQuote(words[at])) return at
    if (isMark(words[at], ':', ',') && isQuote(words[at + 1])) return at + 1
    if (!isWord(words[at])) return -1
  }
  return -1
}
