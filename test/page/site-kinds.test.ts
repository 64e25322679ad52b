import { describe, expect, test } from 'vitest'
import { findArticle, findBody } from '../../src/page/find-article'
import { documentOf } from './dom'
import { ELSE, each, HEADLINE, NAV, PARAGRAPHS, read, told } from './story'

/** The blocks found on a page with this body, as texts. */
function blocksOf(body: string, head = ''): string[] {
  const found = findBody(
    documentOf(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`),
  )
  return found?.map.blocks.map(({ start, end }) => found.map.text.slice(start, end)) ?? []
}

function article(inside: string): string {
  return `${NAV}<article>${HEADLINE}<div>${inside}</div></article>`
}

describe('links in the article', () => {
  test.each([
    'Part 5, it said, led to <a href="#">the closing of the line</a>, <a href="#">a long silence</a> and <a href="#">another call</a>.',
    'Part 5 of it faces <a href="#">a charge of having talked for much too long on the line</a>.',
  ])('a sentence stays, however long they are: %s', (sentence) => {
    expect(
      read(article(`${PARAGRAPHS}<p>${sentence}</p>${each(6, 8, (n) => `<p>${told(n)}</p>`)}`)).parts,
    ).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  })

  test.each([
    `<p><a href="#">${ELSE}</a></p>`,
    `<p>Read also: <a href="#">${ELSE}</a></p>`,
    `<p>À lire aussi sur ce sujet : <a href="#">${ELSE}</a></p>`,
    `<p>Читайте также по этой теме: <a href="#">${ELSE}</a></p>`,
    `<p>${ELSE} <a href="#">Subscribe</a></p>`.replace(ELSE, `Subscribe to our letter. ${ELSE}`),
  ])('other articles and offers go: %s', (line) => {
    const { parts, text } = read(article(`${PARAGRAPHS}${line}${each(5, 6, (n) => `<p>${told(n)}</p>`)}`))
    expect(parts).toEqual([1, 2, 3, 4, 5, 6])
    expect(text).not.toContain(ELSE)
  })
})

describe('excerpts of other articles', () => {
  const excerpts = (n: number) =>
    `<ul>${`<li><a href="#">Another story, with a long headline</a><span>MOSCOW: ${ELSE} ${ELSE} And so on...</span></li>`.repeat(n)}</ul>`

  test('are no article, even where they are most of the page', () => {
    const { parts, text } = read(`<div>${excerpts(20)}</div>${HEADLINE}<div>${PARAGRAPHS}</div>`)
    expect(parts).toEqual([1, 2, 3, 4])
    expect(text).not.toContain(ELSE)
  })

  test('but a paragraph of the article may break off', () => {
    const { parts } = read(article(`${PARAGRAPHS}<p>${told(5)} And then the line went dead…</p>`))
    expect(parts).toEqual([1, 2, 3, 4, 5])
  })
})

describe('tables', () => {
  const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`

  test('rows of figures in the article are lines of it', () => {
    const table = `<table><tr><th>Year</th><th>Calls</th></tr>${row('2021', '12')}${row('2022', '', '5 <b>so far</b>')}</table>`
    const blocks = blocksOf(article(`${PARAGRAPHS}${table}<p>${told(5)}</p>`))
    expect(blocks).toEqual([1, 2, 3, 4].map(told).concat('Year Calls', '2021 12', '2022 5 so far', told(5)))
  })

  test('a table of links is none of it', () => {
    const link = `<a href="#">${ELSE}</a>`
    const { text } = read(article(`${PARAGRAPHS}<table>${row(link, link)}</table><p>${told(5)}</p>`))
    expect(text).not.toContain(ELSE)
  })

  test('the cells beside the article are none of it, prose or not', () => {
    const side = `<p>${ELSE}</p><p>${ELSE}</p>`
    const body = `<table><tr><td>${side}</td><td>${HEADLINE}${each(1, 6, (n) => `<p>${told(n)}</p>`)}</td><td>${side}</td></tr></table>`
    const { parts, text } = read(body)
    expect(parts).toEqual([1, 2, 3, 4, 5, 6])
    expect(text).not.toContain(ELSE)
  })

  test('two cells that share the article are both of it', () => {
    const cell = (from: number) => `<td>${each(from, from + 2, (n) => `<p>${told(n)}</p>`)}</td>`
    expect(read(`${HEADLINE}<table><tr>${cell(1)}${cell(4)}</tr></table>`).parts).toEqual([1, 2, 3, 4, 5, 6])
  })
})

describe('spans', () => {
  const spans = each(1, 4, (n) => `<span class="par">${told(n)}</span>`)

  test.each([
    ['by a style sheet', spans, '<style>.par{display:block}</style>'],
    ['by their own style', spans.replaceAll('class="par"', 'style="display:block"'), ''],
  ])('are paragraphs where they are laid out so %s', (_how, inside, head) => {
    expect(blocksOf(article(inside), head)).toEqual([1, 2, 3, 4].map(told))
  })

  test('are one paragraph where they are not', () => {
    expect(blocksOf(article(spans))).toEqual([[1, 2, 3, 4].map(told).join(' ')])
  })

  test('of words for screen readers only are not read', () => {
    const { text } = read(
      article(
        `${PARAGRAPHS}<p>${told(5)} <a href="#">The treaty<span class="sr-only">${ELSE}</span></a></p>`,
      ),
    )
    expect(text).toContain('The treaty')
    expect(text).not.toContain(ELSE)
  })
})

describe('what stands in boxes', () => {
  test('a post is quoted, whatever the box around it is called', () => {
    const post = `<blockquote class="twitter-tweet"><p>${told(5)}</p>A president <a href="#">28 January</a></blockquote>`
    expect(read(article(`${PARAGRAPHS}<div class="social">${post}</div><p>${told(6)}</p>`)).parts).toEqual([
      1, 2, 3, 4, 5, 6,
    ])
  })

  test('a box about other things is none of the article, with or without a post in it', () => {
    const post = '<blockquote class="twitter-tweet"><p>Short.</p></blockquote>'
    for (const inside of ['', post]) {
      const { text } = read(
        article(`${PARAGRAPHS}<div class="social"><p>${ELSE}</p>${inside}</div><p>${told(5)}</p>`),
      )
      expect(text).not.toContain(ELSE)
    }
  })

  test('what little stands around a form belongs to the form', () => {
    const box = `<div><h4>The morning letter</h4><p>${ELSE}</p><form><input></form></div>`
    const { parts, text } = read(article(`${PARAGRAPHS}${box}<p>${told(5)}</p>`))
    expect(parts).toEqual([1, 2, 3, 4, 5])
    expect(text).not.toContain(ELSE)
  })

  test('an article with a form in it stays', () => {
    expect(read(article(`${PARAGRAPHS}<form><input></form><p>${told(5)}</p>`)).parts).toEqual([1, 2, 3, 4, 5])
  })
})

describe('where an article begins', () => {
  const intro = 'Part 1 of it. Two palaces have told of one call, each in words of its own, as so often.'

  test('with a whole paragraph of a kind of its own', () => {
    expect(
      read(article(`<p class="intro">${intro}</p>${each(2, 5, (n) => `<p>${told(n)}</p>`)}`)).parts,
    ).toEqual([1, 2, 3, 4, 5])
  })

  test('not with a label', () => {
    const label = 'From our correspondents in the two capitals, who were not on the line, as ever'
    const { text } = read(article(`<div class="from">${label}</div>${PARAGRAPHS}`))
    expect(text).not.toContain(label)
  })
})

describe('a body that the page itself names', () => {
  const short = `<div itemprop="articleBody">${each(1, 2, (n) => `<p>${told(n)}</p>`)}</div>`

  test('is an article though it is short', () => {
    const doc = documentOf(`<html lang="en"><body>${NAV}${short}</body></html>`)
    expect(findArticle(doc).found?.text.blocks).toHaveLength(2)
  })

  test('is read alone though the foot of the page is longer', () => {
    expect(blocksOf(`${short}<div class="foot"><p>${`${ELSE} `.repeat(5)}</p></div>`)).toEqual(
      [1, 2].map(told),
    )
  })
})
