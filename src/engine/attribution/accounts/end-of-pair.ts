import { VerbForm as F } from '../../languages/verb-form'
import { anyCase } from '../../languages/word-case'
import { WordClass as C } from '../../languages/word-class'
import { WordTrait as T } from '../../languages/word-trait'
import { has, is, isCue, type Word } from '../reading/passage'

/** The word after "the two leaders", "both", "the two"; null where no such pair is the subject. */
export function endOfPair(words: readonly Word[], start: number): number | null {
  let both = false
  for (let at = start; at < start + 4; at += 1) {
    const word = words[at]
    if (is(word, C.Plural) && !is(word, C.Text) && (is(word, C.Chief | C.Side | C.Counterpart) || both))
      return at + 1
    // "the two *heads* of state"
    if (both && is(word, C.Chief) && has(word, T.PluralShape)) return at + 1
    if (is(word, C.Both)) {
      both = true
      if (is(words[at + 1], C.Auxiliary | C.Adverb | C.Verb) || isCue(words[at + 1], F.Finite)) return at + 1
      // «оба президента»: the noun after the numeral is no plural.
      if (words[at + 1]?.cases !== anyCase && is(words[at + 1], C.Chief)) return at + 2
      continue
    }
    if (!is(word, C.Determiner | C.Modifier)) return null
  }
  return null
}
