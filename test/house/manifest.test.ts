import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import manifest from '../../manifest.json' with { type: 'json' }
import { ROOT } from './source-files'

const HOST = /^https:\/\/\*\.([a-z0-9-]+\.)+[a-z]{2,}\/\*$/

describe('the manifest', () => {
  test('lists at least 60 sites, each once and no wider than it must be', () => {
    const sites = manifest.host_permissions
    expect(sites.length).toBeGreaterThanOrEqual(60)
    expect(sites.filter((site) => !HOST.test(site))).toEqual([])
    expect(sites.filter((site, index) => sites.indexOf(site) !== index)).toEqual([])
  })

  test('asks for no more than it needs', () => {
    expect(manifest.permissions).toEqual(['activeTab', 'contextMenus', 'scripting', 'storage'])
    // Further sites are the reader's to add, one by one, each with the browser's own question.
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*'])
    expect(
      Object.keys(manifest).filter((key) => /^optional_perm|externally|web_accessible/.test(key)),
    ).toEqual([])
    expect(manifest.content_security_policy.extension_pages).toBe("script-src 'self'; object-src 'none'")
  })

  test('suggests no more keys than browsers allow, each once, and says what each does', () => {
    const commands = Object.values(manifest.commands)
    const keys = commands.flatMap((command) =>
      'suggested_key' in command ? [command.suggested_key.default] : [],
    )
    expect(keys.length).toBeLessThanOrEqual(4)
    expect(new Set(keys).size).toBe(keys.length)
    expect(commands.filter(({ description }) => !/^__MSG_\w+__$/.test(description))).toEqual([])
  })

  test('names only icons that there are', () => {
    const icons = [...Object.values(manifest.icons), ...Object.values(manifest.action.default_icon)]
    expect(icons.filter((icon) => !existsSync(path.join(ROOT, 'public', icon)))).toEqual([])
  })
})

const BUILT = path.join(ROOT, 'dist')
const builds = existsSync(BUILT)
  ? readdirSync(BUILT).filter((name) => existsSync(path.join(BUILT, name, 'manifest.json')))
  : []

describe.skipIf(builds.length === 0).each(builds)('the build for %s', (name) => {
  const read = () =>
    JSON.parse(readFileSync(path.join(BUILT, name, 'manifest.json'), 'utf8')) as typeof manifest & {
      content_scripts: { matches: string[] }[]
    }

  test('has nothing that a page could find it by', () => {
    expect(Object.keys(read())).not.toContain('web_accessible_resources')
  })

  test('has the permissions of the source, and the content script on the same sites', () => {
    const built = read()
    const panel = name.endsWith('chrome') ? ['sidePanel'] : []
    expect(built.permissions).toEqual([...manifest.permissions, ...panel])
    for (const { matches } of built.content_scripts) expect(matches).toEqual(built.host_permissions)
  })

  test('reads this machine’s own pages only where it is for tests', () => {
    const local = read().host_permissions.filter((site) => /localhost|127\.0\.0\.1/.test(site))
    expect(local.length > 0).toBe(name.startsWith('test-'))
  })
})
