import { anyCase } from '../../languages/word-case'
import { WordClass as C } from '../../languages/word-class'
import { is, isQuote, type Word } from './passage'

/** The opening mark of a short name in quotation marks that closes at word `close` and belongs to a noun before it. */
export function quotedNameStart(words: readonly Word[], close: number, floor: number): number | null {
  for (let at = close - 2; at > floor && close - at < 6; at -= 1)
    if (isQuote(words[at])) return quotedNameEnd(words, at, close + 1) === close + 1 ? at : null
  return null
}

/** «источника „Газеты“ в администрации»: the end of a short name in quotation marks after a noun with cases. */
export function quotedNameEnd(words: readonly Word[], at: number, ceiling: number): number | null {
  const before = words[at - 1]
  if (!isQuote(words[at]) || before === undefined || before.cases === anyCase) return null
  if (!is(before, C.Aide | C.Agency | C.Audience | C.Elsewhere | C.Preposition)) return null
  for (let close = at + 2; close < Math.min(ceiling, at + 6); close += 1)
    if (isQuote(words[close])) return close + 1
  return null
}
