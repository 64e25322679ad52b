import { expect, test } from 'vitest'
import { classifyFailure } from '../../src/messaging/classify-failure'

test.each([
  ['Could not establish connection. Receiving end does not exist.', 'no-receiver'],
  ['No tab with id: 12.', 'tab-closed'],
  ['Invalid tab ID: 12', 'tab-closed'],
  ['Frame with ID 3 was removed.', 'tab-closed'],
  ['The message port closed before a response was received.', 'tab-closed'],
  [
    'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
    'tab-closed',
  ],
  [
    'The page keeping the extension port is moved into back/forward cache, so the message channel is closed.',
    'tab-closed',
  ],
  ['Cannot access a chrome:// URL', 'restricted-page'],
  [
    'Cannot access contents of url "https://example.org/". Extension manifest must request permission to access this host.',
    'restricted-page',
  ],
  [
    'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
    'restricted-page',
  ],
  ['The extensions gallery cannot be scripted.', 'restricted-page'],
  ['Missing host permission for the tab, and any of the frames', 'restricted-page'],
  ['Frame with ID 0 is showing error page', 'restricted-page'],
  ['This page cannot be scripted due to an ExtensionsSettings policy.', 'restricted-page'],
  ['Extension context invalidated.', 'invalidated'],
  ['x is not a function', 'failed'],
])('%s', (words, failure) => {
  expect(classifyFailure(new Error(words))).toEqual({ error: failure, detail: words })
})

test('what is thrown need not be an error', () => {
  expect(classifyFailure('No tab with id: 1')).toEqual({ error: 'tab-closed', detail: 'No tab with id: 1' })
  expect(classifyFailure(undefined).error).toBe('failed')
})
