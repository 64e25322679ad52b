import { beforeEach, describe, expect, test, vi } from 'vitest'
import { parseSettings } from '../../src/settings/parse-settings'
import { plainHost } from '../../src/settings/plain-host'
import { DEFAULT_SETTINGS, SETTINGS_KEY } from '../../src/settings/settings'
import { readSettings, updateSettings, watchSettings } from '../../src/settings/store'
import { isOffIn, switchSite } from '../../src/sites/off-sites'
import { installExtensionDouble } from '../messaging/extension-double'

const setHost = (host: string, on: boolean) => updateSettings((settings) => switchSite(settings, host, on))

let double = installExtensionDouble()
beforeEach(() => {
  double = installExtensionDouble()
})

describe('reading', () => {
  test.each([undefined, null, 'x', 7, [], [{ version: 1 }], {}, { version: 'one', hostsOff: 'lemonde.fr' }])(
    'gives the defaults for %j',
    (stored) => expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS),
  )

  test('keeps the good values beside bad ones', () => {
    const stored = { version: 1, hostsOff: ['lemonde.fr', 7, null, '', 'WWW.LeMonde.fr.', 'ria.ru'] }
    expect(parseSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, hostsOff: ['lemonde.fr', 'ria.ru'] })
  })

  test('understands what it can of a newer version', () => {
    expect(parseSettings({ version: 9, hostsOff: ['ria.ru'], colours: 'many' }).hostsOff).toEqual(['ria.ru'])
  })

  test('takes each field by itself', () => {
    const stored = {
      version: 2,
      looks: { kremlin: { colour: '#ABCDEF', line: 'wavy' }, elysee: { colour: 'blue', line: 'double' } },
      threshold: 0.8,
      articleLanguages: ['ru', 'tlh', 'en'],
      uiLanguage: 'fr',
      print: true,
      map: 'no',
    }
    expect(parseSettings(stored)).toEqual({
      ...DEFAULT_SETTINGS,
      looks: { kremlin: { colour: '#abcdef', line: 'wavy' }, elysee: { colour: null, line: 'dashed' } },
      threshold: 0.8,
      articleLanguages: ['en', 'ru'],
      uiLanguage: 'fr',
      print: true,
    })
  })

  test.each([-1, 2, Number.NaN, '0.5'])('takes no threshold of %s', (threshold) =>
    expect(parseSettings({ version: 2, threshold }).threshold).toBe(DEFAULT_SETTINGS.threshold),
  )

  test('never gives both parties the same line', () => {
    const { looks } = parseSettings({ looks: { kremlin: { line: 'dashed' }, elysee: { line: 'dashed' } } })
    expect([looks.kremlin.line, looks.elysee.line]).toEqual(['dashed', 'solid'])
  })

  test('gives the defaults where storage cannot be read', async () => {
    double.chrome.storage.local.get = () => Promise.reject(new Error('corrupted'))
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS)
  })
})

describe('a site', () => {
  test('is switched off and on again', async () => {
    expect(isOffIn(await readSettings(), 'www.lemonde.fr')).toBe(false)
    await setHost('www.lemonde.fr', false)
    await setHost('lemonde.fr', false)
    expect(double.stored[SETTINGS_KEY]).toEqual({ version: 2, hostsOff: ['lemonde.fr'] })
    expect(isOffIn(await readSettings(), 'lemonde.fr')).toBe(true)
    expect(isOffIn(await readSettings(), 'www.lemonde.fr')).toBe(true)
    expect(isOffIn(await readSettings(), 'abo.lemonde.fr')).toBe(false)
    await setHost('lemonde.fr', true)
    expect(isOffIn(await readSettings(), 'www.lemonde.fr')).toBe(false)
  })

  test.each([
    ['WWW.Example.ORG', 'example.org'],
    ['example.org.', 'example.org'],
    ['wwwhat.org', 'wwwhat.org'],
    ['localhost', 'localhost'],
  ])('%s is known as %s', (host, plain) => expect(plainHost(host)).toBe(plain))
})

describe('writing', () => {
  test('leaves alone what it does not know', async () => {
    double.stored[SETTINGS_KEY] = { version: 3, hostsOff: [], colours: { kremlin: 'teal' } }
    await setHost('ria.ru', false)
    expect(double.stored[SETTINGS_KEY]).toEqual({
      version: 3,
      hostsOff: ['ria.ru'],
      colours: { kremlin: 'teal' },
    })
  })

  test('keeps an unreadable value aside', async () => {
    double.stored[SETTINGS_KEY] = 'ria.ru;tass.ru'
    await updateSettings(() => ({ map: false }))
    expect(double.stored).toEqual({
      [SETTINGS_KEY]: { version: 2, map: false },
      [`${SETTINGS_KEY}.unreadable`]: 'ria.ru;tass.ru',
    })
  })

  test('leaves an unreadable field until it must give way, and then keeps it aside', async () => {
    double.stored[SETTINGS_KEY] = { version: 2, hostsOff: 'ria.ru;tass.ru', threshold: 'much' }
    await updateSettings(() => ({ map: false }))
    expect(double.stored[SETTINGS_KEY]).toMatchObject({ hostsOff: 'ria.ru;tass.ru', threshold: 'much' })
    await setHost('lemonde.fr', false)
    expect(double.stored[SETTINGS_KEY]).toMatchObject({ hostsOff: ['lemonde.fr'], threshold: 'much' })
    expect(double.stored[`${SETTINGS_KEY}.unreadable`]).toEqual({ hostsOff: 'ria.ru;tass.ru' })
  })

  test('makes settings of the first version into those of the second', async () => {
    double.stored[SETTINGS_KEY] = { version: 1, hostsOff: ['ria.ru'] }
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, hostsOff: ['ria.ru'] })
    await updateSettings(() => ({ print: true }))
    expect(double.stored[SETTINGS_KEY]).toEqual({ version: 2, hostsOff: ['ria.ru'], print: true })
  })
})

test('changes are told until the signal aborts', async () => {
  const controller = new AbortController()
  const told = vi.fn()
  watchSettings(told, controller.signal)
  await setHost('ria.ru', false)
  await double.chrome.storage.local.set({ another: 1 })
  controller.abort()
  await setHost('ria.ru', true)
  expect(told.mock.calls).toEqual([[{ ...DEFAULT_SETTINGS, hostsOff: ['ria.ru'] }]])
})
