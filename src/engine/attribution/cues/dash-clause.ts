import { anyCase } from '../../languages/word-case'
import { WordClass as C } from '../../languages/word-class'
import { NameKind as N } from '../../parties/name-kind'
import { isNominative } from '../reading/nominative'
import { nounPhraseAfter } from '../reading/noun-phrase'
import { is, isCue, isKind, isMark, isMarkOf, isUnquoted, isWord, type Word } from '../reading/passage'
import { Construction, type CueClause, PLAIN } from './cue-clause'

const LONGEST_SOURCE = 8

/**
 * "Putin tells Macron of decision - *Kremlin*", "Macron hails talks: *French presidency*",
 * «Путин и Макрон обсудили Украину — *Кремль*»: a palace or one of its people after the dash that closes a headline, where what
 * stands before is a clause of its own.
 */
export function findDashClause(
  words: readonly Word[],
  from: number,
  to: number,
  cased: boolean,
): CueClause | null {
  const end = isMark(words[to - 1], '.', ';') ? to - 1 : to
  const marks = cased ? '—–' : '—–-:'
  let dash = end - 1
  while (dash > from && end - dash <= LONGEST_SOURCE && !isMarkOf(words[dash], marks)) dash -= 1
  const first = words[dash + 1]
  if (dash <= from || !isMarkOf(words[dash], marks) || !isUnquoted(first)) return null
  if (cased === (first.cases === anyCase)) return null
  if (isMark(words[dash - 1], ',') || !isWord(words[dash - 1]) || !isNominative(words, dash + 1)) return null
  const source = nounPhraseAfter(words, dash + 1, end, false)
  if (source === null || source.to !== end) return null
  const named = words.slice(source.from, source.to).some(({ name }) => isKind(name, N.Institution | N.Person))
  const told = words
    .slice(from, dash)
    .some((word) => is(word, C.Verb | C.Auxiliary) || (!cased && isCue(word)))
  if (!named || !told) return null
  return {
    ...PLAIN,
    construction: Construction.Phrase,
    source,
    start: source.from,
    end: source.to,
    weight: 0.85,
    contentFrom: source.to,
    complement: false,
  }
}
