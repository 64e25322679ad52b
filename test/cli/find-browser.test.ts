import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { findBrowser } from '../../src/cli/browsers/find'
import { BrowserMissing, browsersPresent } from '../../src/cli/browsers/install'

// Programs are made of shell scripts here, and only Linux looks for browsers along PATH; snaps are found without it.
const unfit =
  process.platform !== 'linux' || existsSync('/snap/bin/chromium') || existsSync('/snap/bin/firefox')

describe.skipIf(unfit)('looking for a browser', () => {
  let folder = ''

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'two-readouts-'))
    vi.stubEnv('PATH', folder)
    vi.stubEnv('CHROMIUM_PATH', '')
    vi.stubEnv('FIREFOX_PATH', '')
  })
  afterEach(() => {
    vi.unstubAllEnvs()
    vi.restoreAllMocks()
    rmSync(folder, { recursive: true })
  })

  const program = (name: string, says: string) => {
    const file = path.join(folder, name)
    writeFileSync(file, `#!/bin/sh\necho "${says}"\n`)
    chmodSync(file, 0o755)
    return file
  }

  test('finds one along PATH and reads its version', () => {
    const file = program('google-chrome', 'Google Chrome 141.0.7390.54')
    expect(findBrowser('chromium').found).toEqual({ name: 'chromium', path: file, version: 141 })
  })

  test('passes over one that is too old, and says so', () => {
    const old = program('firefox-esr', 'Mozilla Firefox 128.5.0esr')
    expect(findBrowser('firefox')).toEqual({
      found: null,
      tooOld: [{ name: 'firefox', path: old, version: 128 }],
    })
    const young = program('firefox', 'Mozilla Firefox 145.0')
    expect(findBrowser('firefox').found?.path).toBe(young)
  })

  test('takes the one the environment names, or none', () => {
    program('chromium', 'Chromium 141.0')
    const own = program('my-own', 'Chromium 150.0.1')
    vi.stubEnv('CHROMIUM_PATH', own)
    expect(findBrowser('chromium').found?.path).toBe(own)
    vi.stubEnv('CHROMIUM_PATH', path.join(folder, 'nowhere'))
    expect(findBrowser('chromium').found).toBeNull()
  })

  test('says plainly what to install where it may not install by itself', () => {
    vi.spyOn(process, 'getuid').mockReturnValue(1000)
    program('firefox', 'Mozilla Firefox 128.0')
    const ask = () => browsersPresent(['chromium', 'firefox'])
    expect(ask).toThrow(BrowserMissing)
    expect(ask).toThrow(/Chrome or Chromium 128 or newer was not found/)
    expect(ask).toThrow(/Firefox 140 or newer is needed, but .* is version 128/)
  })
})
