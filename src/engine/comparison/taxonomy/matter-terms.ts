import type { LanguageId } from '../../types'
import { compileTerms, type TermIndex } from '../term-index'
import { MATTER_IDS } from './matter-ids'
import { MATTERS, type MatterId, type MatterTerms } from './matters'

const compiled = new Map<LanguageId, TermIndex<MatterId>>()

/** The terms of every matter in a language; compiled once. */
export function matterTerms(lang: LanguageId): TermIndex<MatterId> {
  const known = compiled.get(lang)
  if (known !== undefined) return known
  const made = compileTerms(
    MATTER_IDS.map((id) => {
      const terms: MatterTerms = MATTERS[id]
      const own = [lang === 'ru' ? undefined : terms.latin, terms[lang]]
      return [id, own.filter((list) => list !== undefined).join(', ')] as const
    }),
  )
  compiled.set(lang, made)
  return made
}
