import { WordClass as C } from '../../languages/word-class'
import { WordTrait as T } from '../../languages/word-trait'
import { rangeHas, type WordRange } from '../reading/nominal'
import { nounPhraseAfter } from '../reading/noun-phrase'
import { has, is, isUnquoted, isWord, type Word } from '../reading/passage'

/** "on Tuesday", "in a statement", "at a joint news conference", "late on Friday", "last week", "Tuesday". */
export function occasionAt(words: readonly Word[], at: number, to: number): WordRange | null {
  const word = words[at]
  if (!isUnquoted(word)) return null
  if (is(word, C.Time)) return { from: at, to: timeEnd(words, at) }
  if (has(word, T.TimeModifier) && is(words[at + 1], C.Time)) {
    return { from: at, to: timeEnd(words, at + 1) }
  }
  if (is(word, C.Determiner) && has(words[at + 1], T.TimeModifier) && is(words[at + 2], C.Time)) {
    const end = timeEnd(words, at + 2)
    return is(words[end], C.Auxiliary | C.Verb) ? null : { from: at, to: end }
  }
  // "told reporters *that night*."
  if (
    is(word, C.Determiner) &&
    is(words[at + 1], C.Time) &&
    !words[at + 1]?.capital &&
    !isWord(words[at + 2])
  )
    return { from: at, to: at + 2 }
  if (has(word, T.PartOfDay)) {
    const rest = occasionAt(words, at + 1, to)
    return rest === null ? null : { from: at, to: rest.to }
  }
  if (!is(word, C.Preposition) || !has(word, T.Occasion)) return null
  // «lors d'une conférence»
  const inner = has(words[at + 1], T.Genitive) && !has(word, T.Genitive) ? at + 2 : at + 1
  const range = nounPhraseOrTime(words, inner, to)
  if (range === null || range.to - range.from > 8) return null
  // «se félicite de la reprise du dialogue»: of what, not when.
  const occasions = has(word, T.Genitive) ? C.Time : C.Time | C.Public | C.Text | C.Call | C.Audience
  const fits = rangeHas(words, range, occasions)
  const place = has(word, T.Locative) && range.to - range.from <= 2 && words[range.from]?.capital === true
  return fits || (place && !is(words[range.to], C.Auxiliary | C.Verb)) ? { from: at, to: range.to } : null
}

function nounPhraseOrTime(words: readonly Word[], at: number, to: number): WordRange | null {
  if (is(words[at], C.Time) || words[at]?.kind === 'number') return { from: at, to: timeEnd(words, at) }
  let range = nounPhraseAfter(words, at, to, false)
  if (range !== null && is(words[range.to], C.Time))
    range = { from: range.from, to: timeEnd(words, range.to) }
  return range
}

function timeEnd(words: readonly Word[], at: number): number {
  let end = at + 1
  while (is(words[end], C.Time) || words[end]?.kind === 'number') end += 1
  return end
}
