import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { checkBudgets } from '../../src/cli/testing/bundle-budgets'

describe('bundle budgets', () => {
  let folder = ''

  const put = (name: string, content: string) => {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, content)
  }

  beforeEach(() => {
    vi.spyOn(console, 'log').mockImplementation(() => undefined)
    folder = mkdtempSync(path.join(tmpdir(), 'two-readouts-'))
    put('manifest.json', JSON.stringify({ content_scripts: [{ js: ['src/content/gate.js'] }] }))
    put('src/content/gate.js', 'gate()')
    put('src/content/main.js', 'reader()')
    put('src/content/tools.js', 'tools()')
    put('service-worker-loader.js', "import './assets/background.js'")
    put('assets/background.js', 'bring("/src/content/main.js", "/src/content/tools.js")')
    put('src/popup/index.html', '<script type="module" src="/assets/popup.js"></script>')
    put('assets/popup.js', 'import"./shared.js";popup()')
    put('assets/shared.js', 'shared()')
  })
  afterEach(() => {
    vi.restoreAllMocks()
    rmSync(folder, { recursive: true })
  })

  test('are kept by small bundles', () => {
    expect(() => checkBudgets(folder)).not.toThrow()
  })

  test('are broken by a heavy gate, and by what the popup imports', () => {
    put('src/content/gate.js', randomBytes(8000).toString('base64'))
    put('assets/shared.js', randomBytes(30_000).toString('base64'))
    expect(() => checkBudgets(folder)).toThrow('Over budget: gate, popup')
  })

  test('hold for the reader of articles apart from the engine', () => {
    put('src/content/main.js', randomBytes(40_000).toString('base64'))
    put('assets/background.js', `bring("/src/content/main.js","/src/content/tools.js");import"./engine.js"`)
    put('assets/engine.js', randomBytes(80_000).toString('base64'))
    expect(() => checkBudgets(folder)).toThrow(/Over budget: reader and painter$/)
    put('src/content/tools.js', randomBytes(20_000).toString('base64'))
    expect(() => checkBudgets(folder)).toThrow(/Over budget: reader and painter, card and map$/)
    put('assets/engine.js', randomBytes(120_000).toString('base64'))
    expect(() => checkBudgets(folder)).toThrow('background with the engine')
  })

  test('fail where a bundle is not to be found', () => {
    put('assets/background.js', 'nothing()')
    expect(() => checkBudgets(folder)).toThrow('names no script')
  })
})
