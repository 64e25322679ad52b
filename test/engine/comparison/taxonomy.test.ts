import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { readPassages } from '../../../src/engine/attribution/reading/passage'
import { lexiconFor } from '../../../src/engine/comparison/lexicon'
import { KINDRED } from '../../../src/engine/comparison/taxonomy/kindred'
import { MATTER_IDS } from '../../../src/engine/comparison/taxonomy/matter-ids'
import { MATTERS, type MatterTerms } from '../../../src/engine/comparison/taxonomy/matters'
import { findTerms } from '../../../src/engine/comparison/term-index'
import { addWords, type Word } from '../../../src/engine/comparison/words'
import { languageFor } from '../../../src/engine/languages'
import { runSteps } from '../../../src/engine/steps'
import type { LanguageId } from '../../../src/engine/types'

const LANGUAGES = ['en', 'fr', 'ru'] as const

function messages(lang: string): Record<string, { readonly message: string }> {
  const file = path.join(import.meta.dirname, '../../../public/_locales', lang, 'messages.json')
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, { readonly message: string }>
}

/** The matters that a text has terms of. */
function mattersIn(lang: LanguageId, text: string): string[] {
  const language = languageFor(lang)
  if (language === null) return []
  const blocks = [{ start: 0, end: text.length, role: 'paragraph' as const }]
  const passages = runSteps(readPassages({ text, blocks, lang, date: null, title: '' }, language))
  const found: Word[] = []
  for (const { words } of passages)
    addWords(found, words, [0, words.length], [0, text.length], text, lexiconFor(lang))
  return findTerms(found).matters.map(({ id }) => id)
}

describe.each(LANGUAGES)('matters in %s', (lang) => {
  test('have a name in the interface', () => {
    const known = messages(lang)
    for (const id of MATTER_IDS) expect(known[`matter_${id.replaceAll('-', '_')}`]?.message).toMatch(/./)
  })

  test.each(MATTER_IDS)('%s is found by each of its terms', (id) => {
    const terms: MatterTerms = MATTERS[id]
    const lists = [lang === 'ru' ? undefined : terms.latin, terms[lang]].filter((list) => list !== undefined)
    expect(lists.length).toBeGreaterThan(0)
    for (const term of lists.flatMap((list) => list.split(',')).map((written) => written.trim())) {
      const sample = term
        .replace(/^~/, '')
        .replaceAll(' + ', ' ')
        .replaceAll(/\/\S+/g, '')
        .replaceAll('*', '')
      const found = mattersIn(lang, sample)
      expect(found, `${term}: “${sample}”`).toContain(id)
    }
  })
})

test('kin are matters', () => {
  expect(KINDRED.flat().filter((id) => !MATTER_IDS.includes(id))).toEqual([])
})

test('parts of a term may stand apart, but not far', () => {
  const idsIn = (text: string) => mattersIn('en', text)
  expect(idsIn('troops at the border')).toContain('military-buildup')
  expect(idsIn('the border, and near it some troops')).toContain('military-buildup')
  expect(idsIn('troops, of whom nobody at all had ever said that they stood near any border')).not.toContain(
    'military-buildup',
  )
})
