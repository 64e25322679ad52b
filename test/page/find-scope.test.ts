import { describe, expect, test } from 'vitest'
import { findBody } from '../../src/page/find-article'
import { findScope } from '../../src/page/find-scope'
import { finish } from '../../src/page/steps'
import { documentOf, prose } from './dom'

const SLOW = 60_000

function scopeOf(body: string) {
  const doc = documentOf(body)
  return finish(findScope(doc.body)).root
}

describe('where the page is read', () => {
  test('is the innermost element around its long text', () => {
    expect(scopeOf(`<div><main><div id="story">${prose(6)}</div></main></div>`).id).toBe('story')
    expect(
      scopeOf(`<main><div id="story"><div>${prose(3)}</div><div>${prose(3)}</div></div></main>`).id,
    ).toBe('story')
    expect(
      scopeOf(`<main><div id="body" itemprop="articleBody"><div>${prose(6)}</div></div></main>`).id,
    ).toBe('body')
  })

  test('is no line of text', () => {
    expect(scopeOf(`<div id="story"><span>${prose(6)}</span></div>`).id).toBe('story')
  })

  test('leaves out what stands around articles', () => {
    const around = `<aside>${prose(3)}</aside><div class="post-comments">${prose(4)}</div><footer>${prose(2)}</footer>`
    expect(scopeOf(`<main><div id="story">${prose(6)}</div>${around}</main>`).id).toBe('story')
  })

  test('holds other long text that is nothing of the kind', () => {
    expect(scopeOf(`<main id="both"><div>${prose(6)}</div><div>${prose(3)}</div></main>`).id).toBe('both')
  })

  test('is all of the page where most long text stands in comments, or where there is none', () => {
    expect(scopeOf(`<div>${prose(3)}</div><div id="comments">${prose(6)}</div>`).localName).toBe('body')
    expect(scopeOf('<div><p>Short.</p></div>').localName).toBe('body')
    expect(scopeOf(`<script>${prose(6)}</script>`).localName).toBe('body')
  })

  test('is all of the page where text stands at three thousand depths', { timeout: SLOW }, () => {
    const doc = documentOf('')
    let deepest: Element = doc.body
    for (let i = 0; i < 3000; i++) {
      const inner = doc.createElement('div')
      const paragraph = doc.createElement('p')
      paragraph.textContent = `Paragraph ${i}: the two presidents spoke for an hour, and each palace gave an account of its own.`
      inner.append(paragraph)
      deepest.append(inner)
      deepest = inner
    }
    expect(finish(findScope(doc.body)).root).toBe(doc.body)
  })

  test('widens to a shadow root where the rest holds little', () => {
    const doc = documentOf(`<div>${prose(1)}</div><x-story></x-story>`)
    const root = doc.querySelector('x-story')?.attachShadow({ mode: 'open' })
    const story = doc.createElement('div')
    story.append(...documentOf(prose(6)).querySelectorAll('p'))
    root?.append(story)
    expect(findBody(doc)?.map.text).toContain('Paragraph 5.')
  })
})
