import { expect, test } from 'vitest'
import { fold } from '../../../src/engine/text/fold'

test.each([
  ['Kremlin', 'kremlin'],
  ['ÉLYSÉE', 'elysee'],
  ['Elysée', 'elysee'],
  ['É'.normalize('NFD'), 'e'],
  ['Çà', 'ca'],
  ['naïve', 'naive'],
  ['l’Élysée', "l'elysee"],
  ['hasnʼt', "hasn't"],
  ['сообщён', 'сообщен'],
  ['Ёлка', 'елка'],
  ['', ''],
  ['U.S.', 'u.s.'],
  ['北京', '北京'],
])('%j is looked up as %j', (written, form) => {
  expect(fold(written)).toBe(form)
})

test('«й» stays a letter of its own, however it is written', () => {
  expect(fold('Синий')).toBe('синий')
  expect(fold('Синий'.normalize('NFD'))).toBe('синий')
})

test('a folded word folds to itself', () => {
  for (const word of ['Élysée', 'l’Europe', 'Ещё', "won't", 'façade', 'İstanbul', 'ﬁn']) {
    expect(fold(fold(word))).toBe(fold(word))
  }
})
