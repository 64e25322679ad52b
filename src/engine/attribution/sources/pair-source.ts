import { Telling } from '../../languages/telling'
import { anyCase } from '../../languages/word-case'
import { WordClass as C } from '../../languages/word-class'
import { WordTrait as T } from '../../languages/word-trait'
import { NameKind as N } from '../../parties/name-kind'
import { rangeHas, type WordRange } from '../reading/nominal'
import { has, is, isKind, means, type Word } from '../reading/passage'
import { ownsNext } from './officeholder'
import { bothOf, type Referent } from './referent'
import type { SourceContext } from './source-context'
import { type Features, onlyName, rangeWithin, textOf } from './source-features'

/** "the two leaders", "Putin and Macron": they speak in public or inside an account, never for one palace. */
export function bothPresidents(
  words: readonly Word[],
  range: WordRange,
  features: Features,
  { discourse, sentence, text }: SourceContext,
): Referent | null {
  const { length } = features.names
  // "Both stressed", in one palace's account: the presidents it tells of.
  const bare = range.to - range.from === 1 && is(words[range.from], C.Both)
  const told = bare && discourse.openBefore(sentence)?.parties.length === 1
  // "the Russian and French presidents": named by their lands alone
  const lands = length !== 1 && features.names.every(({ name }) => isKind(name, N.Nation | N.Country))
  const pair = lands ? told || isPair(words, range, features) : length > 1 && namesTwo(words, range, features)
  if (!pair) return null
  return {
    ...bothOf('anaphoric', textOf(words, range, text)),
    parties: [],
    role: 'president',
    speaker: 'both',
    person: true,
    head: 'president',
  }
}

/** "the two men", "both presidents": a pair without names. */
function isPair(words: readonly Word[], range: WordRange, features: Features): boolean {
  if (features.aide !== null || features.text !== null || features.elsewhere !== null) return false
  const both =
    rangeHas(words, range, C.Both) && rangeHas(words, range, C.Chief) && !rangeHas(words, range, C.Office)
  // «*Стороны* обсудили …»: a bare plural where words have cases.
  const sides =
    range.to - range.from === 1 && is(words[range.from], C.Side) && is(words[range.from], C.Plural)
  const two = both || sides || (has(words[range.to - 1], T.Pair) && range.to - range.from > 1)
  // «в канцелярии главы государства»: the chief owns the office.
  if (!two && is(words[range.from], C.Office) && words[range.from]?.cases !== anyCase) return false
  // "the presidents *of Russia and France*"
  const chiefs = (
    features.names.length === 2 ? words.slice(range.from, range.to) : rangeWithin(words, range)
  ).some((word) => is(word, C.Chief) && is(word, C.Plural))
  if (!two && !(features.plural && chiefs)) return false
  // "one of the president's men" is nobody's pair.
  return !words.slice(range.from, range.to).some((word) => word.possessive && is(word, C.Chief))
}

/** Presidents of both parties, neither only as the owner of something. */
function namesTwo(words: readonly Word[], range: WordRange, features: Features): boolean {
  const named = features.names.filter(
    ({ name, at }) => isKind(name, N.Person | N.President) && !ownsNext(words, at, range),
  )
  return named.some(({ name }) => name.party !== named[0]?.name.party)
}

/** "both sides", "the two presidencies", "the Kremlin and the Elysée". */
export function bothParties(
  words: readonly Word[],
  range: WordRange,
  features: Features,
  { callArticle, text }: SourceContext,
): Referent | null {
  // «ces deux *lignes*»: of one text.
  const lines = is(words[range.from], C.Determiner) && means(words[range.to - 1], Telling.partsOfText)
  const pair = rangeHas(words, range, C.Both) && !lines
  if (!pair && features.names.length < 2) return null
  // «Français et Russes»
  const peoples = onlyName(words, range)
  // «в пресс-службах Путина и Макрона»
  const offices = is(words[range.from], C.Office | C.Text) && is(words[range.from], C.Plural)
  // "the Kremlin and a French official"
  const joined =
    features.names.some(({ name }) => isKind(name, N.Institution)) &&
    features.aide !== null &&
    rangeHas(words, range, C.Conjunction)
  const named = new Set(
    features.names
      .filter(
        ({ name }) =>
          isKind(name, N.Institution | N.Capital) ||
          (isKind(name, N.Nation) && peoples) ||
          (!isKind(name, N.Country) && (offices || joined)),
      )
      .map(({ name }) => name.party),
  )
  const sources = rangeHas(words, range, C.Text | C.Office | C.Side) || range.to - range.from === 1
  if (features.elsewhere !== null && !is(features.elsewhere, C.Side)) return null
  if (named.size < 2 && !(callArticle && pair && sources && features.person === null)) return null
  if (named.size === 1) return null
  return bothOf(named.size === 2 ? 'explicit' : 'anaphoric', textOf(words, range, text))
}
