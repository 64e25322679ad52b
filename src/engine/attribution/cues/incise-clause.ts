import { Grammar } from '../../languages/grammar'
import type { Language } from '../../languages/language'
import { WordClass as C } from '../../languages/word-class'
import { WordTrait as T } from '../../languages/word-trait'
import { NameKind as N } from '../../parties/name-kind'
import { rangeHas, rangeNames } from '../reading/nominal'
import { has, is, isMark, isQuote, plays, type Word } from '../reading/passage'
import type { CueClause } from './cue-clause'
import { compoundInversion, SAID } from './inverted-clause'

/**
 * «« … », *euphémise*-t-on au Château», «« … », *tonne* le porte-parole», «« … », s'est *étranglé* M. Peskov», «Ce fut rude, *grimace* un conseiller»:
 * whatever the verb, behind a comma and before a pronoun hung on it or whoever can tell, it tells.
 */
export function inciseClause(
  words: readonly Word[],
  at: number,
  from: number,
  to: number,
  language: Language,
): CueClause | null {
  const word = words[at]
  if (!language.compoundInversion || is(word, C.Auxiliary)) return null
  let comma = at - 1
  while (comma > from && (is(words[comma], C.Auxiliary | C.Adverb) || has(words[comma], T.Clitic))) comma -= 1
  if (comma <= from || !isMark(words[comma], ',')) return null
  const hung = plays(words[at + 1], Grammar.tellers)
  if (!hung && (word?.classes !== 0 || word.capital)) return null
  const clause = compoundInversion(words, at, SAID, from, to, language)
  if (clause === null || hung || isQuote(words[comma - 1])) return clause
  // A noun beside a noun looks alike, unless the sentence ends or goes on behind it: «…, *capitale* où le Kremlin décide».
  const { source, end } = clause
  const next = source?.from === at + 1 && (is(words[at + 1], C.Determiner) || words[at + 1]?.capital === true)
  const known =
    source !== null &&
    (rangeHas(words, source, C.Aide) || rangeNames(words, source, N.Institution | N.Person))
  return next && known && (end >= to || isMark(words[end], ',', '.', ';')) ? clause : null
}
