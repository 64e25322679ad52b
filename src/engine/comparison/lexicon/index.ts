import { parties } from '../../parties'
import { fold } from '../../text/fold'
import type { LanguageId } from '../../types'
import { type Endings, stem } from '../stem'
import { compileTerms, type TermIndex } from '../term-index'
import { en } from './en'
import { fr } from './fr'
import type { ClaimId, LexiconWords } from './lexicon'
import { ru } from './ru'

/** What the comparison knows of a language besides the terms of its matters; words in look-up form (see `fold`). */
export interface Lexicon {
  readonly endings: Endings
  /** Stems of words that say nothing of what a statement is about. */
  readonly stopStems: ReadonlySet<string>
  readonly claims: TermIndex<ClaimId>
  readonly negators: ReadonlySet<string>
  readonly negatorsBehind: boolean
  readonly numbers: ReadonlyMap<string, number>
  readonly hour: ReadonlySet<string>
  readonly minute: ReadonlySet<string>
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
  return {
    endings,
    stopStems: new Set(
      [...listOf(written.stopWords), ...partyNames(lang)].flatMap((word) => [
        fold(word),
        stem(fold(word), endings),
      ]),
    ),
    claims: compileTerms(Object.entries(written.claims) as [ClaimId, string][]),
    negators: new Set(listOf(written.negators)),
    negatorsBehind: written.negatorsBehind,
    numbers: new Map(
      listOf(written.numbers).map((entry) => {
        const [word = '', value = ''] = entry.split(':')
        return [word, Number(value)]
      }),
    ),
    hour: new Set(listOf(written.hour)),
    minute: new Set(listOf(written.minute)),
  }
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
