import { anyCase } from '../../languages/word-case'
import { WordClass as C } from '../../languages/word-class'
import { NameKind as N } from '../../parties/name-kind'
import { isNominative } from '../reading/nominative'
import { nounPhraseAfter } from '../reading/noun-phrase'
import { is, isKind, isMark, isUnquoted, isWord, type Word } from '../reading/passage'
import { Construction, type CueClause, PLAIN } from './cue-clause'

const LONGEST_SOURCE = 8

/**
 * «Путин и Макрон обсудили Украину — *Кремль*»: a palace or one of its people after the dash that closes a headline, where what
 * stands before is a clause of its own.
 */
export function findDashClause(words: readonly Word[], from: number, to: number): CueClause | null {
  const end = isMark(words[to - 1], '.', ';') ? to - 1 : to
  let dash = end - 1
  while (dash > from && end - dash <= LONGEST_SOURCE && !isMark(words[dash], '—', '–')) dash -= 1
  const first = words[dash + 1]
  if (dash <= from || !isMark(words[dash], '—', '–') || !isUnquoted(first) || first.cases === anyCase)
    return null
  if (isMark(words[dash - 1], ',') || !isWord(words[dash - 1]) || !isNominative(words, dash + 1)) return null
  const source = nounPhraseAfter(words, dash + 1, end, false)
  if (source === null || source.to !== end) return null
  const named = words.slice(source.from, source.to).some(({ name }) => isKind(name, N.Institution | N.Person))
  const told = words.slice(from, dash).some((word) => is(word, C.Verb | C.Auxiliary))
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
