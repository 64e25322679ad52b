import type { LanguageId } from '../../types'
import { compileTerms, type TermIndex } from '../term-index'
import { en } from './en'
import { fr } from './fr'
import { MATTER_IDS, type MatterId, type Taxonomy } from './matter-ids'
import { ru } from './ru'

/** The matters as a language knows them. */
export interface Matters {
  readonly terms: TermIndex<MatterId>
  readonly label: (matter: MatterId) => string
}

const taxonomies: Readonly<Record<LanguageId, Taxonomy>> = { en, fr, ru }
const compiled = new Map<LanguageId, Matters>()

/** Compiled once for each language. */
export function mattersFor(lang: LanguageId): Matters {
  const known = compiled.get(lang)
  if (known !== undefined) return known
  const taxonomy = taxonomies[lang]
  const terms = compileTerms(MATTER_IDS.map((id) => [id, taxonomy[id].split(' | ')[1] ?? ''] as const))
  const made: Matters = { terms, label: (matter) => taxonomy[matter].split(' | ')[0] ?? matter }
  compiled.set(lang, made)
  return made
}
