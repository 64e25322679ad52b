import { WordTrait as T } from '../../languages/word-trait'
import { isNominative } from '../reading/nominative'
import { has, isWord, type Word } from '../reading/passage'
import { speaks } from './spoken-place'

const LONGEST = 8

/** «резюмирует *пожелавший остаться неназванным* советник»: where the noun stands that the participle at word `at` belongs to. */
export function pastParticiple(words: readonly Word[], at: number, to: number): number {
  if (!has(words[at], T.ParticipleShape) || words[at]?.classes !== 0 || words[at]?.capital) return at
  for (let noun = at + 1; noun < Math.min(to, at + LONGEST); noun += 1) {
    if (!isWord(words[noun])) return at
    if (isNominative(words, noun) && speaks(words[noun])) return noun
  }
  return at
}
