import { Grammar } from '../../languages/grammar'
import { Telling } from '../../languages/telling'
import { WordClass as C } from '../../languages/word-class'
import { NameKind as N } from '../../parties/name-kind'
import { is, isName, isUnquoted, means, plays, type Word } from '../reading/passage'

const NEAR = 16

/** "The Kremlin, *through its spokesman*, called it a staging": he tells it, in the palace's name. */
export function hasMouthpiece(words: readonly Word[], from: number): boolean {
  let through = false
  for (let at = from; at < from + NEAR; at += 1) {
    const word = words[at]
    if (!isUnquoted(word) || plays(word, Grammar.complementizers)) return false
    if (through && (is(word, C.Spokesman) || isName(word, N.Person))) return true
    if (means(word, Telling.mouthpieces)) through = true
  }
  return false
}
