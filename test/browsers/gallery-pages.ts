import type { Served } from '../../src/cli/browsers/page-server'
import { article, CALL, script } from './hostile-pages'

/** A page that is hostile by habit, and what is right on it. */
export interface GalleryPage extends Served {
  /** The marks are those of the plain page; or there are none at all; or either, but nothing else. */
  readonly marks: 'all' | 'none' | 'all or none'
  /** True where the page's own scripts change it, so that it cannot be compared with what was served. */
  readonly changes?: boolean
}

function styled(css: string): string {
  return article(CALL, `<style>${css}</style>`)
}

function onLoad(code: string): string {
  return article(CALL, script(`addEventListener('DOMContentLoaded', () => { ${code} })`))
}

const ALL = { marks: 'all' } as const

/** Words of the article in many pieces, as editors and hyphenators leave them. */
const SPLIT = CALL.map((text) =>
  text
    .replaceAll('Kremlin', 'Krem\u00ad<wbr>lin')
    .replaceAll('Macron', '<b>Mac</b><i>ron</i>')
    .replaceAll('said', '<span>s<span>ai</span>d</span>')
    .replaceAll(' the ', '\u00a0the\n     ')
    .replaceAll('ceasefire', 'cease<!-- a comment -->fire'),
)

const SLOT = '<template shadowrootmode="open"><div><slot></slot></div></template>'

const FRAMED = article().replaceAll('&', '&amp;').replaceAll('"', '&quot;')

export const GALLERY: ReadonlyMap<string, GalleryPage> = new Map([
  ['scroll bars on everything', { ...ALL, body: styled('*{overflow:auto!important}') }],
  ['no span is shown', { ...ALL, body: styled('span{display:none!important}') }],
  ['a root font of one pixel', { ...ALL, body: styled('html{font-size:1px!important}') }],
  ['a root font of forty pixels', { ...ALL, body: styled('html{font-size:40px!important}') }],
  [
    'a layer over all at the limit of z-index',
    {
      ...ALL,
      body: article(
        CALL,
        '<div style="position:fixed;inset:0;z-index:2147483647;pointer-events:none"></div>',
      ),
    },
  ],
  ['text that cannot be selected', { ...ALL, body: styled('*{user-select:none!important}') }],
  [
    'a strict policy and trusted types',
    {
      ...ALL,
      body: article(),
      headers: {
        'content-security-policy':
          "default-src 'none'; img-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
      },
    },
  ],
  [
    'frozen prototypes and patched built-ins',
    {
      ...ALL,
      body: article(
        CALL,
        script(`
        Object.defineProperty(Node.prototype, 'textContent', { get() { throw new Error('patched') }, configurable: true })
        Object.defineProperty(Node.prototype, 'firstChild', { get() { return null }, configurable: true })
        Document.prototype.querySelectorAll = () => { throw new Error('patched') }
        String.prototype.trim = () => { throw new Error('patched') }
        Array.prototype.flatMap = () => { throw new Error('patched') }
        for (const it of [Array, Object, String, Map, Promise, Element, Highlight, MutationObserver]) Object.freeze(it.prototype)`),
      ),
      changes: true,
    },
  ],
  [
    'a hundred thousand paragraphs',
    {
      marks: 'all or none',
      body: onLoad(`const many = document.createDocumentFragment()
        for (let i = 0; i < 100000; i++) {
          const p = document.createElement('p')
          p.textContent = 'Paragraph ' + i + ' of a page that nobody has ever read to its end, whatever it says.'
          many.append(p)
        }
        document.querySelector('article').append(many)`),
      changes: true,
    },
  ],
  [
    'an article three thousand elements deep',
    {
      marks: 'all or none',
      body: onLoad(`const article = document.querySelector('article')
        let inner = document.createElement('div')
        const outer = inner
        for (let i = 0; i < 3000; i++) {
          inner = inner.appendChild(document.createElement('div'))
          // Margins of boxes so deep would collapse through each other for minutes, in any browser.
          inner.style.display = 'contents'
        }
        inner.append(...article.childNodes)
        article.append(outer)`),
      changes: true,
    },
  ],
  [
    'a page that changes without end',
    {
      ...ALL,
      body: onLoad(`const clock = document.createElement('p')
        document.querySelector('article').prepend(clock)
        setInterval(() => {
          clock.textContent = String(performance.now())
          document.body.append(document.createElement('i'))
        }, 1)`),
      changes: true,
    },
  ],
  ['written from right to left', { ...ALL, body: styled('html{direction:rtl;unicode-bidi:bidi-override}') }],
  ['written from top to bottom', { ...ALL, body: styled('html{writing-mode:vertical-rl;height:90vh}') }],
  ['zoomed to half', { ...ALL, body: styled('html{zoom:.5}') }],
  ['zoomed to four times', { ...ALL, body: styled('html{zoom:4}') }],
  [
    'an article that can be edited',
    { ...ALL, body: article().replace('<article>', '<article contenteditable="true">') },
  ],
  ['words in many pieces', { ...ALL, body: article(SPLIT) }],
  [
    'an article in a frame',
    {
      ...ALL,
      body: `<!doctype html><html lang="en"><head><title>Shell</title></head><body><h1>The paper</h1>
        <iframe srcdoc="${FRAMED}" width="900" height="700"></iframe></body></html>`,
    },
  ],
  [
    'an advertisement in a frame',
    {
      ...ALL,
      body: article(
        CALL,
        `<iframe srcdoc="${FRAMED.replaceAll('grain', 'mattress')}" width="300" height="250"></iframe>`,
      ),
    },
  ],
  [
    'an article in a shadow root',
    {
      ...ALL,
      body: `<!doctype html><html lang="en"><head><meta property="og:type" content="article"><title>A call between two palaces</title></head><body>
        <x-story></x-story><template>${article().replace(/^[\s\S]*<main>|<\/main>[\s\S]*$/g, '')}</template>
        ${script(`document.querySelector('x-story').attachShadow({ mode: 'open' }).append(document.querySelector('template').content.cloneNode(true))`)}</body></html>`,
    },
  ],
  [
    'a dialog that asks for consent before all else',
    {
      ...ALL,
      body: article(
        CALL,
        `<div role="dialog" aria-modal="true" style="position:fixed;inset:40% 0 0;background:#fff"><h2>Your choice</h2>${'<p>We and our partners keep what you read, for as long as the law allows and in every country that has one.</p>'.repeat(12)}<button>Accept</button></div>`,
      ).replace('<main>', '<main aria-hidden="true" inert>'),
    },
  ],
  [
    'paragraphs in the slots of shadow roots',
    {
      ...ALL,
      body: article()
        .replaceAll('<p>', `<x-chunk>${SLOT}<p>`)
        .replaceAll('</p>', '</p></x-chunk>')
        .replace('<article>', `<article>${SLOT}`),
    },
  ],
  ['elements without a box', { ...ALL, body: styled('main,article,p{display:contents}') }],
  [
    'paragraphs parted by line breaks alone',
    { ...ALL, body: article().replaceAll('<p>', '').replaceAll('</p>', '<br>\n<br>') },
  ],
])
