import { describe, expect, test } from 'vitest'
import { attribute } from '../../../src/engine/attribution/attribute'
import { languageFor } from '../../../src/engine/languages'
import type { Language } from '../../../src/engine/languages/language'
import { articleOf } from './told'

/** How often the engine asked its language about a word. */
interface Work {
  asked: number
}

function countingMap<K, V>(from: ReadonlyMap<K, V>, work: Work): ReadonlyMap<K, V> {
  const counting = new Map(from)
  const get = counting.get.bind(counting)
  const has = counting.has.bind(counting)
  counting.get = (key) => {
    work.asked += 1
    return get(key)
  }
  counting.has = (key) => {
    work.asked += 1
    return has(key)
  }
  return counting
}

function countingSet<V>(from: ReadonlySet<V>, work: Work): ReadonlySet<V> {
  const counting = new Set(from)
  const has = counting.has.bind(counting)
  counting.has = (value) => {
    work.asked += 1
    return has(value)
  }
  return counting
}

/** The language with every map and set of it counting its look-ups: work that no clock and no busy machine disturbs. */
function counted(language: Language, work: Work): Language {
  const entries = Object.entries(language).map(([name, value]: [string, unknown]) => {
    if (value instanceof Map) return [name, countingMap(value, work)]
    if (value instanceof Set) return [name, countingSet(value, work)]
    return [name, value]
  })
  return { ...language, ...(Object.fromEntries(entries) as Partial<Language>) }
}

function workOn(paragraphs: readonly string[]): number {
  const language = languageFor('en')
  if (language === null) throw new Error('The engine does not speak English')
  const work: Work = { asked: 0 }
  attribute(articleOf(paragraphs), counted(language, work))
  return work.asked
}

const SOME = 1000
/**
 * Sentences beyond a length are left alone, and where the last of a paragraph is cut may put it under that length: the work of
 * one such sentence, which a text has once however long it is.
 */
const ONE_LONG_SENTENCE = 20_000

describe('twice the text is twice the work', () => {
  test.each<[string, string]>([
    ['statements', 'The Kremlin said that grain was raised. '],
    ['sentences without an end', 'the Kremlin said that '],
    ['openers', '“The Kremlin said '],
    ['straight openers', ' "the Kremlin said'],
    ['cue phrases', 'according to the Elysée, '],
    ['subjects', 'the Kremlin and the Elysée and '],
    ['commas', 'Putin, who, in Moscow, '],
    ['negations', 'did not never say '],
    ['initials', 'V. V. Putin, '],
    ['pronouns', 'It added that he said that she said it. '],
    ['nouns', 'official statement adviser '],
    ['semicolons', 'Moscow said no; Paris said yes; '],
    ['colons', 'Elysée: Kremlin: '],
  ])('one paragraph of %s', (_name, piece) => {
    const once = workOn([piece.repeat(SOME)])
    const twice = workOn([piece.repeat(2 * SOME)])
    expect(twice).toBeLessThanOrEqual(2.1 * once + ONE_LONG_SENTENCE)
  })

  test.each<[string, string]>([
    ['statements', 'The Kremlin said that grain was raised.'],
    ['words that point back', 'It added that grain was raised.'],
    ['words that point back to nobody', 'The official said it.'],
    ['quotations left open', '“We will wait.'],
    ['headings', '# Elysée: grain'],
    ['names', 'Vladimir Putin and Emmanuel Macron walked.'],
  ])('paragraphs of %s', (_name, paragraph) => {
    const once = workOn(Array.from({ length: SOME }, () => paragraph))
    const twice = workOn(Array.from({ length: 2 * SOME }, () => paragraph))
    expect(twice).toBeLessThanOrEqual(2.1 * once + ONE_LONG_SENTENCE)
  })
})
