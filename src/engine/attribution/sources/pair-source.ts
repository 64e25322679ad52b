import { WordClass as C } from '../../languages/word-class'
import { WordTrait as T } from '../../languages/word-trait'
import { rangeHas, type WordRange } from '../reading/nominal'
import { has, is, type Word } from '../reading/passage'
import { ownsNext } from './officeholder'
import type { Referent } from './referent'
import { type Features, onlyName, rangeWithin, textOf } from './source-features'

/** "the two leaders", "Putin and Macron": they speak in public or inside an account, never for one palace. */
export function bothPresidents(
  words: readonly Word[],
  range: WordRange,
  features: Features,
  text: string,
): Referent | null {
  const named = new Set(
    features.names
      .filter(
        ({ name, at }) =>
          (name.kind === 'person' || name.kind === 'president') && !ownsNext(words, at, range),
      )
      .map(({ name }) => name.party),
  )
  const bare =
    features.names.length === 0 &&
    features.aide === null &&
    features.text === null &&
    features.elsewhere === null
  const last = words[range.to - 1]
  // "one of the president's men" is nobody's pair.
  const owned = words.slice(range.from, range.to).some((word) => word.possessive && is(word, C.Chief))
  const leaders = rangeWithin(words, range).some((word) => is(word, C.Chief) && is(word, C.Plural))
  const both =
    rangeHas(words, range, C.Both) && rangeHas(words, range, C.Chief) && !rangeHas(words, range, C.Office)
  const pair = bare && !owned && (leaders || both || (has(last, T.Pair) && range.to - range.from > 1))
  if (!pair && named.size < 2) return null
  return {
    ...bothOf('anaphoric', textOf(words, range, text)),
    parties: [],
    role: 'president',
    speaker: 'both',
    person: true,
    head: 'president',
  }
}

/** "both sides", "the two presidencies", "the Kremlin and the Elysée". */
export function bothParties(
  words: readonly Word[],
  range: WordRange,
  features: Features,
  text: string,
): Referent | null {
  // «Français et Russes»
  const peoples = onlyName(words, range)
  // «в пресс-службах Путина и Макрона»
  const offices = is(words[range.from], C.Office | C.Text) && is(words[range.from], C.Plural)
  const named = new Set(
    features.names
      .filter(
        ({ name }) =>
          name.kind === 'institution' ||
          name.kind === 'capital' ||
          (name.kind === 'nation' && peoples) ||
          (name.kind !== 'country' && offices),
      )
      .map(({ name }) => name.party),
  )
  const pair = rangeHas(words, range, C.Both)
  const sources = rangeHas(words, range, C.Text | C.Office | C.Side) || range.to - range.from === 1
  if (features.elsewhere !== null && !is(features.elsewhere, C.Side)) return null
  if (named.size < 2 && !(pair && sources && features.person === null)) return null
  if (named.size === 1) return null
  return bothOf(named.size === 2 ? 'explicit' : 'anaphoric', textOf(words, range, text))
}

export function bothOf(basis: 'explicit' | 'anaphoric', phrase: string): Referent {
  return {
    parties: ['kremlin', 'elysee'],
    role: 'institution',
    speaker: null,
    gender: null,
    plural: true,
    person: false,
    head: 'both',
    basis,
    trust: 0.85,
    reasons: [{ code: 'both_sources', args: [phrase] }],
  }
}
