import type { LanguageId } from '../../types'
import { en } from './en'
import { fr } from './fr'
import type { Lexicon } from './lexicon'
import { ru } from './ru'

const lexicons: Readonly<Record<LanguageId, Lexicon>> = { en, fr, ru }

export function lexiconFor(lang: LanguageId): Lexicon {
  return lexicons[lang]
}
