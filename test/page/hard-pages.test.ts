import { describe, expect, test } from 'vitest'
import { NO_ARTICLES } from '../../src/cli/bench/pages/no-articles'
import { findArticle, findBody } from '../../src/page/find-article'
import { articlePage, documentOf, prose } from './dom'

const SLOW = 120_000

describe('pages without an article', () => {
  test.each([
    ['an empty page', ''],
    ['a page without text', '<body><div><img src="x"><br><hr></div></body>'],
    [
      'a page of links',
      `<body><ul>${'<li><a href="#">Kremlin says call with Macron was useful</a></li>'.repeat(80)}</ul></body>`,
    ],
    [
      'a page of teasers',
      `<body>${'<div><h3><a href="#">Kremlin says so</a></h3><p>The two palaces have again described the same hour in different words.</p></div>'.repeat(20)}</body>`,
    ],
    ['a page of frames', '<frameset><frame src="about:blank"></frameset>'],
  ])('%s', (_name, html) => {
    expect(findArticle(documentOf(html)).found).toBeNull()
  })

  test('a document without a body', () => {
    const doc = documentOf('<p>Text</p>')
    doc.documentElement.remove()
    expect(findArticle(doc).found).toBeNull()
  })

  test('an article in a language we do not read', () => {
    const german =
      '<p>Die beiden Präsidenten sprachen eine Stunde lang miteinander, und danach gab jeder Palast seine eigene Darstellung heraus, wie immer nach solchen Gesprächen.</p>'
    expect(findArticle(articlePage(german.repeat(8), 'de'))).toEqual({ found: null, why: 'foreign' })
  })
})

describe('pages that are too much', () => {
  test('one paragraph of five million characters', { timeout: SLOW }, () => {
    const sentence = 'The Kremlin said  that the call\nwas useful. '
    const doc = articlePage('<article><h1>T</h1><p id="p"></p></article>')
    const paragraph = doc.getElementById('p')
    if (paragraph) paragraph.textContent = sentence.repeat(5_000_000 / sentence.length)
    const { found } = findArticle(doc)
    expect(found?.text.blocks).toHaveLength(1)
    // No article is longer than what is read of it.
    expect(found?.text.text).toHaveLength(250_000)
    expect(found?.text.text.slice(0, 32)).toBe('The Kremlin said that the call w')
    expect(found?.map.nodeSpans([240_000, 240_010])).toHaveLength(1)
  })

  // Eight times what is read of any page. Real browsers are given a hundred thousand, which jsdom alone takes long over.
  test('twenty thousand paragraphs', { timeout: SLOW }, () => {
    const doc = articlePage('<article></article>')
    const article = doc.querySelector('article')
    for (let i = 0; i < 20_000; i++) {
      const paragraph = doc.createElement('p')
      paragraph.textContent = `Paragraph ${i}: the two presidents spoke for an hour, and each palace gave an account of its own.`
      article?.append(paragraph)
    }
    const { text, blocks } = findArticle(doc).found?.text ?? { text: '', blocks: [] }
    expect(text.length).toBe(250_000)
    expect(blocks.length).toBeGreaterThan(2000)
    expect(blocks.at(-1)?.end).toBe(250_000)
  })

  test('an article three thousand elements deep', { timeout: SLOW }, () => {
    const doc = articlePage(`<main>${prose(5)}</main>`)
    const main = doc.querySelector('main')
    const paragraphs = [...doc.querySelectorAll('p')]
    let deepest: Element | null = main
    for (let i = 0; i < 3000; i++) {
      const inner = doc.createElement(i % 2 === 0 ? 'div' : 'span')
      deepest?.append(inner)
      deepest = inner
    }
    deepest?.append(...paragraphs)
    expect(findBody(doc)?.map.blocks).toHaveLength(5)
  })
})

describe('paragraphs in other clothes', () => {
  const words =
    'The two presidents spoke for an hour, and each palace gave an account of its own afterwards, said people who were there. '
  const three = [1, 2, 3].map((n) => `Part ${n}. ${words.repeat(2)}`)
  const expected = three.map((text) => text.trim())
  const blocksOf = (body: string) => {
    const found = findBody(articlePage(body))
    return found?.map.blocks.map(({ start, end }) => found.map.text.slice(start, end))
  }

  test('divs', () => {
    expect(blocksOf(`<div id="x">${three.map((text) => `<div>${text}</div>`).join('')}</div>`)).toEqual(
      expected,
    )
  })

  test('two line breaks in a row', () => {
    expect(blocksOf(`<div>${three.join('<br> <br>\n')}</div>`)).toEqual(expected)
  })

  test('custom elements around and inside', () => {
    const body = three.map(
      (text) => `<text-block><p>${text.replace('Part', '<smart-link>Part</smart-link>')}</p></text-block>`,
    )
    expect(blocksOf(`<article-body>${body.join('')}</article-body>`)).toEqual(expected)
  })

  test('an advertisement in the middle of a paragraph', () => {
    const text = three[0]?.replace('Part', 'Part <ad-slot>Buy now</ad-slot>')
    expect(blocksOf(`<div><p>${text}</p><p>${three[1]}</p></div>`)?.join(' ')).not.toContain('Buy now')
  })

  test('slotted into a shadow root', () => {
    const doc = articlePage(
      `<x-story>${three.map((text) => `<p slot="text">${text}</p>`).join('')}<p>Not slotted: ${words}</p></x-story>`,
    )
    const root = doc.querySelector('x-story')?.attachShadow({ mode: 'open' })
    const slot = doc.createElement('slot')
    slot.name = 'text'
    root?.append(slot)
    const found = findBody(doc)
    expect(found?.map.text).toBe(expected.join('\n'))
  })
})

test.each([...NO_ARTICLES])('no article: %s', (_name, html) => {
  expect(findBody(documentOf(html))?.isArticle ?? false).toBe(false)
})

test('several articles on one page are all read, each under its heading', () => {
  const one = (n: number) =>
    `<article><h1>Call number ${n}</h1>${prose(5).replaceAll('Paragraph', `Part ${n}.`)}</article>`
  const found = findBody(articlePage(`<main>${one(1)}${one(2)}${one(3)}</main>`))
  const headings = found?.map.blocks
    .filter(({ role }) => role === 'heading')
    .map(({ start, end }) => found.map.text.slice(start, end))
  expect(headings).toEqual(['Call number 2', 'Call number 3'])
  for (const n of [1, 2, 3]) expect(found?.map.text).toContain(`Part ${n}. 4.`)
})

describe('a body of short paragraphs only', () => {
  const short = [
    'The two presidents spoke for an hour.',
    'The Kremlin said the call was useful.',
    'It gave no other details of the talk.',
    'The Elysée said it was a frank exchange.',
    'Mr Macron had asked for a ceasefire.',
    'No date was set for another call.',
    'Aides said the line was bad at times.',
    'The ferries were late, and it rained.',
  ]
  const around =
    '<nav><p>Sections of the paper.</p><ul><li><a href="#">World</a></li></ul></nav><footer><p>All rights are reserved by the paper.</p></footer>'

  test('is read whole', () => {
    const body = `<article>${short.map((text) => `<p>${text}</p>`).join('')}</article>${around}`
    const found = findBody(articlePage(body))
    expect(found?.map.text).toBe(short.join('\n'))
    expect(found?.isArticle).toBe(true)
  })

  test('is not made of labels', () => {
    const labels = Array.from({ length: 40 }, (_, i) => `<p>Train ${i} to the coast, platform ${i}</p>`)
    expect(findBody(articlePage(labels.join('')))?.isArticle ?? false).toBe(false)
  })
})

test('furniture that holds the article is no furniture', () => {
  const doc = articlePage(
    `<div class="sidebar comments"><div class="widget">${prose(8)}</div></div><footer><p>All rights reserved.</p></footer>`,
  )
  expect(findBody(doc)?.map.blocks).toHaveLength(8)
})

test('the page is only read', () => {
  const doc = articlePage(`<article>${prose(4)}</article>`)
  const before = doc.documentElement.outerHTML
  findArticle(doc)
  expect(doc.documentElement.outerHTML).toBe(before)
})
