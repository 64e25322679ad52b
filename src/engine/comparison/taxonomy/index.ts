import type { LanguageId } from '../../types'
import { compileTerms, type TermIndex } from '../term-index'
import { en } from './en'
import { fr } from './fr'
import type { Taxonomy } from './matter-ids'
import { ru } from './ru'

const taxonomies: Readonly<Record<LanguageId, Taxonomy>> = { en, fr, ru }
const compiled = new Map<LanguageId, TermIndex>()

/** The terms of every matter in a language; compiled once. */
export function termsFor(lang: LanguageId): TermIndex {
  const known = compiled.get(lang)
  if (known !== undefined) return known
  const made = compileTerms(taxonomies[lang])
  compiled.set(lang, made)
  return made
}
