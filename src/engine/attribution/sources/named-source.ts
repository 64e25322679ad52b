import { Grammar } from '../../languages/grammar'
import { Telling } from '../../languages/telling'
import { WordClass as C } from '../../languages/word-class'
import { WordTrait as T } from '../../languages/word-trait'
import type { PartyName } from '../../parties/lexicon'
import { NameKind as N } from '../../parties/name-kind'
import type { PartyId, Reason } from '../../types'
import { rangeHas, rangeMeans, type WordRange } from '../reading/nominal'
import { has, is, isKind, means, plays, type Word } from '../reading/passage'
import { homePresident } from './back-source'
import { namesakeBefore, ownsNext } from './officeholder'
import { partyReferent } from './party-referent'
import { president, type Referent, type Role } from './referent'
import type { SourceContext } from './source-context'
import {
  type Features,
  hasStrangeNoun,
  headOf,
  isFormer,
  onlyName,
  ownerOf,
  strangerNamed,
  textOf,
} from './source-features'

/** A phrase that names a party: its president, its people, its palace, its text, its capital. */
export function namedSource(
  words: readonly Word[],
  range: WordRange,
  features: Features,
  context: SourceContext,
): Referent | null {
  const phrase = textOf(words, range, context.text)
  const body = (party: PartyId, role: Role, trust: number, code = 'named_source'): Referent =>
    partyReferent(party, role, '', trust, 'explicit', [{ code, args: [phrase] }], features)
  const { person } = features
  if (person !== null && range.to - range.from === 1 && namesakeBefore(words[range.from], context))
    return null
  // "one Macron ally"
  if (person !== null && context.language.headLast && is(words[range.to - 1], C.Elsewhere)) return null
  if (person !== null && !isFormer(words, range.from, person.at)) {
    const { who, party } = person
    if (who.role === 'president')
      return {
        ...president(who.id, party, who.gender, phrase),
        plural: besideStranger(words, range, person.at),
      }
    const code = who.role === 'spokesman' ? 'spokesman' : 'official'
    const referent = partyReferent(
      party,
      who.role,
      features.aide?.form ?? '',
      0.95,
      'explicit',
      [{ code, args: [phrase, party] }],
      features,
    )
    return { ...referent, gender: who.gender }
  }
  const chief = words[range.to - 1]
  const land = features.names.find(({ name, word }) => isKind(name, N.Country) && word.possessive)
  if (land !== undefined && is(chief, C.Chief) && !is(chief, C.Plural) && features.elsewhere === null) {
    return president(null, land.name.party, 'he', phrase)
  }
  const title = features.names.find(
    ({ name, at }) => isKind(name, N.President) && !ownsNext(words, at, range),
  )
  if (title !== undefined && features.aide === null && features.text === null) {
    if (
      isFormer(words, range.from, title.at) ||
      features.elsewhere !== null ||
      hasStrangeNoun(words, { from: range.from, to: title.at }) ||
      strangerNamed(words, title.word.nameEnd, range, context.language.headLast)
    )
      return null
    return president(null, title.name.party, 'he', phrase)
  }
  if (features.elsewhere !== null) return null
  // "France's presidency"
  if (land !== undefined && is(chief, C.Office) && !hasStrangeNoun(words, range)) {
    return body(land.name.party, 'institution', 0.8)
  }
  const owner = ownerOf(features)
  if (owner === null) return homePresident(words, range, features, context, phrase)
  const { name } = owner
  const office = rangeHas(words, range, C.Office) && features.aide === null
  if (isKind(name, N.President | N.Person) && office) {
    return body(name.party, 'institution', 0.95)
  }
  if (features.aide !== null) return aideOf(name, words, range, features, context, phrase)
  if (features.text !== null) return textOfParty(name, features, context, phrase)
  if (isKind(name, N.Institution | N.Capital) && rangeHas(words, range, C.Counterpart)) {
    return partyReferent(
      name.party,
      'official',
      '',
      0.8,
      'explicit',
      [{ code: 'official', args: [phrase, name.party] }],
      features,
    )
  }
  // "the Kremlin chief"
  if (isKind(name, N.Institution) && is(chief, C.Chief) && !is(chief, C.Plural) && chief?.name === null)
    return president(null, name.party, 'he', phrase)
  if (isKind(name, N.Institution | N.Outlet)) {
    if (hasStrangeNoun(words, range)) return null
    return body(name.party, 'institution', 0.97)
  }
  if (isKind(name, N.Nation) && plays(words[range.to - 1], Grammar.ellipses)) {
    return partyReferent(
      name.party,
      'text',
      '',
      0.7,
      'anaphoric',
      [{ code: 'readout_noun', args: [phrase, name.party] }],
      features,
    )
  }
  const people = is(words[range.from], C.Determiner) && onlyName(words, range)
  // «le chef de la délégation russe, Vladimir Medinski»: a negotiator, not the side.
  if (
    isKind(name, N.Nation) &&
    !rangeHas(words, range, C.Chief) &&
    (rangeHas(words, range, C.Side) || people)
  ) {
    return body(name.party, 'side', context.callArticle ? 0.75 : 0.4)
  }
  if (isKind(name, N.Nation | N.Capital) && rangeHas(words, range, C.Office)) {
    // «в российском ведомстве»: a ministry.
    const ministry = rangeHas(words, range, C.Body) || rangeMeans(words, range, Telling.foreignService)
    return ministry || hasStrangeNoun(words, range) ? null : body(name.party, 'institution', 0.8)
  }
  if (isKind(name, N.Capital) && onlyName(words, range)) {
    // «Kiev et Moscou se rejettent la responsabilité»: cities of a war, not sides of a call.
    if (besideStranger(words, { from: 0, to: 0 }, range.from)) return null
    return body(name.party, 'side', context.callArticle ? 0.7 : 0.35, 'capital_source')
  }
  return null
}

/** «Шольц и Макрон»: a later "he" is neither of them. */
function besideStranger(words: readonly Word[], { from }: WordRange, at: number): boolean {
  return (
    at - 2 >= from &&
    is(words[at - 1], C.Conjunction) &&
    words[at - 2]?.capital === true &&
    words[at - 2]?.name === null
  )
}

function aideOf(
  name: PartyName,
  words: readonly Word[],
  range: WordRange,
  features: Features,
  context: SourceContext,
  phrase: string,
): Referent | null {
  const spokesman =
    features.spokesman || (!has(words[range.from], T.Indefinite) && spokesmanAgain(name, features, context))
  const role: Role = spokesman ? 'spokesman' : 'official'
  const presidential = rangeHas(words, range, C.Presidential)
  const courtier = means(features.aide, Telling.courtiers)
  if (
    isKind(name, N.Nation) &&
    !presidential &&
    !courtier &&
    rangeMeans(words, range, Telling.foreignService)
  )
    return null
  const inside = isKind(name, N.Institution | N.President | N.Person) || presidential
  const trust = inside ? 0.93 : isKind(name, N.Nation) ? (context.callArticle ? 0.55 : 0.3) : 0.45
  const reasons: Reason[] = [{ code: role, args: [phrase, name.party] }]
  if (!inside) reasons.push({ code: 'weak_context', args: [phrase] })
  return partyReferent(name.party, role, headOf(features), trust, 'explicit', reasons, features)
}

/** «представитель Кремля» a few sentences after «Дмитрий Песков» is he. */
function spokesmanAgain(name: PartyName, { aide }: Features, context: SourceContext): boolean {
  if (!means(aide, Telling.representatives)) return false
  const before = context.discourse
    .recent()
    .find(({ referent, asSource }) => asSource && referent.parties.includes(name.party))
  return before?.referent.role === 'spokesman'
}

function textOfParty(
  name: PartyName,
  features: Features,
  context: SourceContext,
  phrase: string,
): Referent | null {
  if (isKind(name, N.Country)) return null
  const trust = isKind(name, N.Institution | N.Outlet) ? 0.97 : context.callArticle ? 0.8 : 0.4
  return partyReferent(
    name.party,
    'text',
    headOf(features),
    trust,
    'explicit',
    [{ code: 'readout_noun', args: [phrase, name.party] }],
    features,
  )
}
