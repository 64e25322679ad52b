import { WordClass as C } from '../../languages/word-class'
import { WordTrait as T } from '../../languages/word-trait'
import { parties } from '../../parties'
import { NameKind as N } from '../../parties/name-kind'
import type { Reason } from '../../types'
import { rangeHas, type WordRange } from '../reading/nominal'
import { has, is, isCue, isKind, isWord, type Word } from '../reading/passage'
import type { Referent } from './referent'
import { president } from './referent'
import type { SourceContext } from './source-context'
import { type Features, strangerNamed, textOf } from './source-features'

/** «son hôte», "his French counterpart": the president of the other side from the one spoken of last. */
export function counterpart(
  words: readonly Word[],
  range: WordRange,
  features: Features,
  context: SourceContext,
): Referent | null {
  if (!rangeHas(words, range, C.Counterpart)) return null
  if (!is(words[range.from], C.Possessive)) return guest(words, range, features, context)
  // "His French counterpart, Jean-Yves Le Drian": another office’s.
  for (let at = range.from; at < range.to; at += 1) if (strangerNamed(words, at, range)) return null
  const before = words[range.from - 1]
  const turned = context.language.compoundInversion && isCue(before)
  if (isWord(before) && !turned) return null
  if (features.person !== null || features.elsewhere !== null || features.aide !== null) return null
  const phrase = textOf(words, range, context.text)
  const nation = features.names.find(({ name }) => isKind(name, N.Nation))
  const owner = context.discourse
    .recent()
    .find(({ referent, sentence }) => referent.role === 'president' && context.sentence - sentence <= 2)
  const [of] = owner?.referent.parties ?? []
  const others = parties.filter(({ id }) => id !== of)
  const party = nation?.name.party ?? (of !== undefined && others.length === 1 ? others[0]?.id : undefined)
  return party === undefined ? null : { ...president(null, party, 'he', phrase), trust: 0.8 }
}

/** «l'invité du 20 Heures»: the president who has just been telling the public, and nobody else has. */
function guest(
  words: readonly Word[],
  range: WordRange,
  features: Features,
  context: SourceContext,
): Referent | null {
  const { language, discourse, sentence } = context
  const definite = is(words[range.from], C.Determiner) && !has(words[range.from], T.Indefinite)
  const noun = is(words[range.from + 1], C.Counterpart) && !is(words[range.from + 1], C.Elsewhere)
  if (
    !language.compoundInversion ||
    !definite ||
    !noun ||
    features.names.length > 0 ||
    features.elsewhere !== null
  )
    return null
  const told = discourse
    .recent()
    .filter((mention) => mention.asSource && sentence - mention.sentence <= GUEST_REACH)
  const [teller] = told
  if (teller === undefined || teller.referent.role !== 'president') return null
  if (told.some(({ referent }) => referent.parties.join() !== teller.referent.parties.join())) return null
  const reasons: Reason[] = [
    { code: 'noun_source', args: [textOf(words, range, context.text), teller.referent.parties[0] ?? ''] },
  ]
  return { ...teller.referent, basis: 'anaphoric', trust: 0.8, reasons }
}

const GUEST_REACH = 3
