import { Grammar } from '../../languages/grammar'
import { Telling } from '../../languages/telling'
import { Case } from '../../languages/word-case'
import { WordClass as C } from '../../languages/word-class'
import { WordTrait as T } from '../../languages/word-trait'
import { NameKind as N } from '../../parties/name-kind'
import type { WordRange } from '../reading/nominal'
import { isNominative } from '../reading/nominative'
import { nounPhraseAfter } from '../reading/noun-phrase'
import { has, is, isMark, isName, isProper, isWord, means, plays, type Word } from '../reading/passage'

const SPEAKERS =
  C.Pronoun | C.Aide | C.Chief | C.Office | C.Text | C.Elsewhere | C.Side | C.Both | C.Agency | C.Counterpart

/** Names or describes somebody or something that can tell. */
export function speaks(word: Word | undefined): boolean {
  if (word?.name != null) return !isName(word, N.Nation | N.Country)
  return is(word, SPEAKERS) || isProper(word)
}

/** Somebody who can tell stands in the nominative. */
export function namesSpeaker(words: readonly Word[], { from, to }: WordRange): boolean {
  for (let at = from; at < to; at += 1)
    if (speaks(words[at]) && isNominative(words, at) && !inPhrase(words, at)) return true
  return false
}

/** «в адрес *армии*»: a genitive that hangs on a noun after a preposition. */
export function inPhrase(words: readonly Word[], at: number): boolean {
  if (((words[at]?.cases ?? 0) & Case.Genitive) === 0) return false
  for (let i = at - 1; i > 0 && at - i < 4 && isWord(words[i]); i -= 1)
    if (is(words[i], C.Preposition)) return at - i > 1
  return false
}

/** «в Кремле», «в окружении Макрона», «на сайте», «в нем»: where something is told stands for who tells it. */
export function placeAt(words: readonly Word[], at: number, to: number): WordRange | null {
  const place = onePlace(words, at, to)
  if (place === null) return null
  // «в Кремле и в Елисейском дворце», «в Кремле, и в Елисейском дворце»
  const conjunction = isMark(words[place.to], ',') ? place.to + 1 : place.to
  const second = is(words[conjunction], C.Conjunction) ? onePlace(words, conjunction + 1, to) : null
  return second === null ? place : { from: place.from, to: second.to }
}

function onePlace(words: readonly Word[], at: number, to: number): WordRange | null {
  if (!has(words[at], T.Locative)) return null
  const first = words[at + 1]
  if (is(first, C.ObjectPronoun) && has(first, T.BodyPronoun)) return { from: at + 1, to: at + 2 }
  // «опубликовал заявление, в котором говорится»
  if (is(first, C.Determiner) && is(first, C.Subordinator)) return { from: at + 1, to: at + 2 }
  const cases = has(words[at], T.Genitive) ? Case.Genitive : Case.Locative
  const range = nounPhraseAfter(words, at + 1, to, false, true, cases)
  if (range === null) return null
  // «в последнем из них»
  if (range.to - range.from > 1 && is(words[range.to - 1], C.ObjectPronoun)) return range
  // «из *слов* Пескова»
  if (means(words[range.from], Telling.passedWords))
    return range.to - range.from > 1 ? { from: range.from + 1, to: range.to } : null
  for (let i = range.from; i < range.to; i += 1) {
    const word = words[i]
    if (isName(word, ~(N.Country | N.Nation))) return range
    if (is(word, C.Text)) return publishedAt(words, range)
    if (is(word, C.Office | C.Body | C.Elsewhere) || (is(word, C.Aide) && i === range.from)) return range
  }
  return null
}

/** «в сообщении, размещенном на сайте Кремля»: where a text appeared tells whose it is. */
function publishedAt(words: readonly Word[], range: WordRange): WordRange {
  if (!isMark(words[range.to], ',') || !plays(words[range.to + 1], Grammar.publishing)) return range
  let end = range.to + 2
  while (isWord(words[end])) end += 1
  return { from: range.from, to: end }
}

/** «Кремлем», «пресс-секретарем Дмитрием Песковым»: who acts in a passive, in the instrumental. */
export function agentAt(words: readonly Word[], at: number, to: number): WordRange | null {
  const word = words[at]
  if (word === undefined || (word.cases & Case.Instrumental) === 0 || !speaks(word)) return null
  return nounPhraseAfter(words, at, to, false, undefined, Case.Instrumental)
}
