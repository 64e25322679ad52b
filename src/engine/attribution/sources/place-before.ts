import { WordClass as C } from '../../languages/word-class'
import { WordTrait as T } from '../../languages/word-trait'
import { NameKind as N } from '../../parties/name-kind'
import type { PartyId } from '../../types'
import { has, is, isMark, isName, type Word } from '../reading/passage'

export interface Place {
  readonly start: number
  readonly end: number
  readonly party: PartyId
}

const REACH = 8
const FAR = 30

/**
 * "During a briefing in Paris, officials said", «À l'Élysée, un conseiller dit»: the place named before them tells whose they are.
 * @param far past the ends of sentences, where a palace opens one: "At the Élysée the mood was bleak. “…,” said one adviser."
 */
export function placeBefore(words: readonly Word[], at: number, far = false): Place | null {
  for (let i = at - 1; i >= Math.max(0, at - (far ? FAR : REACH)); i -= 1) {
    const word = words[i]
    if (word === undefined || (!far && isMark(word, '.', ';'))) return null
    if (word.name === null) continue
    const palace = isName(word, N.Institution)
    const opening = palace && is(words[word.nameStart - 1], C.Determiner) ? 2 : 1
    const place = word.nameStart - opening
    const opens = palace && (place === 0 || isMark(words[place - 1], '.'))
    // "flew to Moscow, three people said"; not «связаться *с Москвой*, рассказали в окружении президента»
    const there = has(words[place], T.Locative) && !has(words[place], T.Genitive)
    if ((far ? opens : isName(word, N.Capital | N.Institution)) && there)
      return { start: word.start, end: word.end, party: word.name.party }
  }
  return null
}
