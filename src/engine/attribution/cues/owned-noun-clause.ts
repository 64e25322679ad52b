import { Grammar } from '../../languages/grammar'
import { Frame, type Language } from '../../languages/language'
import { Telling } from '../../languages/telling'
import { Case } from '../../languages/word-case'
import { WordClass as C } from '../../languages/word-class'
import type { WordRange } from '../reading/nominal'
import { nounPhraseAfter } from '../reading/noun-phrase'
import { is, isCue, isMark, isWord, means, plays, type Word } from '../reading/passage'
import { Construction, type CueClause, PLAIN } from './cue-clause'

const LONGEST_LINK = 10

/**
 * A noun for what somebody said with its owner after it, told by case: «Ответ *Кремля* был коротким: …», «заявление *Кремля* о том,
 * что …», «реакция *Елисейского дворца*: …». The owner is the source.
 */
export function ownedNounClause(
  words: readonly Word[],
  at: number,
  to: number,
  language: Language,
): CueClause | null {
  if (!language.freeOrder || !means(words[at], Telling.answers)) return null
  const source = ownerAfter(words, at + 1, to)
  if (source === null) return null
  const told = clauseFrom(words, source.to) ?? pastColon(words, source.to, to)
  if (told === null) return null
  return {
    ...PLAIN,
    construction: Construction.Copula,
    source,
    start: at,
    end: told.end,
    verb: at,
    weight: 0.85,
    contentFrom: told.content,
  }
}

/** The genitive right after the noun, without what the answer is to: «ответ *Кремля* на предложение Парижа». */
function ownerAfter(words: readonly Word[], at: number, to: number): WordRange | null {
  const owner = nounPhraseAfter(words, at, to, false, undefined, Case.Genitive)
  if (owner === null) return null
  for (let i = owner.from; i < owner.to; i += 1) {
    if (!is(words[i], C.Preposition) || is(words[i - 1], C.Aide | C.Modifier)) continue
    return i > owner.from ? { from: owner.from, to: i } : null
  }
  return owner
}

interface Told {
  readonly end: number
  readonly content: number
}

/** «о том, что», «— в том, что», «, что», «сводится к тому, что»: right after the owner, or after one verb and no more. */
function clauseFrom(words: readonly Word[], after: number): Told | null {
  let at = after
  const opensThat = (i: number): boolean =>
    is(words[i], C.Preposition) && is(words[i + 1], C.Determiner) && isMark(words[i + 2], ',')
  // «ответ Кремля ждали, что …» is no answer told.
  if (opensThat(at)) at += 2
  else if (opensThat(at + 1) && (isWord(words[at]) || isMark(words[at], '—', '–'))) at += 3
  if (!isMark(words[at], ',') || !plays(words[at + 1], Grammar.complementizers)) return null
  return { end: at, content: at + 2 }
}

/** «на предложение Парижа был коротким: …»: up to a colon nothing tells or is done, but for a verb that says how it was. */
function pastColon(words: readonly Word[], after: number, to: number): Told | null {
  for (let at = after; at < Math.min(to - 1, after + LONGEST_LINK); at += 1) {
    const word = words[at]
    if (isMark(word, ':')) return { end: at, content: at + 1 }
    if (!isWord(word) || isCue(word, ~0, Frame.Clause) || is(word, C.Negation)) return null
    if ((is(word, C.Verb) || isCue(word)) && !describes(words[at + 1]) && !measures(words, at, to))
      return null
  }
  return null
}

/** «расставляет акценты *иначе*:», «уместилось в пять *строк*:» */
function measures(words: readonly Word[], verb: number, to: number): boolean {
  const last = Math.min(to, verb + LONGEST_LINK)
  let colon = verb
  while (colon < last && !isMark(words[colon], ':')) colon += 1
  return is(words[colon - 1], C.Adverb) || means(words[colon - 1], Telling.partsOfText)
}

/** «оказался *сдержанным*», «звучит *иначе*» */
function describes(word: Word | undefined): boolean {
  if (!isWord(word) || is(word, C.Time)) return false
  return is(word, C.Adverb) || (word.cases & Case.Instrumental) !== 0
}
