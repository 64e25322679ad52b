import { afterAll, describe, expect, test } from 'vitest'
import { readArticle, UnreadableArticle } from '../../src/cli/read-article'
import { filesIn } from './run-command'

const PAGE = `<!doctype html>
<html lang="fr-FR">
<head>
  <title>Le site</title>
  <meta property="article:published_time" content="2022-02-10T08:00:00Z">
</head>
<body>
  <nav><p>Accueil</p></nav>
  <article>
    <h1>L’appel</h1>
    <figure><p>Une légende.</p></figure>
    <p>Le Kremlin a parlé.</p>
    <script>var p = '<p>non</p>'</script>
    <h2>À Paris</h2>
    <blockquote><p>L’Elysée\u00AD aussi,
      en  deux lignes.</p></blockquote>
    <ul><li>Un point.</li><li><p>Un autre.</p></li></ul>
    <p> </p>
    <aside><p>À lire aussi</p></aside>
  </article>
  <footer><p>Mentions légales</p></footer>
</body>
</html>`

const CORPUS = JSON.stringify({
  id: 'x',
  lang: 'en',
  date: '2022-02-10',
  title: 'A call',
  paragraphs: [
    [
      { text: 'One.', sources: [] },
      { text: 'Two.', sources: [] },
    ],
    [{ text: 'A heading', sources: [] }],
  ],
  pairs: [],
})

const files = filesIn({
  'plain.txt': '\uFEFFFirst line.\r\nIts second line.\r\n\r\nSecond   paragraph.\r\n\r\n\r\n',
  'lines.txt': 'One paragraph a line.\nAnother.\n',
  'russian.txt': 'В Кремле сообщили, что разговор был полезным.',
  'french.txt': 'La présidence dit que les deux hommes sont dans une impasse avec la Russie.',
  'empty.txt': '',
  'page.html': PAGE,
  'page.htm': PAGE,
  'named-nothing': PAGE,
  'bare.html': '<p>Only this.</p>',
  'time.html': '<html><body><time datetime="2021-05-06">hier</time><main><p>Ok.</p></main></body></html>',
  'article.json': CORPUS,
  'other.json': '{"paragraphs": 3}',
  'broken.json': '{',
  'nul.txt': new Uint8Array([65, 0, 66]),
  'latin.txt': new Uint8Array([0xc9, 0x6c, 0x79, 0x73, 0xe9, 0x65]),
})
afterAll(() => files.remove())

function read(name: string, lang: 'en' | 'fr' | 'ru' | null = null) {
  const article = readArticle(files.file(name), lang)
  return {
    ...article,
    paragraphs: article.blocks.map(({ start, end }) => article.text.slice(start, end)),
    headings: article.blocks.filter(({ role }) => role === 'heading').length,
  }
}

describe('plain text', () => {
  test('has its paragraphs between empty lines, with spaces made equal', () => {
    expect(read('plain.txt').paragraphs).toEqual(['First line. Its second line.', 'Second paragraph.'])
  })

  test('has one a line where there are no empty lines', () => {
    expect(read('lines.txt').paragraphs).toEqual(['One paragraph a line.', 'Another.'])
  })

  test('has its language guessed, unless it is told', () => {
    expect(read('lines.txt').lang).toBe('en')
    expect(read('french.txt').lang).toBe('fr')
    expect(read('russian.txt').lang).toBe('ru')
    expect(read('russian.txt', 'fr').lang).toBe('fr')
  })

  test('may be empty', () => {
    expect(read('empty.txt')).toMatchObject({ text: '', paragraphs: [] })
  })
})

describe('a page', () => {
  test.each(['page.html', 'page.htm', 'named-nothing'])('gives its article and nothing else (%s)', (name) => {
    expect(read(name)).toMatchObject({
      lang: 'fr',
      date: '2022-02-10',
      title: 'L’appel',
      headings: 1,
      paragraphs: [
        'Le Kremlin a parlé.',
        'À Paris',
        'L’Elysée aussi, en deux lignes.',
        'Un point.',
        'Un autre.',
      ],
    })
  })

  test('may say little of itself', () => {
    expect(read('bare.html')).toMatchObject({ lang: 'en', date: null, title: '', paragraphs: ['Only this.'] })
    expect(read('time.html')).toMatchObject({ date: '2021-05-06', paragraphs: ['Ok.'] })
  })
})

describe('a labelled article', () => {
  test('keeps its own sentences', () => {
    const article = read('article.json')
    expect(article).toMatchObject({ lang: 'en', date: '2022-02-10', title: 'A call', headings: 1 })
    expect(article.text).toBe('One. Two.\nA heading')
    expect(article.blocks[0]?.sentences).toEqual([
      [0, 4],
      [5, 9],
    ])
  })

  test('takes the language it is told', () => {
    expect(read('article.json', 'ru').lang).toBe('ru')
  })
})

describe('what is no article says why', () => {
  test.each([
    ['nul.txt', /NUL/],
    ['latin.txt', /UTF-8/],
    ['other.json', /corpus format/],
    ['broken.json', /JSON/],
    ['missing.txt', /ENOENT|no such file/],
    ['.', /EISDIR|directory/],
  ])('%s', (name, message) => {
    expect(() => read(name)).toThrow(UnreadableArticle)
    expect(() => read(name)).toThrow(message)
  })
})
