import type { PronounKind } from '../../languages/language'
import { WordClass } from '../../languages/word-class'
import type { PartyId } from '../../types'
import type { Mention } from '../accounts/discourse'
import type { Referent } from './referent'
import type { SourceContext } from './source-context'

export type BackReference = PronounKind | 'aide' | 'source' | 'text' | 'office' | 'president'

/** How many sentences back each kind of word may reach. */
const REACH: Readonly<Record<BackReference, number>> = {
  he: 3,
  she: 4,
  it: 3,
  they: 2,
  aide: 20,
  source: 6,
  text: 8,
  office: 8,
  president: 4,
}

/**
 * Whom a pronoun or a plain noun ("the official") points back to: the last mention that fits.
 * @param owner the word is a possessive ("his office"): whom the same sentence names before may be meant too
 */
export function resolveBack(
  kind: BackReference,
  word: string,
  context: SourceContext,
  owner: boolean | 'text' = false,
): Referent | null {
  const near = context.discourse
    .recent()
    .filter(
      ({ sentence, asSource, asked, referent }) =>
        context.sentence - sentence <= REACH[kind] &&
        !(asked && context.language.freeOrder && referent.role === 'other') &&
        (owner !== false || asSource || sentence !== context.sentence),
    )
  const anyGender = context.language.grammaticalGender && owner !== true
  // «a-t-il ajouté» behind what is told: who was spoken of before, not whom it tells of.
  const tellers = word.startsWith('-')
    ? near.filter(
        ({ sentence, asSource, asked, referent }) =>
          sentence !== context.sentence &&
          !asked &&
          (asSource || referent.role !== 'other' || referent.person === true),
      )
    : []
  const spokesman = ((context.language.classes.get(word) ?? 0) & WordClass.Spokesman) !== 0
  const homeParty = context.language.homeChiefs.has(word) ? context.language.homeParty : null
  const found =
    pick(context.sentence - 1, kind, word, tellers, anyGender, spokesman, homeParty) ??
    pick(context.sentence - 1, kind, word, near, anyGender, spokesman, homeParty)
  if (found === null) return null
  const { referent } = found
  const pronoun = kind === 'he' || kind === 'she' || kind === 'it' || kind === 'they'
  const distance = context.sentence - found.sentence
  const trust = referent.trust * (distance > 2 ? 0.85 : 0.95)
  const back = referent.parties[0] ?? referent.head
  const reasons = [{ code: pronoun ? 'pronoun_source' : 'noun_source', args: [word, back] }]
  const same: Referent = { ...referent, basis: 'anaphoric', trust, reasons }
  if (kind === 'office') return { ...same, role: 'institution', speaker: null, person: false }
  // "the official" of a palace that has spoken is one of its people.
  return kind === 'aide' && referent.role === 'institution'
    ? { ...same, role: 'official', speaker: 'official', person: true }
    : same
}

function pick(
  last: number,
  kind: BackReference,
  word: string,
  near: readonly Mention[],
  anyGender: boolean,
  spokesman: boolean,
  homeParty: PartyId | null,
): Mention | null {
  switch (kind) {
    case 'he':
    case 'she':
      return (
        near.find(
          ({ referent, asSource }) =>
            (referent.person === null
              ? asSource || (anyGender && referent.gender !== null)
              : anyGender || referent.person) &&
            !referent.plural &&
            (referent.gender ?? kind) === kind,
        ) ?? null
      )
    case 'it':
      return (
        near.find(
          ({ referent, asSource }) =>
            referent.person !== true && !referent.plural && (asSource || referent.person === false),
        ) ?? null
      )
    case 'they':
      return near.find(({ referent }) => referent.plural) ?? null
    case 'aide': {
      const aides = near.filter(
        ({ referent }) =>
          referent.role === 'official' ||
          referent.role === 'spokesman' ||
          (referent.role === 'other' && referent.person === true),
      )
      const told = aides.find(({ asSource }) => asSource)
      const body = near.find(
        ({ referent: { role }, asSource }) => asSource && (role === 'institution' || role === 'side'),
      )
      return (
        aides.find(
          ({ referent: { head, role } }) => sameHead(head, word) || (spokesman && role === 'spokesman'),
        ) ??
        // A palace that has told since a stranger has comes before him.
        ((told?.referent.role === 'other' || told?.referent.role === 'spokesman') &&
        body !== undefined &&
        body.sentence > told.sentence
          ? body
          : told) ??
        body ??
        null
      )
    }
    case 'source':
      return (
        near.find(({ referent, asSource }) => asSource && word !== '' && sameHead(referent.head, word)) ??
        near.find(({ referent, asSource }) => asSource && referent.role !== 'president') ??
        null
      )
    case 'text':
    case 'office': {
      // After one of its people, "the presidency" is theirs.
      const bodies = near.filter(
        ({ asSource, referent: { person, parties } }) =>
          person === false || (kind === 'office' && parties.length === 1 && asSource),
      )
      const [nearest] = bodies
      // The body that the sentence before was about, though it told nothing there.
      const role = nearest?.referent.role
      if ((role === 'other' || role === 'text') && nearest?.sentence === last) return nearest
      return bodies.find(({ asSource }) => asSource) ?? nearest ?? null
    }
    case 'president': {
      const presidents = near.filter(
        ({ referent: { head, role } }) => role === 'president' || sameHead(head, word),
      )
      const home = presidents.find(({ referent }) => referent.parties[0] === homeParty)
      // "President Donald Trump said … Putin … the president wrote": who told, where he is no party.
      const teller = presidents.find(
        ({ asSource, referent }) => asSource && (homeParty !== null || referent.role === 'other'),
      )
      return teller ?? home ?? presidents[0] ?? null
    }
  }
}

const LONGEST_ENDING = 3

/** "officials" and "official", «советника» and «советник» are the same noun. */
function sameHead(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  const stem = Math.max(4, shorter - 2)
  return (
    a === b ||
    (Math.abs(a.length - b.length) <= LONGEST_ENDING &&
      shorter >= stem &&
      a.slice(0, stem) === b.slice(0, stem))
  )
}
