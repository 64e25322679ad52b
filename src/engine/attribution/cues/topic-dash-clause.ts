import { Grammar } from '../../languages/grammar'
import { Telling } from '../../languages/telling'
import { WordClass as C } from '../../languages/word-class'
import { NameKind as N } from '../../parties/name-kind'
import { isNominative } from '../reading/nominative'
import { nounPhraseAfter } from '../reading/noun-phrase'
import { is, isMark, isName, isUnquoted, isWord, means, plays, type Word } from '../reading/passage'
import { type CueClause, PLAIN } from './cue-clause'
import { placeAt } from './spoken-place'

/**
 * A source whose verb a dash stands for: «*Кремль* — об угрозе катастрофы» opens a sentence; «в Москве утверждают, что …, *в Париже* — что
 * …» stands beside a source whose verb is told.
 */
export function topicDashClauses(
  words: readonly Word[],
  from: number,
  to: number,
  clauses: readonly CueClause[],
): CueClause[] {
  const found: CueClause[] = []
  for (let dash = from + 1; dash < to - 1; dash += 1) {
    if (!isMark(words[dash], '—', '–') || !isUnquoted(words[dash])) continue
    const topic = is(words[dash + 1], C.Preposition) && plays(words[dash + 1], Grammar.topicOpeners)
    const that = plays(words[dash + 1], Grammar.complementizers)
    const colon = answerColon(words, dash, to)
    if (!topic && !that && colon === -1) continue
    const source = sourceBefore(words, dash, from, to, that || colon !== -1)
    if (source === null) continue
    const opens = source.start === from
    // Only beside a source with a verb may "that" follow: «Главное — что …» tells nothing of anybody.
    const beside = clauses.some(({ verb, start }) => verb !== -1 && start < source.start)
    if (
      !(opens ? topic || colon !== -1 || !isMark(words[to - 1], '?') : (that && beside) || found.length > 0)
    )
      continue
    found.push({
      ...PLAIN,
      source: source.range,
      start: source.start,
      end: colon !== -1 ? colon : that ? dash + 1 : dash,
      verb: dash - 1,
      weight: 0.85,
      contentFrom: colon !== -1 ? colon + 1 : that ? dash + 2 : dash + 1,
    })
  }
  return found
}

/** «В Кремле — другое *мнение*: …»: the colon after a noun for what is said; -1 where there is none. */
function answerColon(words: readonly Word[], dash: number, to: number): number {
  for (let at = dash + 2; at < Math.min(to - 1, dash + 5); at += 1)
    if (isMark(words[at], ':')) return means(words[at - 1], Telling.answers) ? at : -1
  return -1
}

/** A palace, a capital or a person named, alone between the start or a comma and the dash. */
function sourceBefore(words: readonly Word[], dash: number, from: number, to: number, answers: boolean) {
  for (let start = dash - 1; start >= from && dash - start < 6; start -= 1) {
    const first = start === from
    const opener = first || isMark(words[start - 1], ',', ';') || is(words[start - 1], C.Conjunction)
    if (!isWord(words[start])) return null
    if (!opener || !isUnquoted(words[start])) continue
    const at = is(words[start], C.Conjunction) ? start + 1 : start
    const place = first && !answers ? null : placeAt(words, at, to)
    const noun = isNominative(words, at) ? nounPhraseAfter(words, at, dash, false) : null
    const range = place ?? noun
    if (range === null || range.to !== dash) continue
    const named = words[range.from]
    // A president’s own dash is the headline of any speech.
    const aide = isName(named, N.Person) && named.name.people.every(({ role }) => role !== 'president')
    return isName(named, N.Institution | N.Capital) || aide ? { range, start: at } : null
  }
  return null
}
