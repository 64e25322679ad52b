import type { PartyId } from '../../types'
import type { SourceContext } from './source-context'

/** The palace that has just told in this paragraph, the only one that has told of late, or the one readers take for granted, unless its office is of a `foreign` kind. */
export function tellerAtHand(context: SourceContext, foreign: boolean): PartyId | null {
  const { headLast, presumedParty } = context.language
  const stranger = foreign || (headLast && strangerNear(context))
  return (
    partyHere(context) ??
    (foreign ? null : onlyTeller(context)) ??
    (stranger ? null : (briefer(context) ?? presumedParty))
  )
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

/** «résume un conseiller», a paragraph after people of the palace at home have told: one more of them. */
export function partyOfAide(context: SourceContext): PartyId | null {
  const { callArticle, discourse, language, sentence } = context
  if (!callArticle) return null
  if (language.headLast) return strangerNear(context) ? null : tellerAtHand(context, false)
  const last = discourse
    .recent()
    .find(
      ({ referent, asSource, sentence: at }) =>
        asSource && sentence - at <= NEAR && referent.person !== false,
    )?.referent
  return last?.role === 'official' && last.parties.join() === language.homeParty ? language.homeParty : null
}

/** Whose people have told something without being named: "an adviser" is one more of them. A palace whose people speak by name has none. */
export function briefer({ discourse, language }: SourceContext): PartyId | null {
  const unnamed = discourse
    .recent()
    .find(({ referent, asSource }) => asSource && referent.role === 'official' && referent.gender === null)
  return (language.headLast && unnamed?.referent.parties[0]) || null
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
