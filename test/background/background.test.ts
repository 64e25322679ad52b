import { beforeEach, expect, test, vi } from 'vitest'
import { injectScript } from '../../src/background/inject-script'
import { badgeText, showCount } from '../../src/background/show-count'
import { classifyFailure } from '../../src/messaging/classify-failure'
import { installExtensionDouble } from '../messaging/extension-double'

const action = {
  setBadgeText: vi.fn(async () => {}),
  setBadgeBackgroundColor: vi.fn(async () => {}),
  setBadgeTextColor: vi.fn(async () => {}),
  setTitle: vi.fn(async () => {}),
}
const executeScript = vi.fn(async (): Promise<unknown[]> => [{ frameId: 0 }])

beforeEach(() => {
  vi.clearAllMocks()
  Object.assign(installExtensionDouble().chrome, { action, scripting: { executeScript } })
})

test('the toolbar button shows the number of statements, and says it', async () => {
  await showCount(7, 12)
  expect(action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '12' })
  expect(action.setTitle).toHaveBeenCalledWith({ tabId: 7, title: 'Two Readouts: 12 statements' })
})

test.each([null, 0])('%s statements leave the button as it was', async (count) => {
  await showCount(7, count)
  expect(action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '' })
  expect(action.setTitle).toHaveBeenCalledWith({ tabId: 7, title: 'Two Readouts' })
})

test('the badge holds four characters', () => {
  expect([1, 999, 1000, 123456].map(badgeText)).toEqual(['1', '999', '999+', '999+'])
})

test('a script goes into the one frame, under its path in the extension', async () => {
  await injectScript('/src/content/main.js', 7, 0)
  expect(executeScript).toHaveBeenCalledWith({
    target: { tabId: 7, frameIds: [0] },
    files: ['src/content/main.js'],
  })
})

test('a browser that refuses without a word is found out', async () => {
  executeScript.mockResolvedValueOnce([undefined])
  const refusal = await injectScript('/a.js', 7, 0).catch(classifyFailure)
  expect(refusal).toMatchObject({ error: 'restricted-page' })
})
