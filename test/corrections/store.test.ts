import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Correction } from '../../src/corrections/correction'
import {
  forgetAllCorrections,
  forgetCorrection,
  keepCorrections,
  readAllCorrections,
  readPage,
  storageKey,
  watchCorrections,
} from '../../src/corrections/store'
import { installExtensionDouble } from '../messaging/extension-double'

const PAGE = 'https://example.org/call'

function correction(id: string): Correction {
  return {
    id,
    verdict: 'none',
    from: 'kremlin',
    quote: { exact: `words of ${id}`, prefix: '', suffix: '', start: 7 },
    at: '2022-01-28T10:00:00.000Z',
  }
}

let double = installExtensionDouble()
beforeEach(() => {
  double = installExtensionDouble()
})

describe('corrections', () => {
  test('are kept by page, and forgotten one by one', async () => {
    await keepCorrections(PAGE, 'A call', [correction('a')])
    await keepCorrections(PAGE, '', [correction('b')])
    expect(await readPage(PAGE)).toEqual({
      page: PAGE,
      title: 'A call',
      corrections: [correction('a'), correction('b')],
    })
    expect((await readPage('https://example.org/other')).corrections).toEqual([])
    await forgetCorrection(PAGE, 'a')
    expect((await readPage(PAGE)).corrections).toEqual([correction('b')])
    await forgetCorrection(PAGE, 'b')
    expect(double.stored).toEqual({})
  })

  test('made at once are all kept', async () => {
    await Promise.all(['a', 'b', 'c'].map((id) => keepCorrections(PAGE, 'A call', [correction(id)])))
    expect((await readPage(PAGE)).corrections.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  })

  test('that cannot be read cost neither those beside them nor themselves', async () => {
    const broken = { id: 'x', verdict: 'perhaps' }
    double.stored[storageKey(PAGE)] = { version: 1, title: 7, corrections: [broken, null, correction('a')] }
    expect((await readPage(PAGE)).corrections).toEqual([correction('a')])
    await keepCorrections(PAGE, 'A call', [correction('b')])
    expect(double.stored[storageKey(PAGE)]).toMatchObject({
      title: 'A call',
      corrections: [broken, null, correction('a'), correction('b')],
    })
  })

  test('of a page whose value is no such thing go on, and the value is kept aside', async () => {
    double.stored[storageKey(PAGE)] = 'garbage'
    double.stored[storageKey('https://example.org/other')] = { corrections: [correction('o')] }
    await keepCorrections(PAGE, 'A call', [correction('a')])
    expect((await readPage(PAGE)).corrections).toEqual([correction('a')])
    expect(double.stored[`unreadable ${storageKey(PAGE)}`]).toBe('garbage')
    expect((await readAllCorrections()).map(({ page }) => page)).toEqual([PAGE, 'https://example.org/other'])
  })

  test('are nothing where storage cannot be read', async () => {
    double.chrome.storage.local.get = () => Promise.reject(new Error('corrupted'))
    expect(await readPage(PAGE)).toEqual({ page: PAGE, title: '', corrections: [] })
  })

  test('are all forgotten at once, and nothing else is', async () => {
    double.stored.settings = { version: 2 }
    double.stored[storageKey(PAGE)] = 'garbage'
    await keepCorrections(PAGE, '', [correction('a')])
    await forgetAllCorrections()
    expect(double.stored).toEqual({ settings: { version: 2 } })
  })

  test('are told of by page until the signal aborts', async () => {
    const controller = new AbortController()
    const told = vi.fn()
    watchCorrections(told, controller.signal)
    await double.chrome.storage.local.set({ settings: {} })
    await keepCorrections(PAGE, '', [correction('a')])
    await forgetCorrection(PAGE, 'a')
    controller.abort()
    await keepCorrections(PAGE, '', [correction('a')])
    expect(told.mock.calls).toEqual([[[PAGE]], [[PAGE]]])
  })
})
