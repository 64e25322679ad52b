import { describe, expect, test } from 'vitest'
import { ELSE, each, HEADLINE, NAV, PARAGRAPHS, read, told } from './story'

const AFTER = each(5, 8, (n) => `<p>${told(n)}</p>`)
const ALL = [1, 2, 3, 4, 5, 6, 7, 8]

function article(inside: string): string {
  return `${NAV}<article>${HEADLINE}<div>${inside}</div></article>`
}

function numbers(inside: string) {
  return read(article(`${PARAGRAPHS}${inside}${AFTER}`))
}

describe('a box whose first line says what it is', () => {
  test.each([
    'Our Coverage of the War',
    'More on this story',
    'Newsletter',
    'Sur le même sujet',
    'À lire aussi',
    'Материалы по теме',
    'Читайте также:',
  ])('is none of the article: %s', (label) => {
    const { parts, text } = numbers(
      `<section><div><h3>${label}</h3></div><div><p>${ELSE}</p><p>${ELSE}</p></div></section>`,
    )
    expect(parts).toEqual(ALL)
    expect(text).not.toContain(ELSE)
    expect(text).not.toContain(label)
  })

  test('however deep the line stands, and without a heading', () => {
    const { text } = numbers(`<div><div><span>Read next</span></div><div><p>${ELSE}</p></div></div>`)
    expect(text).not.toContain(ELSE)
  })

  test.each([
    ['another name', `<section><h3>What both sides say</h3><p>${told(9)}</p></section>`],
    ['a sentence', `<section><p>Related talks went on in Geneva.</p><p>${told(9)}</p></section>`],
    ['a line behind the first', `<section><p>${told(9)}</p><h3>Related</h3></section>`],
    ['an entry of a list', `<ul><li>Sign up or leave</li><li>${told(9)}</li></ul>`],
  ])('but not with %s', (_, box) => {
    expect(numbers(box).parts).toEqual([1, 2, 3, 4, 9, 5, 6, 7, 8])
  })

  test('nor where it holds most of the page', () => {
    const { parts } = read(`${NAV}<div><div><h4>Newsletter</h4>${PARAGRAPHS}${AFTER}</div></div>`)
    expect(parts).toEqual(ALL)
  })
})

test('a list of other articles with their first words, below the article, is none of it', () => {
  const card = (n: number) =>
    `<section><a href="#"><h3>Another story, number ${n}</h3></a><p>${ELSE}</p></section>`
  const { parts, text } = read(
    `${NAV}<main><article>${HEADLINE}<div>${PARAGRAPHS}${AFTER}</div></article><div>${each(1, 3, card)}</div></main>`,
  )
  expect(parts).toEqual(ALL)
  expect(text).not.toContain(ELSE)
})

describe('a copy of the article that is not shown', () => {
  const copy = each(1, 8, told).replaceAll('\n', ' ')
  const page = (shown: string) =>
    `${NAV}<div><div id="copy" itemprop="articleBody">${copy}</div><article>${HEADLINE}${shown}</article></div>`
  const hide = (doc: Document) => {
    Object.assign(doc.querySelector('#copy') ?? {}, { checkVisibility: () => false })
  }
  const rootOf = (shown: string) => read(page(shown), hide).text.split('\n').length

  test('is not read: marks would lie on what nobody sees', () => {
    expect(rootOf(`${PARAGRAPHS}${AFTER}`)).toBe(8)
  })

  test('is all there is where little else is shown', () => {
    expect(rootOf(`<p>${told(1)}</p>`)).toBe(1)
  })
})

describe('articles in a row', () => {
  const next = each(11, 15, (n) => `<p>${told(n)}</p>`)

  test('of whole articles with headings of their own, the first is read', () => {
    const item = (names: string, title: string, text: string) =>
      `<div class="${names}"><h1>${title}</h1><div>${text}</div></div>`
    const { parts } = read(
      `${NAV}<div>${item('item active', 'Two palaces', `${PARAGRAPHS}${AFTER}`)}${item('item', 'Another call', next)}</div>`,
    )
    expect(parts).toEqual(ALL)
  })

  test.each([
    ['chapters', `<h1>One</h1>${PARAGRAPHS}<h1>Two</h1>${AFTER}`],
    ['parts without a name', `<div><h1>One</h1>${PARAGRAPHS}</div><div><h1>Two</h1>${AFTER}</div>`],
    [
      'parts of another kind',
      `<div class="a"><h1>One</h1>${PARAGRAPHS}</div><div class="b"><h1>Two</h1>${AFTER}</div>`,
    ],
  ])('%s of one article are all read', (_, parts) => {
    expect(read(`${NAV}<article>${parts}</article>`).parts).toEqual(ALL)
  })
})

describe('what names say of a box', () => {
  test.each(['image top', 'article__actions', 'post_support', 'inline-offer'])(
    '%s holds none of the article',
    (name) => {
      expect(numbers(`<div class="${name}"><p>${ELSE}</p></div>`).text).not.toContain(ELSE)
    },
  )

  test('the free first paragraphs of a paid article are its own, a teaser of another is not', () => {
    const [free, paid] = [each(1, 2, (n) => `<p>${told(n)}</p>`), each(3, 8, (n) => `<p>${told(n)}</p>`)]
    const parted = `<div class="teaser-content">${free}</div><div class="remainder">${paid}</div>`
    const { parts, text } = read(
      `${NAV}<article>${HEADLINE}${parted}</article><div class="teaser"><p>${ELSE}</p></div>`,
    )
    expect(parts).toEqual(ALL)
    expect(text).not.toContain(ELSE)
  })

  test('that a part of the article has a picture says nothing against it', () => {
    const part = `<div class="card-style card-has-image"><p>${told(9)}</p></div>`
    expect(numbers(part).parts).toContain(9)
  })
})

describe('words for screen readers', () => {
  const word = (style: string) =>
    `<p>${told(9)} <a href="#">Call 9<span style="${style}">, opens new tab</span></a>.</p>`

  test('cut down to nothing by their own style are not read', () => {
    expect(numbers(word('position:absolute;clip:rect(0, 0, 0, 0);width:1px')).text).not.toContain(
      'opens new tab',
    )
  })

  test('but other cuts leave them to be seen', () => {
    expect(numbers(word('clip: rect(auto, auto, auto, auto)')).text).toContain('opens new tab')
  })
})

describe('a line of author and date', () => {
  test('is known by the names of its parts', () => {
    const line =
      '<span class="meta__author">Par <b>Claire Fontanel, envoyée spéciale</b></span><span class="meta__date">Publié le 29 mars à 16 h 05, modifié le 29 mars à 20 h 12</span><span>Lecture 3 min.</span>'
    expect(read(article(`<section class="meta">${line}</section>${PARAGRAPHS}`)).text).not.toContain(
      'Fontanel',
    )
  })

  test('but a sentence may name the hour before', () => {
    const { parts } = numbers(`<p><time>14:05</time> ${told(9)}</p>`)
    expect(parts).toContain(9)
  })
})
