import { readFileSync } from 'node:fs'
import path from 'node:path'
import { projectRoot } from '../../build-extension'

function page(title: string, body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>
<nav><ul>${'<li><a href="#">Section</a></li>'.repeat(12)}</ul></nav>${body}<footer><p>All rights reserved.</p></footer></body></html>`
}

function times(count: number, html: (i: number) => string): string {
  return Array.from({ length: count }, (_, i) => html(i)).join('\n')
}

const TEASER =
  'The two palaces have described the same hour in different words, and neither would say who had placed the call.'

/** Pages such as news sites have that are no articles; made up, so that a judge of articles can be wrong on them. */
export const NO_ARTICLES: ReadonlyMap<string, string> = new Map([
  ['section front', readFileSync(path.join(projectRoot, 'test/pages/corpus/section-front.html'), 'utf8')],
  [
    'front page of teasers',
    page(
      'News',
      times(
        40,
        (i) =>
          `<div class="card"><h3><a href="/${i}">Call number ${i}</a></h3><p>${TEASER}</p><time>Today</time></div>`,
      ),
    ),
  ],
  [
    'search results',
    page(
      'Search: Kremlin',
      `<form><input></form><ol>${times(20, (i) => `<li><a href="/${i}">Result ${i}</a><p>… ${TEASER}</p></li>`)}</ol>`,
    ),
  ],
  [
    'list of links',
    page(
      'Archive',
      `<ul>${times(300, (i) => `<li><a href="/${i}">The Kremlin and the Elysée differ, part ${i}</a></li>`)}</ul>`,
    ),
  ],
  [
    'shop',
    page(
      'A telephone',
      times(
        30,
        (i) =>
          `<div class="product"><img><h2><a href="/${i}">Telephone ${i}</a></h2><span>€ ${i}.99</span><button>Buy</button></div>`,
      ),
    ),
  ],
  [
    'sign-in form',
    page(
      'Sign in',
      '<form><label>Name <input></label><label>Word <input></label><button>Sign in</button></form>',
    ),
  ],
  [
    'forum index',
    page(
      'Forum',
      `<table>${times(50, (i) => `<tr><td><a href="/${i}">Thread ${i}</a></td><td>by reader${i}</td><td>${i * 7} replies</td></tr>`)}</table>`,
    ),
  ],
  [
    'table of results',
    page(
      'Results',
      `<table>${times(80, (i) => `<tr><td>${i}</td><td>Town ${i}</td><td>${i * 13}</td><td>${i * 17}</td></tr>`)}</table>`,
    ),
  ],
  [
    'picture gallery',
    page(
      'In pictures',
      times(25, (i) => `<figure><img><figcaption>The telephone in room ${i}.</figcaption></figure>`),
    ),
  ],
  [
    'video',
    page(
      'Watch',
      `<video></video><h1>Watch: the call</h1><p>Length: 2:31</p>${times(20, (i) => `<a href="/${i}">Next video ${i}</a>`)}`,
    ),
  ],
  ['not found', page('Not found', '<h1>404</h1><p>The page is not here.</p>')],
  [
    'author page',
    page(
      'A. Writer',
      `<h1>A. Writer</h1><p>A. Writer has covered palaces since 1999.</p>${times(25, (i) => `<div><h3><a href="/${i}">Story ${i}</a></h3><p>${TEASER}</p></div>`)}`,
      '<meta property="og:type" content="profile">',
    ),
  ],
])
