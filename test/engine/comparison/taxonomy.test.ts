import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { KINDRED } from '../../../src/engine/comparison/taxonomy/kindred'
import { matterLabel } from '../../../src/engine/comparison/taxonomy/labels'
import { MATTER_IDS } from '../../../src/engine/comparison/taxonomy/matter-ids'
import { matterTerms } from '../../../src/engine/comparison/taxonomy/matter-terms'
import { MATTERS, type MatterTerms } from '../../../src/engine/comparison/taxonomy/matters'
import { findTerms } from '../../../src/engine/comparison/term-index'
import { wordsIn } from '../../../src/engine/comparison/words-in'

const LANGUAGES = ['en', 'fr', 'ru'] as const

function messages(lang: string): Record<string, { readonly message: string }> {
  const file = path.join(import.meta.dirname, '../../../public/_locales', lang, 'messages.json')
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, { readonly message: string }>
}

describe.each(LANGUAGES)('matters in %s', (lang) => {
  test('are called what the interface calls them', () => {
    const known = messages(lang)
    for (const id of MATTER_IDS)
      expect(matterLabel(id, lang)).toBe(known[`matter_${id.replaceAll('-', '_')}`]?.message)
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
      const found = findTerms(matterTerms(lang), wordsIn(sample, [0, sample.length]))
      expect(
        found.map((hit) => hit.id),
        `${term}: “${sample}”`,
      ).toContain(id)
    }
  })
})

test('kin are matters', () => {
  expect(KINDRED.flat().filter((id) => !MATTER_IDS.includes(id))).toEqual([])
})

test('parts of a term may stand apart, but not far', () => {
  const idsIn = (text: string) =>
    findTerms(matterTerms('en'), wordsIn(text, [0, text.length])).map(({ id }) => id)
  expect(idsIn('troops at the border')).toContain('military-buildup')
  expect(idsIn('the border, and near it some troops')).toContain('military-buildup')
  expect(idsIn('troops, of whom nobody at all had ever said that they stood near any border')).not.toContain(
    'military-buildup',
  )
})
