import { Telling } from '../../languages/telling'
import { anyCase, Case } from '../../languages/word-case'
import { WordClass as C } from '../../languages/word-class'
import { WordTrait as T } from '../../languages/word-trait'
import { NameKind as N } from '../../parties/name-kind'
import type { Reason } from '../../types'
import { rangeHas, type WordRange } from '../reading/nominal'
import { has, is, isKind, isMark, isName, isProper, means, type Word } from '../reading/passage'
import { resolveBack } from './anaphora'
import { partyHere, partyOfAide, tellerAtHand } from './party-at-hand'
import { partyReferent } from './party-referent'
import { placeBefore } from './place-before'
import type { Referent, Role } from './referent'
import { bothOf } from './referent'
import type { SourceContext } from './source-context'
import {
  chiefIn,
  type Features,
  hasStrangeNoun,
  headOf,
  officeIn,
  strangerBefore,
  textOf,
} from './source-features'

/** "his office", "her spokesman": whose, the text has said before. */
export function ownedByPronoun(
  words: readonly Word[],
  range: WordRange,
  features: Features,
  context: SourceContext,
): Referent | null {
  let at = range.from
  while (at < range.to && !is(words[at], C.Possessive)) at += 1
  const first = words[at]
  if (first === undefined || at >= range.to || features.person !== null) return null
  // «l'un de ses conseillers à l'Élysée»: the palace tells whose.
  if (features.names.some(({ name }) => isKind(name, N.Institution))) return null
  if (!rangeHas(words, { from: at + 1, to: Math.min(range.to, at + 5) }, C.Aide | C.Office | C.Text))
    return null
  if (
    context.language.possessives.get(first.form) === 'they' &&
    context.callArticle &&
    features.elsewhere === null
  ) {
    return bothOf('explicit', textOf(words, range, context.text))
  }
  const stranger = strangerBefore(words, range.from, context)
  if (stranger !== null) return stranger
  const kind = context.language.possessives.get(first.form) ?? 'it'
  let start = range.from
  while (start > 0 && (words[start - 1]?.end ?? 0) > context.start) start -= 1
  // "The Kremlin, in *its* own account, …", «Le Kremlin, par la voix de *son* porte-parole, …»
  const palace = words[is(words[start], C.Determiner) ? start + 1 : start]
  const near = context.language.headLast ? kind === 'it' : isMark(words[palace?.nameEnd ?? start], ',')
  const itself = near && isName(palace, N.Institution)
  // "*He* called Putin that evening, *his* office said": nobody he called.
  // "After two calls with Putin, *his* aides said": nor whom the president spoken of had talked to.
  // "*The president* asked Mr. Putin to …, *his* office said": nor whom he asked.
  const same =
    (context.language.headLast && (is(words[start], C.Pronoun) || chiefFirst(words, start, range.from))) ||
    talkedWith(words, start, range.from, context)
  // "“…,” Macron said. *His* aides said Mr Putin had promised …"
  const opens = range.from === start && !context.language.freeOrder
  const before = context.discourse.recent().find(({ sentence }) => sentence === context.sentence - 1)
  const teller = opens && before?.asSource && before.referent.role === 'president' ? before.referent : null
  // "Macron's office said …, *his* office said": the same once more; «Le Kremlin …. « … », dit *son porte-parole*»
  const [last] = context.discourse.recent()
  const bodies =
    context.language.compoundInversion ||
    (context.language.headLast && roleOf(features) === 'institution' && kind === 'he')
  const again =
    bodies && last?.asSource && last.referent.role === 'institution' && context.sentence - last.sentence < 3
      ? last.referent
      : null
  const owner =
    again ??
    teller ??
    resolveBack(kind, first.form, context, features.text !== null && !same ? 'text' : !same)
  const stands = owner?.parties.length === 1 && (owner.person !== true || owner.role === 'president')
  const party = itself ? palace.name.party : stands ? owner.parties[0] : undefined
  if (party === undefined || features.elsewhere !== null) return null
  const role = roleOf(features)
  return partyReferent(
    party,
    role,
    headOf(features),
    0.85,
    'explicit',
    [{ code: 'named_source', args: [textOf(words, range, context.text)] }],
    features,
  )
}

/** "On Sunday, after talks *with Putin*, …": of all before the source, only whom somebody talked with is named. */
function talkedWith(words: readonly Word[], start: number, at: number, { language }: SourceContext): boolean {
  const name = words[at - 2]
  if (language.freeOrder || !isMark(words[at - 1], ',') || !isName(name, N.Person | N.President)) return false
  const lead = words.slice(start, name.nameStart)
  return (
    is(lead.at(-1), C.Preposition) &&
    lead.some((word) => is(word, C.Call)) &&
    lead.every(({ name, possessive }) => name === null && !possessive)
  )
}

function roleOf({ aide, spokesman, text }: Features): Role {
  if (aide !== null) return spokesman ? 'spokesman' : 'official'
  return text !== null ? 'text' : 'institution'
}

/** "the statement", "the official", "the presidency": a noun that points back. */
export function pointingBack(
  words: readonly Word[],
  range: WordRange,
  features: Features,
  context: SourceContext,
): Referent | null {
  if (features.names.length > 0 || features.elsewhere !== null || features.person !== null) return null
  // «помощник президента» in an article about other presidents
  if (!context.callArticle && chiefOwns(words, range)) return null
  for (let at = range.from; at < range.to; at += 1) {
    const word = words[at]
    // "her spokesman", "one of his aides" of a stranger
    const owner = context.language.possessives.get(word?.form ?? '')
    if ((owner === 'he' || owner === 'she') && (at === range.from || context.language.headLast)) return null
    if (isProper(word) && word !== words[0] && at > range.from) return null
  }
  if (hasStrangeNoun(words, range)) return null
  const noun = features.aide ?? features.text ?? officeIn(words, range) ?? chiefIn(words, range)
  // "a bank; *its president* said"
  if (noun === null || (is(noun, C.Chief) && is(words[range.from], C.Possessive))) return null
  const kind =
    features.aide !== null
      ? 'aide'
      : features.text !== null
        ? 'text'
        : is(noun, C.Chief)
          ? 'president'
          : 'office'
  // "one of the advisers" points back, "an adviser" does not.
  const indefinite =
    is(words[range.from], C.Determiner) &&
    has(words[range.from], T.Indefinite) &&
    !has(words[range.from + 1], T.Genitive)
  const placed = kind === 'aide' || kind === 'office'
  const place =
    placed && context.callArticle
      ? (placeBefore(words, range.from) ??
        (indefinite && !context.language.freeOrder ? placeBefore(words, range.from, true) : null))
      : null
  if (place !== null) {
    const reasons: Reason[] = [
      { code: 'place_source', args: [context.text.slice(place.start, place.end), place.party] },
    ]
    const people: Role = features.spokesman ? 'spokesman' : 'official'
    return partyReferent(
      place.party,
      kind === 'office' ? 'institution' : people,
      noun.form,
      0.7,
      'explicit',
      reasons,
      features,
    )
  }
  if (indefinite) return kind === 'aide' ? aideOfOpenAccount(words, range, noun, features, context) : null
  const source = kind === 'aide' && means(noun, Telling.sourceNouns)
  return (
    (kind === 'office' ? homeOffice(noun, context) : null) ??
    resolveBack(source ? 'source' : kind, noun.form, context)
  )
}

/** «la présidence», where no account is open: to readers of this language the one at home, if it or nobody has told something before. */
function homeOffice(
  noun: Word,
  { aboutPresidents, discourse, language, sentence }: SourceContext,
): Referent | null {
  const { homeParty } = language
  if (homeParty === null || (discourse.openBefore(sentence)?.parties.length ?? 0) > 0) return null
  const tellers = discourse.recent().filter(({ asSource }) => asSource)
  const known = tellers.some(
    ({ referent: { parties, person } }) => person === false && parties.join() === homeParty,
  )
  if (!known && (tellers.length > 0 || !aboutPresidents)) return null
  return {
    parties: [homeParty],
    role: 'institution',
    speaker: null,
    gender: 'she',
    plural: false,
    person: false,
    head: noun.form,
    basis: 'anaphoric',
    trust: 0.8,
    reasons: [{ code: 'noun_source', args: [noun.form, homeParty] }],
  }
}

/** «un proche du président», «l'équipe présidentielle»: to readers of this language the president at home. */
export function homePresident(
  words: readonly Word[],
  range: WordRange,
  features: Features,
  context: SourceContext,
  phrase: string,
): Referent | null {
  const { callArticle, aboutPresidents, language } = context
  const concerned = language.presumedParty === null ? aboutPresidents : callArticle
  const named =
    !language.freeOrder &&
    words.slice(range.from, range.to).some((word) => isProper(word) && !is(word, C.Title))
  if (!concerned || (!named && hasStrangeNoun(words, range))) return null
  // "Ukraine's presidential office"
  if (
    words
      .slice(range.from, range.to)
      .some(
        (word, i) =>
          isProper(word) &&
          word.name === null &&
          (word.possessive || (word.classes === 0 && has(words[range.from + i - 1], T.Genitive))),
      )
  )
    return null
  const owned = words.slice(range.from, range.to - 1).some((word) => word.possessive && is(word, C.Chief))
  const people =
    features.aide !== null || rangeHas(words, range, C.Office) || (owned && has(words[range.to - 1], T.Pair))
  const his =
    owned ||
    rangeHas(words, range, C.Presidential) ||
    (is(words[range.to - 1], C.Chief) && hangsOnGenitive(words, range.to - 2)) ||
    chiefOwns(words, range) ||
    // «un familier du palais», "an official at the presidency"
    (!language.freeOrder &&
      features.aide !== null &&
      is(words[range.to - 1], C.Office) &&
      range.to - range.from > 2)
  // «À Moscou, le porte-parole de la présidence»: the presidency of that place.
  const homeParty =
    people && his
      ? ((placeBefore(words, range.from) ?? placeBefore(words, range.from, true))?.party ??
        context.language.homeParty ??
        tellerAtHand(context, rangeHas(words, range, C.Body)))
      : null
  if (homeParty === null) return null
  // "the president's men" are people, though no word here is an aide.
  const office = rangeHas(words, range, C.Office | C.Text)
  const role = features.aide === null && !office ? 'official' : roleOf(features)
  const code = role === 'official' || role === 'spokesman' ? role : 'named_source'
  const reasons: Reason[] = [{ code, args: [phrase, homeParty] }]
  return partyReferent(homeParty, role, headOf(features), 0.75, 'explicit', reasons, features)
}

/** "of president", "for the president" */
function hangsOnGenitive(words: readonly Word[], at: number): boolean {
  return has(words[is(words[at], C.Determiner) ? at - 1 : at], T.Genitive)
}

/** «пресс-секретарь *президента*», «администрация *главы* государства»: the chief stands in the genitive. */
function chiefOwns(words: readonly Word[], range: WordRange): boolean {
  const cases = words[range.to - 1]?.cases ?? anyCase
  if (cases === anyCase) return false
  for (let at = range.from + 1; at < range.to; at += 1)
    if (is(words[at], C.Chief) && !is(words[at], C.Aide) && ((words[at]?.cases ?? 0) & Case.Genitive) !== 0)
      return true
  return false
}

/** «explique un conseiller», right after the Élysée has spoken: one of its own. */
function aideOfOpenAccount(
  words: readonly Word[],
  range: WordRange,
  noun: Word,
  features: Features,
  context: SourceContext,
): Referent | null {
  const { discourse, block, sentence, text } = context
  const here = discourse.openBefore(sentence)?.block === block
  if (!(means(noun, Telling.courtiers) || (features.spokesman && here)) || range.to - range.from > 2)
    return null
  const party = here ? partyHere(context) : partyOfAide(context)
  if (party == null) return null
  const reasons: Reason[] = [{ code: 'noun_source', args: [textOf(words, range, text), party] }]
  return partyReferent(party, roleOf(features), noun.form, here ? 0.65 : 0.62, 'anaphoric', reasons, features)
}

/** "the president", with no name to it, before anybody is named. */
function chiefFirst(words: readonly Word[], from: number, to: number): boolean {
  let at = from
  while (at < to && !is(words[at], C.Chief) && !isName(words[at], N.Person)) at += 1
  const chief = at < to ? words[at] : undefined
  return (
    chief?.name === null &&
    !is(chief, C.Plural) &&
    is(words[at - 1], C.Determiner) &&
    words[at + 1]?.name == null
  )
}
