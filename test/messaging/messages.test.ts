import { beforeEach, describe, expect, test, vi } from 'vitest'
import { NOTHING } from '../../src/engine/comparison/nothing'
import { contextIsAlive, extensionApi } from '../../src/messaging/extension-api'
import { handleBackgroundMessages, handlePageMessages } from '../../src/messaging/handle-messages'
import { sendToBackground, sendToPage } from '../../src/messaging/send-message'
import { installExtensionDouble } from './extension-double'

let double = installExtensionDouble()
beforeEach(() => {
  double = installExtensionDouble()
})

const quiet = {
  'bring-reader': () => true,
  'bring-tools': () => true,
  'set-badge': () => true,
  'dress-page': () => true,
  'start-tab': () => true,
  analyze: () => ({ sentences: [], attributions: [], comparison: NOTHING }),
  recompare: () => NOTHING,
}

const quietPage = {
  'get-report': () => ({ state: 'no-article' as const }),
  'show-statement': () => false,
  'set-marks': () => ({ state: 'no-article' as const }),
  'run-command': () => false,
  'mark-selection': () => false,
  'correct-statement': () => ({ state: 'no-article' as const }),
  'undo-correction': () => ({ state: 'no-article' as const }),
  'sites-removed': () => false,
}

describe('a message', () => {
  test('brings payload there and reply back', async () => {
    const setBadge = vi.fn(() => true)
    handleBackgroundMessages({ ...quiet, 'set-badge': setBadge })
    expect(await sendToBackground('set-badge', { count: 3 })).toEqual({ ok: true, value: true })
    expect(setBadge).toHaveBeenCalledWith({ count: 3 }, double.sender)
  })

  test('needs no payload where it has none', async () => {
    handlePageMessages({
      ...quietPage,
      'get-report': (payload) => {
        expect(payload).toBeNull()
        return { state: 'no-article' }
      },
    })
    expect(await sendToPage(1, 'get-report')).toEqual({ ok: true, value: { state: 'no-article' } })
  })

  test('whose handler fails comes back as a failure, not as an exception', async () => {
    handleBackgroundMessages({
      ...quiet,
      'start-tab': () => Promise.reject(new Error('Cannot access a chrome:// URL')),
      'bring-reader': () => {
        throw new TypeError('oops')
      },
    })
    expect(await sendToBackground('start-tab', { tabId: 1 })).toMatchObject({ error: 'restricted-page' })
    expect(await sendToBackground('bring-reader')).toEqual({ ok: false, error: 'failed', detail: 'oops' })
  })

  test('from another extension, or of a shape we do not know, is left unanswered', async () => {
    const bring = vi.fn(() => true)
    handleBackgroundMessages({ ...quiet, 'bring-reader': bring })
    const ours = { type: 'bring-reader', payload: null }
    expect(await double.deliver(ours, { id: 'theirs' })).toBeUndefined()
    for (const shape of [null, 'bring-reader', 7, {}, { type: 7 }, { type: 'toString' }])
      expect(await double.deliver(shape)).toBeUndefined()
    expect(bring).not.toHaveBeenCalled()
  })

  test('finds nobody after the signal', async () => {
    const controller = new AbortController()
    handleBackgroundMessages(quiet, controller.signal)
    controller.abort()
    expect(await sendToBackground('bring-reader')).toMatchObject({ ok: false, error: 'no-receiver' })
  })

  test('that nobody of the context knows counts as without receiver', async () => {
    handlePageMessages(quietPage)
    expect(await sendToBackground('bring-reader')).toMatchObject({ ok: false, error: 'no-receiver' })
  })

  test('from a page whose extension is gone fails as such', async () => {
    double.chrome.runtime.id = undefined
    expect(contextIsAlive()).toBe(false)
    expect(await sendToBackground('bring-reader')).toMatchObject({ ok: false, error: 'invalidated' })
  })
})

test('an element of the page with the id "browser" is not taken for the API', () => {
  Object.assign(globalThis, { browser: { id: 'browser', runtime: 'a form field' } })
  expect(extensionApi()).toBe(double.chrome)
  Object.assign(globalThis, { browser: undefined })
})
