import { JSDOM } from 'jsdom'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { watchGround } from '../../src/page/watch-ground'

const PAGE = `<style>
  body{background-color:#fff;color:#111}
  .night body,.night .box{background-color:#101418;color:#eee}
</style><div class="box"><p>Words.</p></div>`

/** A page whose one paragraph is watched, with how often its ground was said to be another. */
function watched() {
  const { window } = new JSDOM(PAGE)
  const { document } = window
  const system = new EventTarget()
  // jsdom has no media queries.
  Object.assign(window, { matchMedia: () => system })
  vi.stubGlobal('MutationObserver', window.MutationObserver)
  const onChange = vi.fn()
  const gone = new AbortController()
  const paragraph = document.querySelector('p')
  if (!paragraph) throw new Error('No paragraph')
  watchGround(paragraph, onChange, gone.signal)
  return {
    root: document.documentElement,
    body: document.body,
    turn: () => system.dispatchEvent(new Event('change')),
    onChange,
    gone,
  }
}

/** Until observers have been told. */
const told = () => vi.advanceTimersByTimeAsync(0)

describe('a ground that changes under the text', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers().unstubAllGlobals())

  test('is seen at once when the page changes its theme', async () => {
    const { root, onChange } = watched()
    root.className = 'night'
    await told()
    expect(onChange).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(5000)
    expect(onChange).toHaveBeenCalledTimes(1)
  })

  test('is seen at once when the reader’s system turns dark', async () => {
    const { root, onChange, turn } = watched()
    // A style that the page's own attributes say nothing of, as a media query's is.
    const style = root.ownerDocument.createElement('style')
    style.textContent = 'body{background-color:#000 !important}'
    root.ownerDocument.head.append(style)
    await told()
    expect(onChange).not.toHaveBeenCalled()
    turn()
    expect(onChange).toHaveBeenCalledTimes(1)
  })

  test('is seen when the colours have done gliding', async () => {
    const { body, onChange, root } = watched()
    root.id = 'started'
    await told()
    expect(onChange).not.toHaveBeenCalled()
    // What has glided no attribute tells.
    for (const { sheet } of body.ownerDocument.querySelectorAll('style'))
      sheet?.insertRule('body{background-color:#000 !important}', sheet.cssRules.length)
    await vi.advanceTimersByTimeAsync(1000)
    expect(onChange).toHaveBeenCalledTimes(1)
  })

  test('is asked for twice, however many changes come in a swarm', async () => {
    const { body, onChange } = watched()
    const asked = vi.spyOn(body.ownerDocument.defaultView ?? globalThis, 'getComputedStyle')
    body.className = 'one'
    await told()
    const once = asked.mock.calls.length
    for (let turn = 0; turn < 20; turn++) {
      body.className = `turn-${turn}`
      await vi.advanceTimersByTimeAsync(50)
    }
    expect(asked.mock.calls.length).toBe(once)
    await vi.advanceTimersByTimeAsync(1000)
    expect(asked.mock.calls.length).toBe(2 * once)
    expect(onChange).not.toHaveBeenCalled()
  })

  test('is no more asked for once nobody wants to know', async () => {
    const { root, gone, onChange, turn } = watched()
    gone.abort()
    root.className = 'night'
    turn()
    await vi.advanceTimersByTimeAsync(5000)
    expect(onChange).not.toHaveBeenCalled()
  })
})
