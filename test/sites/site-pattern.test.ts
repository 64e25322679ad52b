import { expect, test } from 'vitest'
import { covers, siteOf, sitePattern } from '../../src/sites/site-pattern'

test.each([
  ['example.org', 'https://*.example.org/*', 'example.org'],
  [' WWW.Example.org ', 'https://*.example.org/*', 'example.org'],
  ['https://news.example.org/a/b?c#d', 'https://*.news.example.org/*', 'news.example.org'],
  ['http://example.org:8080/', 'http://*.example.org/*', 'example.org'],
  ['http://localhost:3000/x', 'http://localhost/*', 'localhost'],
  ['пример.рф', 'https://*.xn--e1afmkfd.xn--p1ai/*', 'xn--e1afmkfd.xn--p1ai'],
])('%s is asked for as %s', (typed, pattern, site) => {
  expect(sitePattern(typed)).toBe(pattern)
  expect(siteOf(pattern)).toBe(site)
})

test.each([
  '',
  '   ',
  'no site',
  'word',
  'chrome://settings',
  'file:///etc',
  'https://',
  '*',
  '*.org',
  'a..b',
])('“%s” is no site', (typed) => expect(sitePattern(typed)).toBeNull())

test.each([
  ['https://*.example.org/*', 'https://example.org/', true],
  ['https://*.example.org/*', 'https://news.example.org/a?b', true],
  ['https://*.example.org/*', 'http://example.org/', false],
  ['https://*.example.org/*', 'https://badexample.org/', false],
  ['https://*.example.org/*', 'https://example.org.test/', false],
  ['http://localhost/*', 'http://localhost:3000/x', true],
  ['http://localhost/*', 'http://news.localhost:3000/x', false],
  ['*://*.example.org/*', 'http://a.example.org/', true],
  ['https://*/*', 'https://anything.test/', true],
  ['https://*/*', 'http://anything.test/', false],
])('the pattern %s and the page %s: %s', (pattern, url, covered) => {
  expect(covers(pattern, url)).toBe(covered)
})
