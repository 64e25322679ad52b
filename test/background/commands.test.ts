import { beforeEach, describe, expect, test, vi } from 'vitest'
import manifest from '../../manifest.json' with { type: 'json' }
import { runCommand } from '../../src/background/commands'
import { chooseMenu, makeMenus } from '../../src/background/menus'
import { handlePageMessages } from '../../src/messaging/handle-messages'
import { PAGE_COMMANDS } from '../../src/messaging/messages'
import { installExtensionDouble } from '../messaging/extension-double'

vi.mock('../../src/content/main?script&iife', () => ({ default: '/src/content/main.js' }))

const TAB = { id: 7, windowId: 3 }
const create = vi.fn((_entry: { id: string; contexts: string[] }) => undefined)
const openSide = vi.fn(async (_where: { windowId: number }) => {})
const createTab = vi.fn(async (_tab: { url: string }) => ({}))
const setBadgeText = vi.fn(async (_badge: { text: string }) => {})
const executeScript = vi.fn(async () => [{ frameId: 0 }])
const run = vi.fn(() => true)
const mark = vi.fn(() => true)

function answerAsPage(): void {
  const report = () => ({ state: 'no-article' as const })
  handlePageMessages({
    'get-report': report,
    'show-statement': () => false,
    'set-marks': report,
    'run-command': run,
    'mark-selection': mark,
    'correct-statement': report,
    'undo-correction': report,
    'sites-removed': () => false,
  })
}

beforeEach(() => {
  vi.clearAllMocks()
  const { chrome } = installExtensionDouble()
  Object.assign(chrome, {
    sidePanel: { open: openSide },
    contextMenus: { create, removeAll: async () => {} },
    scripting: { executeScript },
    action: {
      getBadgeText: async () => '4',
      getTitle: async () => 'Two Readouts',
      setBadgeText,
      setTitle: vi.fn(async () => {}),
    },
  })
  Object.assign(chrome.tabs, { get: async () => ({ index: 2 }), create: createTab })
})

describe('a key', () => {
  test.each(PAGE_COMMANDS)('for “%s” is passed to the page', async (command) => {
    answerAsPage()
    await runCommand(command, TAB)
    expect(run).toHaveBeenCalledWith({ command }, expect.anything())
  })

  test('on a page that has no script of ours yet brings it there first', async () => {
    executeScript.mockImplementationOnce(async () => {
      answerAsPage()
      return [{ frameId: 0 }]
    })
    await runCommand('toggle-marks', TAB)
    expect(executeScript).toHaveBeenCalledOnce()
    expect(run).toHaveBeenCalledWith({ command: 'toggle-marks' }, expect.anything())
  })

  test('that nobody knows does nothing', async () => {
    answerAsPage()
    await runCommand('dance', TAB)
    expect(run).not.toHaveBeenCalled()
  })

  test('opens the panel, or the comparison in a tab where there is none', async () => {
    await runCommand('open-panel', TAB)
    expect(openSide).toHaveBeenCalledWith({ windowId: 3 })
    openSide.mockRejectedValueOnce(new Error('No panel'))
    await runCommand('open-panel', TAB)
    expect(createTab.mock.calls[0]?.[0].url).toContain('?tab=7')
  })

  test('of the manifest is each carried out', () => {
    expect(Object.keys(manifest.commands).toSorted()).toEqual([...PAGE_COMMANDS, 'open-panel'].toSorted())
  })
})

describe('the menu of a page', () => {
  test('marks a selection for each side, and shows the comparison', async () => {
    await makeMenus()
    expect(create.mock.calls.map(([{ id, contexts }]) => [id, contexts])).toEqual([
      ['mark-kremlin', ['selection']],
      ['mark-elysee', ['selection']],
      ['compare', ['page', 'selection']],
    ])
    answerAsPage()
    await chooseMenu('mark-elysee', TAB)
    expect(mark).toHaveBeenCalledWith({ party: 'elysee' }, expect.anything())
    await chooseMenu('compare', TAB)
    expect(openSide).toHaveBeenCalledOnce()
    expect(setBadgeText).not.toHaveBeenCalled()
  })

  test('says on the button where words are not in the article, and takes it back', async () => {
    vi.useFakeTimers()
    answerAsPage()
    mark.mockReturnValueOnce(false)
    const done = chooseMenu('mark-kremlin', TAB)
    await vi.runAllTimersAsync()
    await done
    vi.useRealTimers()
    expect(setBadgeText.mock.calls.map(([{ text }]) => text)).toEqual(['!', '4'])
  })
})
