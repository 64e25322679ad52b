import { expect, test } from 'vitest'
import { faceOfFailure, faceOfReport, hostOf, isRestricted } from '../../src/ui/page/page-face'
import { sampleReport } from './sample-report'

test('a report has its face', () => {
  expect(faceOfReport({ state: 'working' }, undefined)).toEqual({ kind: 'working', slow: false })
  expect(faceOfReport({ state: 'nothing-to-mark', title: 'T' }, undefined)).toEqual({
    kind: 'nothing',
    title: 'T',
  })
  expect(faceOfReport(sampleReport, undefined)).toEqual({ kind: 'marked', report: sampleReport })
})

test('a document in a PDF viewer is not ours to read', () => {
  const kinds = [
    'https://a.org/text.pdf',
    'https://a.org/text.PDF#page=2',
    'https://a.org/?f=text.pdf',
    undefined,
  ].map((url) => faceOfReport({ state: 'no-article' }, url).kind)
  expect(kinds).toEqual(['restricted', 'restricted', 'no-article', 'no-article'])
})

test('a failure has its face', () => {
  expect(faceOfFailure('restricted-page').kind).toBe('restricted')
  expect(faceOfFailure('tab-closed').kind).toBe('closed')
  expect(faceOfFailure('no-receiver').kind).toBe('failed')
})

test.each([
  ['https://www.lemonde.fr/a', false],
  ['http://localhost:8080/', false],
  [undefined, false],
  ['chrome://version/', true],
  ['about:addons', true],
  ['moz-extension://x/y.html', true],
  ['view-source:https://a.org/', true],
  ['https://addons.mozilla.org/fr/firefox/', true],
  ['https://chromewebstore.google.com/detail/x', true],
  ['https://chrome.google.com/webstore/x', true],
  ['https://chrome.google.com/other', false],
])('%s restricted: %s', (url, restricted) => expect(isRestricted(url)).toBe(restricted))

test('a site has a host', () => {
  const urls = ['https://www.lemonde.fr/a', 'file:///articles/a.html', 'nonsense', undefined]
  expect(urls.map(hostOf)).toEqual(['www.lemonde.fr', null, null, null])
})
