import type { Language } from '../languages/language'
import { anyCase, Case } from '../languages/word-case'
import { WordClass as C } from '../languages/word-class'
import { WordTrait as T } from '../languages/word-trait'
import { parties } from '../parties'
import type { PartyName } from '../parties/lexicon'
import type { Officeholder } from '../parties/party'
import type { PartyId, Reason } from '../types'
import { resolveBack } from './anaphora'
import type { Discourse } from './discourse'
import { rangeHas, type WordRange } from './noun-phrase'
import { has, is, isMark, isProper, type Word } from './passage'
import { otherSource, type Referent, type Role } from './referent'

/** What resolving a source needs to know besides its words. */
export interface SourceContext {
  readonly text: string
  readonly language: Language
  /** `YYYY-MM-DD`, or null: then only those now in office speak for a party. */
  readonly date: string | null
  readonly discourse: Discourse
  /** The article tells of contact between the two presidents: only then does "Moscow said" stand for the presidency. */
  readonly callArticle: boolean
  readonly sentence: number
  /** Where the sentence starts, in UTF-16 code units of the article’s text. */
  readonly start: number
  readonly block: number
}

/** Everything a noun phrase says about who its referent may be. */
interface Features {
  readonly names: readonly { readonly name: PartyName; readonly at: number; readonly word: Word }[]
  readonly person: { readonly who: Officeholder; readonly party: PartyId; readonly at: number } | null
  readonly aide: Word | null
  readonly spokesman: boolean
  readonly text: Word | null
  readonly elsewhere: Word | null
  readonly plural: boolean
  /** Where bodies and texts have a gender too. */
  readonly gender: 'he' | 'she' | null
}

/**
 * Who the source named by `range` is: a party in one of its roles, a source named before, or somebody else.
 * Null where a pronoun finds nobody to stand for.
 */
export function resolveSource(
  words: readonly Word[],
  range: WordRange,
  context: SourceContext,
): Referent | null {
  const first = words[range.from]
  if (first === undefined) return null
  const pronoun = range.to - range.from === 1 ? context.language.pronouns.get(first.form) : undefined
  // "one of them said"
  const last = words[range.to - 1]
  if (range.to - range.from > 1 && is(last, C.ObjectPronoun) && is(first, C.Determiner | C.Modifier)) {
    const group = resolveBack(is(first, C.Determiner) ? 'aide' : 'text', last?.form ?? '', context)
    if (group === null || group.plural || group.person === false) return group
    return otherSource(textOf(words, range, context.text), '', null, true, true)
  }
  const told = range.to - range.from === 1 ? context.language.objectPronouns.get(first.form) : undefined
  if (told !== undefined) return resolveBack(told, first.form, context)
  if (pronoun !== undefined) {
    if (context.language.indefinitePronouns.has(first.form)) return resolveBack('source', first.form, context)
    const stranger = pronoun === 'he' || pronoun === 'she' ? strangerBefore(words, range.from, context) : null
    return stranger ?? resolveBack(pronoun, first.form, context)
  }
  // «ce dernier»
  const latter =
    range.to - range.from === 2 && is(first, C.Determiner)
      ? context.language.pronouns.get(last?.form ?? '')
      : undefined
  if (latter !== undefined) return resolveBack(latter, last?.form ?? '', context)
  const owner = range.to - range.from === 1 ? context.language.possessives.get(first.form) : undefined
  if (owner !== undefined) return resolveBack(owner, first.form, context)
  if (is(first, C.Relative)) return null
  const features = featuresOf(words, range, context)
  return (
    bothPresidents(words, range, features, context.text) ??
    bothParties(words, range, features, context.text) ??
    ownedByPronoun(words, range, features, context) ??
    counterpart(words, range, features, context) ??
    namedSource(words, range, features, context) ??
    pointingBack(words, range, features, context) ??
    somebodyElse(words, range, features, context)
  )
}

/** The words among which the noun at the head stands: the last where order tells, else all. */
function rangeWithin(words: readonly Word[], { from, to }: WordRange): readonly Word[] {
  return words.slice(words[to - 1]?.cases === anyCase ? to - 1 : from, to)
}

const NEARBY = 40

/** «Jean-Yves Le Drian reçoit son homologue, qu'il dit attendre»: somebody else by name, first in the same sentence. */
function strangerBefore(words: readonly Word[], at: number, context: SourceContext): Referent | null {
  if (context.language.enclitics.has(words[at]?.form ?? '')) return null
  let from = at
  while (from > Math.max(0, at - NEARBY) && !isMark(words[from - 1], '.', '?', '!')) from -= 1
  const [first, second] = [words[from], words[from + 1]]
  if (first === undefined || second === undefined || from + 1 >= at) return null
  const bare = (word: Word): boolean => word.capital && word.name === null && word.classes === 0
  if (!bare(first) || !second.capital || second.name !== null || first.quotation !== -1) return null
  const name = textOf(words, { from, to: from + 2 }, context.text)
  return otherSource(name, second.form, null, false, true)
}

function textOf(words: readonly Word[], range: WordRange, text: string): string {
  return text.slice(words[range.from]?.start ?? 0, words[range.to - 1]?.end ?? 0)
}

function featuresOf(words: readonly Word[], range: WordRange, context: SourceContext): Features {
  const names: { name: PartyName; at: number; word: Word }[] = []
  let person: Features['person'] = null
  let aide: Word | null = null
  let spokesman = false
  let text: Word | null = null
  let elsewhere: Word | null = null
  for (let at = range.from; at < range.to; at += 1) {
    const word = words[at]
    if (word === undefined) continue
    if (is(word, C.Relative) && at > range.from) break
    if (word.name !== null) {
      if (word.nameStart === at) {
        names.push({ name: word.name, at, word })
        const who = officeholder(words, at, word.name, context.date)
        if (who !== null && isNamesake(words, at, range)) elsewhere ??= words[at - 1] ?? word
        else if (who !== null && person === null && !ownsNext(words, at, range))
          person = { who, party: word.name.party, at }
        else if (word.name.kind === 'person' && who === null) elsewhere ??= word
      }
      continue
    }
    if (is(word, C.Aide)) {
      aide ??= word
      if (is(word, C.Spokesman) || officially(words[at - 1], word, context.language)) spokesman = true
    }
    if (is(word, C.Text) && !is(word, C.Aide)) text ??= word
    // «собеседник журналистов» tells whom he told.
    if (is(word, C.Elsewhere) && !(is(word, C.Audience) && is(words[at - 1], C.Counterpart)))
      elsewhere ??= word
  }
  return {
    names,
    person,
    aide,
    spokesman,
    text,
    elsewhere,
    // "one of the advisers"
    plural: rangeHas(words, range, C.Plural) && !isOneOf(words, range),
    gender: context.language.grammaticalGender ? genderOf(words, range) : null,
  }
}

function isOneOf(words: readonly Word[], { from, to }: WordRange): boolean {
  const at = is(words[from], C.Determiner) && has(words[from + 1], T.Indefinite) ? from + 1 : from
  return has(words[at], T.Indefinite) && at + 1 < to && has(words[at + 1], T.Genitive)
}

/** "Macron’s spokesman", "adviser to Macron": the name tells whose, not who. */
function ownsNext(words: readonly Word[], at: number, range: WordRange): boolean {
  const word = words[at]
  const end = word?.name == null ? at + 1 : word.nameEnd
  if (word !== undefined && word.cases !== anyCase) return ownsByCase(words, at, range)
  if (word === undefined || words[end - 1]?.possessive === true) return true
  let back = at - 1
  while (
    back >= range.from &&
    (is(words[back], C.Title | C.Chief) ||
      isProper(words[back]) ||
      isMark(words[back], '.') ||
      words[back]?.name?.kind === 'nation')
  )
    back -= 1
  const owner = back >= range.from && is(words[back], C.Preposition)
  const next = words[end]
  const modifies =
    end < range.to &&
    (is(next, C.Aide | C.Text | C.Office) ||
      (is(next, C.Modifier | C.Presidential) && next?.capital === false))
  return owner || modifies
}

/** «адвокат Песков»: a title that no officeholder bears, in the same case right before the name. */
function isNamesake(words: readonly Word[], at: number, range: WordRange): boolean {
  let before = at - 1
  while (before > range.from && isProper(words[before]) && words[before]?.classes === 0) before -= 1
  const title = words[before]
  if (before < range.from || title === undefined || title.cases === anyCase || title.name !== null)
    return false
  const agrees = (title.cases & (words[at]?.cases ?? 0)) !== 0
  return agrees && is(title, C.Elsewhere) && !is(title, C.Title | C.Chief | C.Aide | C.Agency | C.Body)
}

/** «официальный представитель» is a spokesman. */
function officially(before: Word | undefined, word: Word, language: Language): boolean {
  return language.representatives.has(word.form) && language.officially.has(before?.form ?? '')
}

/** A stranger of the same surname has just spoken. */
function namesakeBefore(word: Word | undefined, { discourse, sentence }: SourceContext): boolean {
  const last = discourse.recent().find(({ asSource }) => asSource)
  return (
    last !== undefined &&
    sentence - last.sentence <= 2 &&
    last.referent.parties.length === 0 &&
    last.referent.head === word?.form
  )
}

/** «советник Макрона», «критик Путина»: a genitive after a noun that is no title of its own. */
function ownsByCase(words: readonly Word[], at: number, range: WordRange): boolean {
  if (((words[at]?.cases ?? 0) & Case.Genitive) === 0) return false
  for (let back = at - 1; back >= range.from; back -= 1) {
    const word = words[back]
    if (word === undefined || word.kind !== 'word' || word.name !== null) continue
    if (isProper(word) && word.classes === 0) continue
    if (!is(word, C.Chief | C.Title | C.Modifier | C.Determiner | C.Adverb | C.Possessive | C.Conjunction))
      return true
  }
  return false
}

/** The officeholder a surname stands for on the article’s day, unless another given name stands before it. */
export function officeholder(
  words: readonly Word[],
  at: number,
  name: PartyName,
  date: string | null,
): Officeholder | null {
  if (name.kind !== 'person') return null
  const who = name.people.find(({ from, to }) =>
    date === null ? to === null : from <= date && (to === null || date < to),
  )
  if (who === undefined) return null
  const before = words[at - 1]
  if (
    before === undefined ||
    before.name !== null ||
    !isProper(before) ||
    before.classes !== 0 ||
    before.possessive
  )
    return who
  if (before.form.length <= 2 || before.form.includes('.')) return who
  return name.given.has(before.form) ? who : null
}

/** "the two leaders", "Putin and Macron": they speak in public or inside an account, never for one palace. */
function bothPresidents(
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
  const leaders = rangeWithin(words, range).some((word) => is(word, C.Chief) && is(word, C.Plural))
  const both =
    rangeHas(words, range, C.Both) && rangeHas(words, range, C.Chief) && !rangeHas(words, range, C.Office)
  const pair = bare && (leaders || both || (has(last, T.Pair) && range.to - range.from > 1))
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
function bothParties(
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

function bothOf(basis: 'explicit' | 'anaphoric', phrase: string): Referent {
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

/** "his office", "her spokesman": whose, the text has said before. */
function ownedByPronoun(
  words: readonly Word[],
  range: WordRange,
  features: Features,
  context: SourceContext,
): Referent | null {
  let at = range.from
  while (at < range.to && !is(words[at], C.Possessive)) at += 1
  const first = words[at]
  if (first === undefined || at >= range.to || features.person !== null) return null
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
  const owner = resolveBack(
    context.language.possessives.get(first?.form ?? '') ?? 'it',
    first?.form ?? '',
    context,
    true,
  )
  if (owner === null || owner.parties.length !== 1 || features.elsewhere !== null) return null
  if (owner.person === true && owner.role !== 'president') return null
  const [party] = owner.parties
  if (party === undefined) return null
  const role: Role =
    features.aide !== null
      ? features.spokesman
        ? 'spokesman'
        : 'official'
      : features.text !== null
        ? 'text'
        : 'institution'
  return party_(
    party,
    role,
    headOf(features),
    0.85,
    'explicit',
    [{ code: 'named_source', args: [textOf(words, range, context.text)] }],
    features,
  )
}

/** «son hôte», "his French counterpart": the president of the other side from the one spoken of last. */
function counterpart(
  words: readonly Word[],
  range: WordRange,
  features: Features,
  context: SourceContext,
): Referent | null {
  if (!is(words[range.from], C.Possessive) || !rangeHas(words, range, C.Counterpart)) return null
  // "His French counterpart, Jean-Yves Le Drian": another office’s.
  for (let at = range.from; at < range.to; at += 1) if (strangerNamed(words, at, range)) return null
  const before = words[range.from - 1]
  if (before !== undefined && before.kind === 'word') return null
  if (features.person !== null || features.elsewhere !== null || features.aide !== null) return null
  const phrase = textOf(words, range, context.text)
  const nation = features.names.find(({ name }) => name.kind === 'nation')
  const owner = context.discourse
    .recent()
    .find(({ referent, sentence }) => referent.role === 'president' && context.sentence - sentence <= 2)
  const [of] = owner?.referent.parties ?? []
  const others = parties.filter(({ id }) => id !== of)
  const party = nation?.name.party ?? (of !== undefined && others.length === 1 ? others[0]?.id : undefined)
  return party === undefined ? null : { ...president(null, party, 'he', phrase), trust: 0.8 }
}

function party_(
  party: PartyId,
  role: Role,
  head: string,
  trust: number,
  basis: 'explicit' | 'anaphoric',
  reasons: readonly Reason[],
  features: Features,
): Referent {
  const speaker = role === 'official' || role === 'spokesman' ? role : null
  const gender = features.person?.who.gender ?? features.gender
  const person = role === 'official' || role === 'spokesman'
  return {
    parties: [party],
    role,
    speaker,
    gender,
    plural: features.plural,
    person,
    head,
    basis,
    trust,
    reasons,
  }
}

function headOf(features: Features): string {
  return features.aide?.form ?? features.text?.form ?? ''
}

/** A phrase that names a party: its president, its people, its palace, its text, its capital. */
function namedSource(
  words: readonly Word[],
  range: WordRange,
  features: Features,
  context: SourceContext,
): Referent | null {
  const phrase = textOf(words, range, context.text)
  const { person } = features
  if (person !== null && range.to - range.from === 1 && namesakeBefore(words[range.from], context))
    return null
  if (person !== null && !isFormer(words, range.from, person.at)) {
    const { who, party } = person
    if (who.role === 'president') return president(who.id, party, who.gender, phrase)
    const code = who.role === 'spokesman' ? 'spokesman' : 'official'
    const referent = party_(
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
  const land = features.names.find(({ name, word }) => name.kind === 'country' && word.possessive)
  if (land !== undefined && is(chief, C.Chief) && !is(chief, C.Plural) && features.elsewhere === null) {
    return president(null, land.name.party, 'he', phrase)
  }
  const title = features.names.find(
    ({ name, at }) => name.kind === 'president' && !ownsNext(words, at, range),
  )
  if (title !== undefined && features.aide === null && features.text === null) {
    if (
      isFormer(words, range.from, title.at) ||
      features.elsewhere !== null ||
      hasStrangeNoun(words, { from: range.from, to: title.at }) ||
      strangerNamed(words, title.word.nameEnd, range)
    )
      return null
    return president(null, title.name.party, 'he', phrase)
  }
  if (features.elsewhere !== null) return null
  const owner = ownerOf(features)
  if (owner === null) return homePresident(words, range, features, context, phrase)
  const { name } = owner
  if ((name.kind === 'president' || name.kind === 'person') && rangeHas(words, range, C.Office)) {
    return party_(
      name.party,
      'institution',
      '',
      0.95,
      'explicit',
      [{ code: 'named_source', args: [phrase] }],
      features,
    )
  }
  if (features.aide !== null) return aideOf(name, words, range, features, context, phrase)
  if (features.text !== null) return textOfParty(name, features, context, phrase)
  if ((name.kind === 'institution' || name.kind === 'capital') && rangeHas(words, range, C.Counterpart)) {
    return party_(
      name.party,
      'official',
      '',
      0.8,
      'explicit',
      [{ code: 'official', args: [phrase, name.party] }],
      features,
    )
  }
  if (name.kind === 'institution' || name.kind === 'outlet') {
    if (hasStrangeNoun(words, range)) return null
    return party_(
      name.party,
      'institution',
      '',
      0.97,
      'explicit',
      [{ code: 'named_source', args: [phrase] }],
      features,
    )
  }
  if (name.kind === 'nation' && context.language.ellipses.has(words[range.to - 1]?.form ?? '')) {
    return party_(
      name.party,
      'text',
      '',
      0.7,
      'anaphoric',
      [{ code: 'readout_noun', args: [phrase, name.party] }],
      features,
    )
  }
  if (name.kind === 'nation' && rangeHas(words, range, C.Side)) {
    return party_(
      name.party,
      'side',
      '',
      context.callArticle ? 0.75 : 0.4,
      'explicit',
      [{ code: 'named_source', args: [phrase] }],
      features,
    )
  }
  if (name.kind === 'nation' && rangeHas(words, range, C.Office)) {
    return party_(
      name.party,
      'institution',
      '',
      0.8,
      'explicit',
      [{ code: 'named_source', args: [phrase] }],
      features,
    )
  }
  if (name.kind === 'capital' && rangeHas(words, range, C.Office) && !hasStrangeNoun(words, range)) {
    const reasons: Reason[] = [{ code: 'named_source', args: [phrase] }]
    return party_(name.party, 'institution', '', 0.8, 'explicit', reasons, features)
  }
  if (name.kind === 'capital' && onlyName(words, range)) {
    const trust = context.callArticle ? 0.7 : 0.35
    return party_(
      name.party,
      'side',
      '',
      trust,
      'explicit',
      [{ code: 'capital_source', args: [phrase] }],
      features,
    )
  }
  return null
}

function president(id: string | null, party: PartyId, gender: 'he' | 'she', phrase: string): Referent {
  return {
    parties: [party],
    role: 'president',
    speaker: id ?? `president:${party}`,
    gender,
    plural: false,
    person: true,
    head: 'president',
    basis: 'explicit',
    trust: 0.9,
    reasons: [{ code: 'in_public', args: [phrase] }],
  }
}

function isFormer(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (has(words[at], T.Former)) return true
  return false
}

/** "French President Alain Poher": a title before a name that is not the president’s. */
function strangerNamed(words: readonly Word[], at: number, range: WordRange): boolean {
  const next = words[at]
  return at < range.to && isProper(next) && next?.name === null && next.classes === 0
}

function ownerOf(features: Features): { name: PartyName } | null {
  const order = ['institution', 'president', 'person', 'outlet', 'nation', 'capital'] as const
  for (const kind of order) {
    const found = features.names.find(({ name }) => name.kind === kind)
    if (found !== undefined) return found
  }
  return null
}

function aideOf(
  name: PartyName,
  words: readonly Word[],
  range: WordRange,
  features: Features,
  context: SourceContext,
  phrase: string,
): Referent | null {
  const spokesman = features.spokesman || spokesmanAgain(name, features, context)
  const role: Role = spokesman ? 'spokesman' : 'official'
  const presidential = rangeHas(words, range, C.Presidential)
  if (name.kind === 'nation' && !presidential && hasForm(words, range, context.language.foreignService))
    return null
  const inside =
    name.kind === 'institution' || name.kind === 'president' || name.kind === 'person' || presidential
  const trust = inside ? 0.93 : name.kind === 'nation' ? (context.callArticle ? 0.55 : 0.3) : 0.45
  const reasons: Reason[] = [{ code: role, args: [phrase, name.party] }]
  if (!inside) reasons.push({ code: 'weak_context', args: [phrase] })
  return party_(name.party, role, headOf(features), trust, 'explicit', reasons, features)
}

/** «представитель Кремля» a few sentences after «Дмитрий Песков» is he. */
function spokesmanAgain(name: PartyName, { aide }: Features, context: SourceContext): boolean {
  if (!context.language.representatives.has(aide?.form ?? '')) return false
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
  if (name.kind === 'country') return null
  const trust = name.kind === 'institution' || name.kind === 'outlet' ? 0.97 : context.callArticle ? 0.8 : 0.4
  return party_(
    name.party,
    'text',
    headOf(features),
    trust,
    'explicit',
    [{ code: 'readout_noun', args: [phrase, name.party] }],
    features,
  )
}

/** A noun that is no known name for a source: "the Kremlin wall", "Elysée gardens". */
function hasStrangeNoun(words: readonly Word[], range: WordRange): boolean {
  for (let at = range.from; at < range.to; at += 1) {
    const word = words[at]
    if (word === undefined || word.kind !== 'word' || word.name !== null) continue
    if ((word.classes & ~(C.Adverb | C.Time)) === 0) return true
  }
  return false
}

function onlyName(words: readonly Word[], range: WordRange): boolean {
  for (let at = range.from; at < range.to; at += 1)
    if (words[at]?.name == null && !is(words[at], C.Adverb | C.Determiner | C.Conjunction)) return false
  return true
}

/** "the statement", "the official", "the presidency": a noun that points back. */
function pointingBack(
  words: readonly Word[],
  range: WordRange,
  features: Features,
  context: SourceContext,
): Referent | null {
  if (features.names.length > 0 || features.elsewhere !== null || features.person !== null) return null
  // "her spokesman" of a stranger
  const owner = context.language.possessives.get(words[range.from]?.form ?? '')
  if (context.language.freeOrder && (owner === 'he' || owner === 'she')) return null
  for (let at = range.from; at < range.to; at += 1) {
    const word = words[at]
    if (isProper(word) && word !== words[0] && at > range.from) return null
  }
  if (hasStrangeNoun(words, range)) return null
  const noun = features.aide ?? features.text ?? officeIn(words, range) ?? chiefIn(words, range)
  if (noun === null) return null
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
  if (indefinite) return kind === 'aide' ? aideOfOpenAccount(words, range, noun, features, context) : null
  const place = kind === 'aide' && context.callArticle ? placeBefore(words, range.from) : null
  if (place !== null) {
    const reasons: Reason[] = [
      { code: 'place_source', args: [context.text.slice(place.start, place.end), place.party] },
    ]
    return party_(
      place.party,
      features.spokesman ? 'spokesman' : 'official',
      noun.form,
      0.7,
      'explicit',
      reasons,
      features,
    )
  }
  const source = kind === 'aide' && context.language.sourceNouns.has(noun.form)
  return resolveBack(source ? 'source' : kind, noun.form, context)
}

/** «un proche du président», «l'équipe présidentielle»: to readers of this language the president at home. */
function homePresident(
  words: readonly Word[],
  range: WordRange,
  features: Features,
  context: SourceContext,
  phrase: string,
): Referent | null {
  const { homeParty } = context.language
  if (homeParty === null || !context.callArticle || hasStrangeNoun(words, range)) return null
  const people = features.aide !== null || rangeHas(words, range, C.Office)
  const his =
    rangeHas(words, range, C.Presidential) ||
    (is(words[range.to - 1], C.Chief) && has(words[range.to - 2], T.Genitive))
  if (!people || !his) return null
  const role: Role = features.spokesman ? 'spokesman' : 'official'
  return party_(
    homeParty,
    role,
    headOf(features),
    0.75,
    'explicit',
    [{ code: role, args: [phrase, homeParty] }],
    features,
  )
}

/** «explique un conseiller», right after the Élysée has spoken: one of its own. */
function aideOfOpenAccount(
  words: readonly Word[],
  range: WordRange,
  noun: Word,
  features: Features,
  context: SourceContext,
): Referent | null {
  const { discourse, language, block, sentence, text } = context
  const open = discourse.openBefore(sentence)
  const [party] = open?.parties ?? []
  if (!language.courtiers.has(noun.form) || open === null || party === undefined) return null
  if (open.parties.length !== 1 || open.block !== block || range.to - range.from > 2) return null
  const phrase = textOf(words, range, text)
  const reasons: Reason[] = [{ code: 'noun_source', args: [phrase, party] }]
  return party_(party, 'official', noun.form, 0.65, 'anaphoric', reasons, features)
}

/** "During a briefing in Paris, officials said": the capital named before a bare "officials" tells whose they are. */
function placeBefore(
  words: readonly Word[],
  at: number,
): { start: number; end: number; party: PartyId } | null {
  for (let i = at - 1; i >= Math.max(0, at - 8); i -= 1) {
    const word = words[i]
    if (word === undefined || isMark(word, '.', ';')) return null
    if (word.name?.kind === 'capital' && is(words[i - 1], C.Preposition))
      return { start: word.start, end: word.end, party: word.name.party }
  }
  return null
}

function hasForm(words: readonly Word[], range: WordRange, forms: ReadonlySet<string>): boolean {
  for (let at = range.from; at < range.to; at += 1) if (forms.has(words[at]?.form ?? '')) return true
  return false
}

function officeIn(words: readonly Word[], range: WordRange): Word | null {
  for (let at = range.from; at < range.to; at += 1) if (is(words[at], C.Office)) return words[at] ?? null
  return null
}

function chiefIn(words: readonly Word[], range: WordRange): Word | null {
  return rangeWithin(words, range).find((word) => is(word, C.Chief)) ?? null
}

function somebodyElse(
  words: readonly Word[],
  range: WordRange,
  features: Features,
  context: SourceContext,
): Referent {
  const phrase = textOf(words, range, context.text)
  const last = words[range.to - 1]
  const head = headOf(features) || (last?.form ?? '')
  const plural =
    features.plural ||
    ((context.language.traitsOfEnding(head) & T.PluralShape) !== 0 && last?.capital !== true)
  return otherSource(
    phrase,
    head,
    genderOf(words, range),
    plural,
    isPerson(words, range, context.language.headLast),
  )
}

function genderOf(words: readonly Word[], range: WordRange): 'he' | 'she' | null {
  for (let at = range.from; at < range.to; at += 1) {
    if (is(words[at], C.Possessive)) continue
    if (has(words[at], T.Feminine)) return 'she'
    if (has(words[at], T.Masculine)) return 'he'
  }
  return null
}

function isPerson(words: readonly Word[], range: WordRange, headLast: boolean): boolean | null {
  const first = is(words[range.from], C.Determiner | C.Possessive) ? range.from + 1 : range.from
  if (!headLast && is(words[first], C.Body)) return false
  if (!headLast && is(words[first], C.Elsewhere)) return true
  const last = words[range.to - 1]
  if (rangeHas(words, range, C.Aide | C.Chief | C.Title)) return true
  if (last?.name != null && last.name.kind !== 'person' && last.name.kind !== 'president') return false
  if (is(last, C.Body)) return false
  if (is(last, C.Elsewhere)) return true
  return range.to - range.from > 1 && isProper(last) && isProper(words[range.to - 2]) ? true : null
}
