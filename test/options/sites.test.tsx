// @vitest-environment jsdom
import { render } from 'preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Sites } from '../../src/options/sites'
import { DEFAULT_SETTINGS } from '../../src/settings/settings'
import { installExtensionDouble, shippedMessages } from '../messaging/extension-double'

const LISTED = 'https://*.lemonde.fr/*'
const WORDS = shippedMessages('en')

let origins: string[] = []
let answer: () => Promise<boolean>
let listeners: (() => void)[] = []
const request = vi.fn((wanted: { origins: string[] }) =>
  answer().then((allowed) => {
    if (allowed) origins.push(...wanted.origins)
    if (allowed) for (const listener of listeners) listener()
    return allowed
  }),
)
const remove = vi.fn(async (gone: { origins: string[] }) => {
  origins = origins.filter((origin) => !gone.origins.includes(origin))
  for (const listener of listeners) listener()
  return true
})
const onChange = vi.fn()

beforeEach(async () => {
  vi.clearAllMocks()
  origins = [LISTED]
  listeners = []
  answer = async () => true
  const event = {
    addListener: (listener: () => void) => listeners.push(listener),
    removeListener: () => {},
  }
  const { chrome } = installExtensionDouble()
  Object.assign(chrome.runtime, { getManifest: () => ({ content_scripts: [{ matches: [LISTED] }] }) })
  Object.assign(chrome, {
    permissions: {
      getAll: async () => ({ origins: [...origins] }),
      request,
      remove,
      onAdded: event,
      onRemoved: event,
    },
  })
  render(
    <Sites settings={{ ...DEFAULT_SETTINGS, hostsOff: ['ria.ru'] }} onChange={onChange} />,
    document.body,
  )
  await vi.waitFor(() => expect(listeners.length).toBeGreaterThan(0))
})

afterEach(() => render(null, document.body))

function button(name: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent) === name,
  )
  if (!found) throw new Error(`No button “${name}”`)
  return found
}

async function type(text: string): Promise<void> {
  const field = document.querySelector<HTMLInputElement>('input')
  if (!field) throw new Error('No field')
  field.value = text
  field.dispatchEvent(new Event('input', { bubbles: true }))
  await new Promise((resolve) => setTimeout(resolve, 20))
}

const said = () => document.querySelector('[role=status]')?.textContent

describe('a site', () => {
  test('is asked for with no more than its own pages, and stands in the list when allowed', async () => {
    await type('https://www.example.org/article')
    button(WORDS.options_site_add ?? '').click()
    expect(request).toHaveBeenCalledWith({ origins: ['https://*.example.org/*'] })
    await vi.waitFor(() => expect(said()).toContain('example.org is added'))
    await vi.waitFor(() => expect(document.querySelector('.sites')?.textContent).toContain('example.org'))
    button('Remove example.org').click()
    expect(remove).toHaveBeenCalledWith({ origins: ['https://*.example.org/*'] })
    await vi.waitFor(() => expect(document.body.textContent).not.toContain(WORDS.options_sites_added))
  })

  test('that the reader did not allow is not added, and that is said', async () => {
    answer = async () => false
    await type('example.org')
    button(WORDS.options_site_add ?? '').click()
    await vi.waitFor(() => expect(said()).toContain('was not added'))
    expect(document.body.textContent).not.toContain(WORDS.options_sites_added)
  })

  test('that the browser refuses to ask for is no site', async () => {
    answer = () => Promise.reject(new Error('Invalid value for origin pattern'))
    await type('example.org')
    button(WORDS.options_site_add ?? '').click()
    await vi.waitFor(() => expect(said()).toBe(WORDS.options_site_unknown))
  })

  test('is left alone by its plain name, and can be taken out of that list', async () => {
    await type('https://www.lemonde.fr/')
    button(WORDS.options_site_never ?? '').click()
    expect(onChange).toHaveBeenCalledWith({ hostsOff: ['ria.ru', 'lemonde.fr'] })
    button('Remove ria.ru').click()
    expect(onChange).toHaveBeenLastCalledWith({ hostsOff: [] })
  })

  test('that comes with the extension is named', () => {
    expect(document.querySelector('details')?.textContent).toContain('lemonde.fr')
  })
})
