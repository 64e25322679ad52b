import { beforeEach, describe, expect, test, vi } from 'vitest'
import { followAddedSites, watchAddedSites } from '../../src/background/added-sites'
import { installExtensionDouble } from '../messaging/extension-double'

const LISTED = 'https://*.lemonde.fr/*'
const ADDED = 'https://*.example.org/*'

interface Script {
  readonly id: string
  readonly matches: readonly string[]
  readonly js: readonly string[]
}

let chrome: ReturnType<typeof installExtensionDouble>['chrome']
let origins: string[] = []
let registered: Script[] = []
let listeners: ((change: { origins: string[] }) => void)[] = []

beforeEach(() => {
  origins = [LISTED]
  registered = []
  listeners = []
  const event = {
    addListener: (listener: (change: { origins: string[] }) => void) => listeners.push(listener),
  }
  chrome = installExtensionDouble().chrome
  Object.assign(chrome.runtime, {
    getManifest: () => ({ content_scripts: [{ matches: [LISTED], js: ['src/content/gate.js'] }] }),
  })
  Object.assign(chrome, {
    permissions: { getAll: async () => ({ origins }), onAdded: event, onRemoved: event },
    scripting: {
      getRegisteredContentScripts: async () => registered,
      unregisterContentScripts: async () => {
        registered = []
      },
      registerContentScripts: async (scripts: Script[]) => {
        if (registered.length > 0) throw new Error('Duplicate script ID')
        registered = scripts
      },
    },
  })
})

describe('a site that the reader', () => {
  test('allowed gets the script of the listed ones, and only it', async () => {
    origins = [LISTED, ADDED]
    await followAddedSites()
    await followAddedSites()
    expect(registered).toMatchObject([{ matches: [ADDED], js: ['src/content/gate.js'] }])
  })

  test('allowed gets it in Firefox too, which tells whole addresses and takes only paths', async () => {
    Object.assign(chrome.runtime, {
      getManifest: () => ({
        content_scripts: [{ matches: [LISTED], js: [chrome.runtime.getURL('src/content/gate.js')] }],
      }),
    })
    origins = [LISTED, ADDED]
    await followAddedSites()
    expect(registered).toMatchObject([{ js: ['src/content/gate.js'] }])
  })

  test('took the permission back from has it no more', async () => {
    origins = [LISTED, ADDED]
    await followAddedSites()
    origins = [LISTED]
    await followAddedSites()
    expect(registered).toEqual([])
  })

  test('allows or takes back in the browser’s own settings is followed, in order', async () => {
    watchAddedSites()
    origins = [LISTED, ADDED]
    for (const listener of listeners) listener({ origins: [] })
    await vi.waitFor(() => expect(registered).toHaveLength(1))
    origins = [LISTED]
    for (const listener of listeners) listener({ origins: [] })
    await vi.waitFor(() => expect(registered).toEqual([]))
  })
})
