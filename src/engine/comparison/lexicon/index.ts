import { parties } from '../../parties'
import { fold } from '../../text/fold'
import type { LanguageId } from '../../types'
import { type Endings, stem } from '../stem'
import { MATTER_IDS } from '../taxonomy/matter-ids'
import { MATTERS, type MatterId, type MatterTerms } from '../taxonomy/matters'
import { type Term, TermIndex } from '../term-index'
import { en } from './en'
import { fr } from './fr'
import type { ClaimId, LexiconWords } from './lexicon'
import { ru } from './ru'

/** What there is to know of a word by itself; found once for each. */
export interface WordFacts {
  /** The look-up form (see `fold`). */
  readonly form: string
  /** A hyphen, an apostrophe or a stop parts it. */
  readonly parted: boolean
  /** Terms that it may be the look-up word of. */
  readonly terms: readonly Term[]
  /** It denies what stands near it. */
  readonly negates: boolean
  /** And what stands before it. */
  readonly negatesBack: boolean
  /** The number it stands for, fractions of an hour too. */
  readonly number: number | null
  readonly unit: 'hour' | 'minute' | null
  /** A length of time may stand at it. */
  readonly timed: boolean
  /** Its stem; null where it says nothing of what a statement is about. */
  readonly root: string | null
}

/** What the comparison knows of a language; words in look-up form (see `fold`). */
export interface Lexicon {
  readonly factsOf: (form: string) => WordFacts
}

const words: Readonly<Record<LanguageId, LexiconWords>> = { en, fr, ru }
const compiled = new Map<LanguageId, Lexicon>()

/** Compiled once for each language. */
export function lexiconFor(lang: LanguageId): Lexicon {
  const known = compiled.get(lang)
  if (known !== undefined) return known
  const made = compile(lang)
  compiled.set(lang, made)
  return made
}

function compile(lang: LanguageId): Lexicon {
  const written = words[lang]
  const forms = listOf(written.endings)
  const endings: Endings = { forms: new Set(forms), longest: Math.max(...forms.map(({ length }) => length)) }
  const stopStems = new Set(
    [...listOf(written.stopWords), ...partyNames(lang)].flatMap((word) => [
      fold(word),
      stem(fold(word), endings),
    ]),
  )
  const terms = new TermIndex(matterTerms(lang), Object.entries(written.claims) as [ClaimId, string][])
  return { factsOf: factFinder(written, terms, endings, stopStems) }
}

const SHORTEST_WORD = 3
/** Forms whose facts are remembered; an article has a few thousand. */
const MOST_KNOWN = 20_000
/** What parts a written word: "de-escalation" is two here. */
const PARTING = /[-'.:,]/

const SMALL_NUMBER = /^\d{1,3}$/

function factFinder(
  words: LexiconWords,
  terms: TermIndex,
  endings: Endings,
  stopStems: ReadonlySet<string>,
): Lexicon['factsOf'] {
  const [negators, behind, hour, minute] = [
    words.negators,
    words.negatorsBehind,
    words.hour,
    words.minute,
  ].map((list) => new Set(listOf(list)))
  const numbers = new Map(
    listOf(words.numbers).map((entry) => {
      const [word = '', value = ''] = entry.split(':')
      return [word, Number(value)]
    }),
  )
  const rootOf = (form: string) => {
    if (form.length < SHORTEST_WORD || stopStems.has(form)) return null
    const root = stem(form, endings)
    return stopStems.has(root) ? null : root
  }
  const known = new Map<string, WordFacts>()
  return (written) => {
    const before = known.get(written)
    if (before !== undefined) return before
    // French forms keep the accents that tell a participle; what a statement is about does not hang on them.
    const form = fold(written)
    const unit = hour?.has(form) === true ? 'hour' : minute?.has(form) === true ? 'minute' : null
    const facts: WordFacts = {
      form,
      parted: PARTING.test(form),
      terms: terms.termsOf(form),
      negates: negators?.has(form) === true,
      negatesBack: behind?.has(form) === true,
      number: SMALL_NUMBER.test(form) ? Number(form) : (numbers.get(form) ?? null),
      unit,
      timed: unit !== null || /^\d\d?h/.test(form),
      root: rootOf(form),
    }
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(written, facts)
    return facts
  }
}

function matterTerms(lang: LanguageId): (readonly [MatterId, string])[] {
  return MATTER_IDS.map((id) => {
    const terms: MatterTerms = MATTERS[id]
    const own = [lang === 'ru' ? undefined : terms.latin, terms[lang]]
    return [id, own.filter((list) => list !== undefined).join(', ')] as const
  })
}

/** Who speaks says nothing of what is spoken about. Marks of grammar after a name are cut off: the stemmer sees to its forms. */
function partyNames(lang: LanguageId): string[] {
  return parties.flatMap(({ words: { [lang]: named }, people }) =>
    [...Object.values(named), ...people.map(({ surnames, givenNames }) => `${surnames[lang]} ${givenNames}`)]
      .join(' ')
      .split(/[\s,-]+/)
      .map((name) => name.replace(/[|*].*$/, '')),
  )
}

function listOf(written: string): string[] {
  return written.trim().split(/\s+/)
}
