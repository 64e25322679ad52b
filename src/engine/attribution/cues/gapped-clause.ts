import type { Language } from '../../languages/language'
import { WordClass as C } from '../../languages/word-class'
import { WordTrait as T } from '../../languages/word-trait'
import { NameKind as N } from '../../parties/name-kind'
import { nounPhraseAfter } from '../reading/noun-phrase'
import { has, is, isMark, isName, isUnquoted, type Word } from '../reading/passage'
import { Construction, type CueClause } from './cue-clause'
import { type PlaceSource, placeAfter } from './place-source'

/**
 * A second source beside the first, whose verb is left out: «À l'Élysée, on parle d'un échange grave ; *au Kremlin*, d'un échange
 * utile», «Moscou parle d'un échange utile, *Paris* d'un échange grave». Only where both contents open with the same preposition.
 */
export function gappedClauses(
  words: readonly Word[],
  to: number,
  language: Language,
  clauses: readonly CueClause[],
): CueClause[] {
  if (!language.compoundInversion) return []
  return clauses.flatMap((clause) => {
    const opener = words[clause.contentFrom]
    if (clause.verb === -1 || !has(opener, T.Genitive)) return []
    for (let at = clause.contentFrom + 1; at < to; at += 1) {
      if (!isMark(words[at], ',', ';') || !isUnquoted(words[at])) continue
      const found = sourceAt(words, at + 1, to, language)
      if (found === null || !has(words[found.content], T.Genitive)) continue
      const { source, start, end } = found.place
      return [
        {
          ...clause,
          construction: Construction.SubjectVerb,
          source,
          start,
          end,
          verb: end - 1,
          contentFrom: found.content,
        },
      ]
    }
    return []
  })
}

function sourceAt(
  words: readonly Word[],
  stop: number,
  to: number,
  language: Language,
): { place: PlaceSource; content: number } | null {
  const at = is(words[stop], C.Conjunction) ? stop + 1 : stop
  const place = placeAfter(words, at, to, language)
  if (place !== null) return isMark(words[place.end], ',') ? { place, content: place.end + 1 } : null
  const first = is(words[at], C.Determiner) ? words[at + 1] : words[at]
  if (!isName(first, N.Capital | N.Institution)) return null
  const source = nounPhraseAfter(words, at, Math.min(to, first.nameEnd), false)
  if (source === null) return null
  const content = isMark(words[source.to], ',') ? source.to + 1 : source.to
  return { place: { source, start: source.from, end: source.to }, content }
}
