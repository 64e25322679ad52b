import { expect, test } from 'vitest'
import { pageKey } from '../../src/corrections/page-key'

test.each([
  ['https://www.lemonde.fr/a/b.html?utm_source=x&fbclid=1#part', 'https://lemonde.fr/a/b.html'],
  ['https://lemonde.fr/a/b.html/', 'https://lemonde.fr/a/b.html'],
  ['https://tass.ru/?id=7&utm_campaign=y&b=1', 'https://tass.ru/?b=1&id=7'],
  ['https://tass.ru/?b=1&id=7', 'https://tass.ru/?b=1&id=7'],
  ['http://localhost:8080/article', 'http://localhost:8080/article'],
  ['https://tass.ru', 'https://tass.ru/'],
])('%s is kept as %s', (address, key) => expect(pageKey(address)).toBe(key))

test.each(['about:blank', 'chrome://settings', 'nonsense', ''])('%s is no page to keep', (address) =>
  expect(pageKey(address)).toBeNull(),
)
