import type { PartyId } from '../../types'
import type { SourceContext } from './source-context'

/** The palace that has just told in this paragraph, the only one that has told of late, or the one readers take for granted, unless its office is of a `foreign` kind. */
export function tellerAtHand(context: SourceContext, foreign: boolean): PartyId | null {
  const { headLast, presumedParty } = context.language
  const near = partyHere(context) ?? (foreign ? null : onlyTeller(context))
  if (near !== null || foreign || (headLast && strangerNear(context))) return near
  return briefer(context) ?? presumedParty
}

/** The one party whose account is open in this paragraph. */
export function partyHere({ block, discourse, sentence }: SourceContext): PartyId | null {
  const open = discourse.openBefore(sentence)
  return (open?.parties.length === 1 && open.block === block && open.parties[0]) || null
}

/** How many sentences back the palace may have spoken whose president is "the president". */
const NEAR = 12

/** The one party that has told something a few sentences ago, or whose president was spoken of alone. */
function onlyTeller({ discourse, sentence }: SourceContext): PartyId | null {
  const near = discourse.recent().filter(({ sentence: at }) => at < sentence && sentence - at <= NEAR)
  for (const mentions of [near.filter(({ asSource }) => asSource), near]) {
    const told = new Set(mentions.flatMap(({ referent }) => referent.parties))
    const [only] = told
    if (told.size > 0) return told.size === 1 ? (only ?? null) : null
  }
  return null
}

/**
 * «résume un conseiller», a paragraph after people of the palace at home have told: one more of them. Where no palace is at home, of the one
 * that told last, by its people or alone.
 */
export function partyOfAide(context: SourceContext): PartyId | null {
  const { callArticle, discourse, language, sentence } = context
  const { homeParty, headLast } = language
  const last = discourse
    .recent()
    .find(
      ({ referent, asSource, sentence: at }) =>
        asSource && sentence - at <= NEAR && (headLast || referent.person !== false),
    )
  const [party, another] = last?.referent.parties ?? []
  if (!callArticle || (!headLast && (another !== undefined || party !== homeParty))) return null
  const its = last?.referent.role === 'official' || (headLast && onlyTeller(context) === party)
  if (its && party !== undefined) return party
  return !headLast || strangerNear(context) ? null : (briefer(context) ?? language.presumedParty)
}

/**
 * Whose people have told something without being named: "an adviser" is one more of them. A palace whose people speak by name has none.
 */
export function briefer({ callArticle, discourse, language }: SourceContext): PartyId | null {
  if (!callArticle || !language.headLast) return null
  const unnamed = discourse
    .recent()
    .find(({ referent, asSource }) => asSource && referent.role === 'official' && referent.gender === null)
  return unnamed?.referent.parties[0] ?? null
}

/** "Zelensky was not impressed. … a presidential adviser said": his, and no party's. */
function strangerNear({ discourse, sentence }: SourceContext): boolean {
  return discourse
    .recent()
    .some(
      ({ referent, asSource, sentence: at }) =>
        sentence - at < 2 && referent.role === 'other' && (asSource || referent.person === true),
    )
}
