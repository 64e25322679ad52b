import { Grammar } from '../../languages/grammar'
import type { Language } from '../../languages/language'
import { WordClass as C } from '../../languages/word-class'
import { WordTrait as T } from '../../languages/word-trait'
import { NameKind as N } from '../../parties/name-kind'
import { isNominal, rangeHas, type WordRange } from '../reading/nominal'
import { nounPhraseAfter } from '../reading/noun-phrase'
import { has, is, isName, isProper, isWord, plays, type Word } from '../reading/passage'

/** Who or what can be told something. */
const TELLABLE = C.Aide | C.Chief | C.Counterpart | C.Audience | C.Elsewhere | C.Office | C.Public

/** One person or body, as short as it can be: "told *reporters* Macron had asked", "told *Mr Putin* that". */
export function personAfter(words: readonly Word[], at: number, to: number): WordRange | null {
  const word = words[at]
  if (word === undefined || at >= to) return null
  // "that Mr Putin had given": what, not whom
  if (has(word, T.ClauseOpener) && words[at + 1]?.capital === true) return null
  if (is(word, C.ObjectPronoun)) return { from: at, to: at + 1 }
  if (is(word, C.Audience) && word.name === null) return { from: at, to: at + 1 }
  let end = at
  if (is(word, C.Determiner | C.Possessive) || (is(word, C.Title) && !word.capital)) {
    const range = nounPhraseAfter(words, at, to, false)
    if (range === null || !rangeHas(words, range, TELLABLE)) {
      const first = words[at + 1]
      if (first?.name != null) return { from: at, to: first.nameEnd }
      // "the Financial Times"
      let proper = at + 1
      while (isProper(words[proper]) && words[proper]?.name === null) proper += 1
      return proper > at + 1 ? { from: at, to: proper } : null
    }
    // "told the French leader Russian troops were …": the phrase ends at its first noun that can be told something.
    for (end = range.from + 1; end < range.to; end += 1) {
      if (is(words[end], TELLABLE)) break
      // «à son arrivée *à Bruxelles*» tells where.
      if (is(words[end], C.Preposition) && has(words[end], T.Locative)) return null
      if (isName(words[end], N.President)) {
        end = (words[end]?.nameEnd ?? end + 1) - 1
        break
      }
    }
    end += 1
    // "a daily briefing"
    while (end < range.to && words[end]?.capital === false && is(words[end], C.Audience | C.Public)) end += 1
    while (
      end < range.to &&
      (isProper(words[end]) || is(words[end], C.Title) || isName(words[end], N.Person))
    ) {
      if (isName(words[end], N.Person)) return { from: at, to: end + 1 }
      end += 1
    }
    return { from: at, to: end }
  }
  for (end = at; end < to; end += 1) {
    const here = words[end]
    if (here === undefined) break
    if (here.name !== null) {
      end = here.nameEnd
      // "told *France's ambassadors* on Monday"
      while (here.possessive && isNominal(words[end], here) && !is(words[end], C.Determiner)) end += 1
      const whole = isName(here, N.Nation) && end - 1 === at ? nounPhraseAfter(words, at, to, false) : null
      if (whole !== null && is(words[whole.to - 1], TELLABLE)) return whole
      if (!isName(here, N.Person | N.Capital)) continueNames()
      return { from: at, to: end }
    }
    if (
      !(
        is(here, C.Title | C.Chief) ||
        isProper(here) ||
        (here.kind === 'mark' && here.form === '.' && is(words[end - 1], C.Title))
      )
    )
      break
  }
  return end > at && words[at]?.capital === true ? { from: at, to: end } : null

  function continueNames(): void {
    while (
      end < to &&
      (is(words[end], C.Title | C.Chief | C.Counterpart | C.Aide) ||
        isProper(words[end]) ||
        isName(words[end], N.Person))
    )
      end += 1
  }
}

/** Whom one tells after "to": the public, or in a language that tells everybody so, anybody. */
export function dativeAfter(
  words: readonly Word[],
  at: number,
  to: number,
  language: Language,
): WordRange | null {
  const audience = audienceAfter(words, at)
  if (!language.tellsByDative) return audience
  if (audience !== null) {
    // «à la télévision *publique allemande* que»
    let end = audience.to
    while (
      end < Math.min(to, audience.to + 3) &&
      isWord(words[end]) &&
      is(words[end], C.Modifier | C.Elsewhere)
    )
      end += 1
    return plays(words[end], Grammar.complementizers) ? { from: audience.from, to: end } : audience
  }
  return personAfter(words, at, to)
}

function audienceAfter(words: readonly Word[], at: number): WordRange | null {
  const start = is(words[at], C.Determiner) || has(words[at], T.Genitive) ? at + 1 : at
  if (is(words[start], C.Audience)) return { from: at, to: start + 1 }
  let end = at
  while (isProper(words[end]) && words[end]?.name === null) end += 1
  return end > at ? { from: at, to: end } : null
}
