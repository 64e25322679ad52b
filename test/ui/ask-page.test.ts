import { describe, expect, test, vi } from 'vitest'
import type { Failure, PageReport, Result } from '../../src/messaging/messages'
import { askPage } from '../../src/ui/page/ask-page'
import { sampleReport } from './sample-report'

const failure = (error: Failure) => ({ ok: false, error, detail: '' }) as const
const report = (value: PageReport): Result<PageReport> => ({ ok: true, value })

/** Asks a page that answers as scripted (the last answer for ever), and gives the kinds of the faces shown. */
async function faces(
  answers: readonly Result<PageReport>[],
  { start = { ok: true, value: true } as Result<boolean>, url = 'https://a.org/' } = {},
) {
  let turn = 0
  const last = failure('failed')
  const ports = {
    getReport: vi.fn(async () => answers[Math.min(turn++, answers.length - 1)] ?? last),
    startTab: vi.fn(async () => start),
    wait: vi.fn(async () => {}),
  }
  const shown: string[] = []
  for await (const face of askPage({ id: 1, windowId: 1, url }, ports))
    shown.push(face.kind === 'working' && face.slow ? 'slow' : face.kind)
  return { shown, ports }
}

describe('asking a page', () => {
  test('shows what it answers', async () => {
    const { shown, ports } = await faces([report(sampleReport)])
    expect(shown).toEqual(['working', 'marked'])
    expect(ports.startTab).not.toHaveBeenCalled()
  })

  test('waits while it works', async () => {
    const { shown } = await faces([
      report({ state: 'working' }),
      report({ state: 'working' }),
      report(sampleReport),
    ])
    expect(shown).toEqual(['working', 'marked'])
  })

  test('brings the content script in where nobody answers', async () => {
    const { shown, ports } = await faces([
      failure('no-receiver'),
      failure('no-receiver'),
      report({ state: 'no-article' }),
    ])
    expect(shown).toEqual(['working', 'no-article'])
    expect(ports.startTab).toHaveBeenCalledTimes(1)
  })

  test('says so where the browser refuses', async () => {
    const { shown } = await faces([failure('no-receiver')], { start: failure('restricted-page') })
    expect(shown).toEqual(['working', 'restricted'])
  })

  test('does not try where the browser is known to refuse', async () => {
    const { shown, ports } = await faces([], { url: 'chrome://settings/' })
    expect(shown).toEqual(['restricted'])
    expect(ports.getReport).not.toHaveBeenCalled()
  })

  test('ends where the tab is closed, and where nobody ever answers', async () => {
    expect((await faces([failure('tab-closed')])).shown).toEqual(['working', 'closed'])
    expect((await faces([failure('no-receiver')])).shown).toEqual(['working', 'failed'])
  })

  test('tells that a page takes long, and gives up in the end', async () => {
    const { shown } = await faces([report({ state: 'working' })])
    expect(shown).toEqual(['working', 'slow', 'failed'])
  })
})
