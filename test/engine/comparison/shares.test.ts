import { expect, test } from 'vitest'
import { analyze } from '../../../src/engine/analyze'
import { both, e, k, lay, reporter } from './told'

test('words of the article by whose account they are', () => {
  const { shares } = lay('en', [
    k('three small words', { cue: 'The Kremlin said' }),
    e('“two words”', { cue: 'Paris said:' }),
    reporter('Five words of our own'),
  ])
  expect(shares).toEqual({ kremlin: 3, elysee: 2, other: 3 + 2 + 5 })
})

test('what both tell is shared out in turn', () => {
  expect(lay('fr', [both('cinq mots que disent deux')]).shares).toEqual({
    kremlin: 3,
    elysee: 2,
    other: 0 + 0 + 1,
  })
})

test('signs are no words; numbers are', () => {
  expect(lay('ru', [k('— 45 минут — «примерно»', { cue: '—' })]).shares).toEqual({
    kremlin: 3,
    elysee: 0,
    other: 0,
  })
})

test('overlapping statements of one party count once', () => {
  const laid = lay('en', [k('one two three four')])
  expect(laid.shares).toEqual({ kremlin: 4, elysee: 0, other: 1 })
})

test('an article without statements is all others’', () => {
  expect(lay('en', [reporter('Nothing was said')]).shares).toEqual({ kremlin: 0, elysee: 0, other: 3 })
})

test('of the others’ words, those that no source tells are the reporter’s', () => {
  const text = 'Putin called Macron. The Kremlin said it was useful. Olaf Scholz said he was not told.'
  const blocks = [{ start: 0, end: text.length, role: 'paragraph' as const }]
  const { comparison } = analyze({ text, blocks, lang: 'en', date: '2022-02-01', title: '' })
  // «it was useful» · «he was not told» and all the rest
  expect(comparison.shares).toEqual({ kremlin: 3, elysee: 0, other: 13 })
  expect(comparison.reporterWords).toBe(3 + 3 + 3)
})
