import { describe, expect, test } from 'vitest'
import { ELSE, each, HEADLINE, NAV, PARAGRAPHS, read, TEASERS, told } from './story'

/** Gives each element of that name a shadow root with this inside. */
function shadow(doc: Document, name: string, inside: (root: ShadowRoot) => void): void {
  for (const element of doc.querySelectorAll(name)) inside(element.attachShadow({ mode: 'open' }))
}

function slotted(tag: string) {
  return (root: ShadowRoot) => {
    const around = root.ownerDocument.createElement(tag)
    around.append(root.ownerDocument.createElement('slot'))
    root.append(around)
  }
}

describe('an article behind a dialog', () => {
  const consent = `<h2>We value your privacy</h2>${`<p>${ELSE} ${ELSE}</p>`.repeat(8)}<button>Accept</button>`
  const app = `<div id="app" aria-hidden="true">${NAV}<main><article>${HEADLINE}${PARAGRAPHS}</article></main></div>`

  test.each([
    ['that says so', `<div role="dialog" aria-modal="true"><div>${consent}</div></div>`],
    ['that its class names', `<div class="tp-modal"><div>${consent}</div></div>`],
    ['of HTML', `<dialog open>${consent}</dialog>`],
  ])('%s is read, the dialog is not', (_name, dialog) => {
    const { parts, text } = read(app + dialog)
    expect(parts).toEqual([1, 2, 3, 4])
    expect(text).not.toContain(ELSE)
  })

  test('a menu that is hidden from screen readers is none of the article', () => {
    const { text } = read(
      `<div aria-hidden="true"><p>${ELSE}</p></div><article>${HEADLINE}${PARAGRAPHS}</article>`,
    )
    expect(text).not.toContain(ELSE)
  })
})

describe('what follows an article in the same element', () => {
  test('teasers, where every paragraph has elements of its own around it', () => {
    const soup = each(
      1,
      6,
      (n) => `<div class="a${n}"><div><div class="p"><span>${told(n)}</span></div></div></div>`,
    )
    const { parts, text } = read(`<div>${NAV}<div>${soup}<div>${TEASERS}</div></div></div>`)
    expect(parts).toEqual([1, 2, 3, 4, 5, 6])
    expect(text).not.toContain(ELSE)
  })

  test('teasers, where line breaks part the paragraphs', () => {
    const { parts, text } = read(
      `<div>${HEADLINE}<div>${each(1, 5, (n) => `${told(n)}<br>\n<br>`)}</div></div><div>${TEASERS}</div>`,
    )
    expect(parts).toEqual([1, 2, 3, 4, 5])
    expect(text).not.toContain(ELSE)
  })

  test.each(['Reactions (212)', '14 comments', 'Commentaires', 'Комментарии'])(
    'readers’ words under “%s”',
    (heading) => {
      const words = `<div><b>A reader</b><p>${ELSE} ${ELSE}</p><button>Reply</button></div>`.repeat(20)
      const { parts, text } = read(
        `<article>${HEADLINE}${PARAGRAPHS}</article><section><h2>${heading}</h2>${words}</section>`,
      )
      expect(parts).toEqual([1, 2, 3, 4])
      expect(text).not.toContain(ELSE)
    },
  )

  test('but not a section about comments or reactions', () => {
    for (const heading of ['Reactions', 'Réactions', 'Comments on the call', 'What the comments mean']) {
      const more = each(5, 7, (n) => `<p>${told(n)}</p>`)
      const { parts } = read(`<article>${HEADLINE}${PARAGRAPHS}<h2>${heading}</h2>${more}</article>`)
      expect(parts).toEqual([1, 2, 3, 4, 5, 6, 7])
    }
  })
})

describe('an article in unusual elements', () => {
  test('page, body and paragraphs in shadow roots with slots', () => {
    const chunks = each(1, 5, (n) => `<story-chunk><p>${told(n)}</p></story-chunk>`)
    const { parts, text } = read(
      `${NAV}<news-page><story-body>${chunks}</story-body></news-page><aside>${TEASERS}</aside>`,
      (doc) => {
        shadow(doc, 'news-page', slotted('main'))
        shadow(doc, 'story-body', slotted('section'))
        shadow(doc, 'story-chunk', slotted('div'))
      },
    )
    expect(parts).toEqual([1, 2, 3, 4, 5])
    expect(text).not.toContain(ELSE)
  })

  test('questions and answers of a description list, short questions too', () => {
    const list = each(1, 4, (n) => `<dt>And what was said of matter ${n}?</dt><dd>${told(n)}</dd>`)
    const { parts, text } = read(`${NAV}<main>${HEADLINE}<dl>${list}</dl></main>`)
    expect(parts).toEqual([1, 2, 3, 4])
    for (let n = 2; n <= 4; n++) expect(text).toContain(`matter ${n}?`)
  })

  test('a cell of a table that lays out the page', () => {
    const cells = `<td><a href="#">One</a><br><a href="#">Two</a></td><td><b>A call</b><br><br>${each(1, 9, (n) => `${told(n)}<br><br>`)}</td><td>${ELSE}</td>`
    const { parts } = read(`<table><tr>${cells}</tr><tr><td colspan="3">Copyright</td></tr></table>`)
    expect(parts).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
  })

  test('the newest entry of a live blog first, without the list of key events', () => {
    const posts = [5, 4, 3, 2]
      .map(
        (n) =>
          `<div class="post"><div class="post__meta"><time>1${n}:00</time><span class="author">A. Writer</span></div><h2>Entry ${n}</h2><p>${told(n)}</p><div class="post__share"><a href="#">Share</a></div></div>`,
      )
      .join('')
    const { parts, text } = read(
      `${NAV}<main>${HEADLINE}<p>${told(1)}</p><section class="key-events"><ul><li><a href="#">${ELSE}</a></li></ul></section><div>${posts}</div></main>`,
    )
    expect(parts).toEqual([1, 5, 4, 3, 2])
    expect(text).not.toContain(ELSE)
    expect(text).not.toContain('A. Writer')
  })

  test('the next article, which scrolling appends', () => {
    const next = `<div class="up-next"><h2><a href="#">Up next: ${ELSE}</a></h2></div>`
    const more = each(5, 8, (n) => `<p>${told(n)}</p>`)
    const { parts, text } = read(
      `${NAV}<div><article>${HEADLINE}${PARAGRAPHS}</article>${next}<article><h1>Another call</h1>${more}</article></div>`,
    )
    expect(parts).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    expect(text).toContain('Another call')
    expect(text).not.toContain(ELSE)
  })
})
