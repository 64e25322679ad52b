import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { MATTER_IDS } from '../../src/engine/comparison/taxonomy/matter-ids'
import { type Locale, shippedMessages } from '../messaging/extension-double'
import { ROOT, sourceFiles, withoutComments } from './source-files'

const LOCALES: readonly Locale[] = ['en', 'fr', 'ru']

/** What is said of each party in a sentence of its own. */
const PARTY_KEYS = [
  'party',
  'party_plain',
  'party_of',
  'party_to',
  'silent',
  'told_by',
  'as_told_by',
  'official_of',
  'spokesman_of',
  'card_account',
  'card_silence',
]

/** Keys put together from ids; their ids are checked below. */
const DYNAMIC: readonly RegExp[] = [
  /^reason_/,
  /^matter_/,
  new RegExp(`^(${PARTY_KEYS.join('|')})_(kremlin|elysee)$`),
  /^speaker_/,
  /^kind_/,
  /^basis_/,
  /^relation_/,
  /^card_(said|say)_(kremlin|elysee|both|none)$/,
  /^card_was_(kremlin|elysee|none)$/,
  /^menu_mark_(kremlin|elysee)$/,
  /^options_(contrast_(light|dark)|line_(solid|dashed|wavy)|sample_(kremlin|elysee)(_before)?)$/,
  /^options_threshold_(more|usual|sure)(_hint)?$/,
  /^language_(en|fr|ru)$/,
  /^welcome_permission_(sites|tab|storage|menu)(_why)?$/,
]
/** Read by the browser, not by us. */
const FROM_MANIFEST = [
  ...readFileSync(path.join(ROOT, 'manifest.json'), 'utf8').matchAll(/__MSG_(\w+)__/g),
].map((match) => match[1] ?? '')

const PLURAL = /_(zero|one|two|few|many|other)$/

const messages = Object.fromEntries(LOCALES.map((locale) => [locale, shippedMessages(locale)]))
const keysOf = (locale: Locale) => Object.keys(messages[locale] ?? {})
const code = sourceFiles().map(({ name, text }) => ({ name, text: withoutComments(text) }))

/** Every string of the code that may be a key. */
const literals = new Set(
  code.flatMap(({ text }) => [...text.matchAll(/(['"`])(\w+)\1/g)].map((match) => match[2] ?? '')),
)
const pluralBases = new Set(
  code.flatMap(({ text }) => [...text.matchAll(/\bplural\(\s*'(\w+)'/g)].map((match) => match[1] ?? '')),
)

/** The keys that code asks for by name, in a call of `words` or `getMessage`. */
const asked = code.flatMap(({ name, text }) =>
  [...text.matchAll(/\b(?:words|getMessage)\(\s*(?:[^()'"`]*\?\s*)?'(\w+)'(?:\s*:\s*'(\w+)')?/g)].flatMap(
    (match) => [match[1], match[2]].filter((key) => key !== undefined).map((key) => ({ name, key })),
  ),
)

/** The key without its plural ending, where code asks for it as a plural. */
const singular = (key: string) => {
  const base = key.replace(PLURAL, '')
  return pluralBases.has(base) ? base : key
}

describe('the words on screen', () => {
  test('have the same keys in every language, plurals aside', () => {
    const [en, ...others] = LOCALES.map((locale) => [...new Set(keysOf(locale).map(singular))].sort())
    for (const other of others) expect(other).toEqual(en)
  })

  test('have every plural form of their language, and no other', () => {
    for (const locale of LOCALES)
      for (const base of pluralBases) {
        const forms = keysOf(locale).filter((key) => key.replace(PLURAL, '') === base && PLURAL.test(key))
        const wanted = new Intl.PluralRules(locale).resolvedOptions().pluralCategories
        expect(forms.sort(), locale).toEqual(wanted.map((category) => `${base}_${category}`).sort())
      }
  })

  test('are all asked for', () => {
    const used = (key: string) =>
      literals.has(key) ||
      literals.has(singular(key)) ||
      FROM_MANIFEST.includes(key) ||
      DYNAMIC.some((pattern) => pattern.test(key))
    expect(keysOf('en').filter((key) => !used(key))).toEqual([])
  })

  test('are all there', () => {
    const missing = asked.filter(({ key }) => !(key in (messages.en ?? {})))
    expect(missing).toEqual([])
    expect(FROM_MANIFEST.filter((key) => !(key in (messages.en ?? {})))).toEqual([])
  })

  test('take the same substitutions in every language', () => {
    // `$4`–`$6` are one party in three grammatical forms: languages differ in which they want.
    const holes = (text: string | undefined) =>
      [
        ...new Set(
          [...(text ?? '').matchAll(/\$([1-9])/g)].map(([, digit]) => (Number(digit) > 3 ? 'party' : digit)),
        ),
      ]
        .sort()
        .join()
    const uneven = keysOf('en').filter(
      (key) => !PLURAL.test(key) && new Set(LOCALES.map((locale) => holes(messages[locale]?.[key]))).size > 1,
    )
    expect(uneven).toEqual([])
  })

  test('are words', () => {
    const empty = LOCALES.flatMap((locale) =>
      keysOf(locale).filter(
        (key) => (messages[locale]?.[key] ?? '').trim() === '' || !/^[a-z0-9_]+$/.test(key),
      ),
    )
    expect(empty).toEqual([])
  })

  test('stand in the order of their keys', () => {
    for (const locale of LOCALES) expect(keysOf(locale)).toEqual(keysOf(locale).toSorted())
  })

  test('keep to what browsers and stores allow', () => {
    for (const locale of LOCALES) {
      expect(messages[locale]?.extension_name?.length).toBeLessThanOrEqual(45)
      expect(messages[locale]?.extension_description?.length).toBeLessThanOrEqual(132)
    }
  })
})

describe('keys made from ids', () => {
  const needed = [
    ...['agree', 'differ', 'related', 'only_kremlin', 'only_elysee'].map((id) => `relation_${id}`),
    ...['direct', 'indirect', 'mixed'].map((id) => `kind_${id}`),
    ...['explicit', 'anaphoric', 'continued'].map((id) => `basis_${id}`),
    ...['putin', 'macron', 'both', 'official', 'spokesman', 'institution'].map((id) => `speaker_${id}`),
    ...['kremlin', 'elysee', 'both', 'none'].flatMap((id) => [`card_said_${id}`, `card_say_${id}`]),
    ...['kremlin', 'elysee', 'none'].map((id) => `card_was_${id}`),
    ...['kremlin', 'elysee'].flatMap((id) => PARTY_KEYS.map((key) => `${key}_${id}`)),
  ]
  test('are there for every id', () => {
    expect(needed.filter((key) => !(key in (messages.en ?? {})))).toEqual([])
  })

  test('have a label for every matter', () => {
    const keys = MATTER_IDS.map((id) => `matter_${id.replaceAll('-', '_')}`)
    expect(keys.filter((key) => !(key in (messages.en ?? {})))).toEqual([])
    const known = new Set(keys)
    expect(keysOf('en').filter((key) => key.startsWith('matter_') && !known.has(key))).toEqual([])
  })

  test('have a sentence for every reason the engine gives', () => {
    const engine = code.filter(({ name }) => name.startsWith('src/engine/'))
    const codes = engine.flatMap(({ text }) =>
      [...text.matchAll(/\bcode: '(\w+)'/g)].map((match) => match[1]),
    )
    expect(codes.filter((reason) => !(`reason_${reason}` in (messages.en ?? {})))).toEqual([])
  })
})

test('each language that ships is one we check', () => {
  const folder = path.join(ROOT, 'public/_locales')
  const shipped = readdirSync(folder).filter((name) => existsSync(path.join(folder, name, 'messages.json')))
  expect(shipped.sort()).toEqual([...LOCALES])
})
