import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { type FoundArticle, findArticle } from '../../src/page/find-article'
import { pageOf } from './dom'

interface Gold {
  readonly lang: string
  readonly title: string
  readonly paragraphs: readonly (readonly { readonly text: string }[])[]
}

const PAGES = [
  'classic-news-conference',
  'live-blog',
  'shadow-component',
  'inline-splits',
  'amp-paywall-fr',
  'dark-rtl-sidebar-ru',
]

/** Words that stand on the page around the article, and nowhere in it. */
const FURNITURE: Readonly<Record<string, readonly string[]>> = {
  'classic-news-conference': [
    'Elysium mattress',
    'harvest will break',
    'six metres',
    'Photograph',
    'photograph was taken',
    'cookies',
    'Most viewed',
    'Staff Correspondent',
    'riverbank',
    'Share',
  ],
  'live-blog': [
    'Show 3 new',
    'Key events',
    'photograph of telephone',
    'Link to this post',
    'Do you live near',
    'Newest',
    'project; not a news',
  ],
  'shadow-component': ['repainting a wall', 'clocks go forward', 'From our desks', 'not a news report'],
  'inline-splits': ['Margin note', 'Essays', 'not a news report', '■'],
  'amp-paywall-fr': [
    'Publicité',
    'Lire aussi',
    "l'hiver sera long",
    'abonnés',
    'Menu',
    'époque',
    'Par la rédaction',
  ],
  'dark-rtl-sidebar-ru': [
    'дисковым набором',
    'Читайте также',
    'трубку взяла бабушка',
    'без осадков',
    'Ctrl+Enter',
    'الكرملين',
    'Редакция',
  ],
}

function even(text: string): string {
  return text.replace(/\s+/g, ' ')
}

/** The sentences of the gold article that the page has. */
function goldOf(doc: Document): { readonly gold: Gold; readonly sentences: readonly string[] } {
  const content = (name: string) => doc.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? ''
  const id = content('corpus-id')
  const file = path.resolve(import.meta.dirname, `../fixtures/corpus/${id.slice(0, 2)}/${id}.json`)
  const gold = JSON.parse(readFileSync(file, 'utf8')) as Gold
  const all = gold.paragraphs.flat().map(({ text }) => text)
  const range = /^(\d+)-(\d+)$/.exec(content('corpus-sentences'))
  return { gold, sentences: range ? all.slice(Number(range[1]), Number(range[2]) + 1) : all }
}

function foundOn(name: string): { readonly doc: Document; readonly found: FoundArticle } {
  const doc = pageOf(`corpus/${name}`)
  const { found } = findArticle(doc)
  if (!found) throw new Error(`${name}: no article found`)
  return { doc, found }
}

describe.each(PAGES)('%s', (name) => {
  test('has every sentence of the article, in order', () => {
    const { doc, found } = foundOn(name)
    const text = even(found.text.text)
    let from = 0
    for (const sentence of goldOf(doc).sentences) {
      const at = text.indexOf(even(sentence), from)
      expect.soft(at, sentence).toBeGreaterThanOrEqual(0)
      if (at >= 0) from = at + even(sentence).length
    }
  })

  test('has nothing of what is around the article', () => {
    const { text } = foundOn(name).found.text
    for (const words of FURNITURE[name] ?? []) expect.soft(text).not.toContain(words)
  })

  test('is in the language of the article, under its title', () => {
    const { doc, found } = foundOn(name)
    const { gold } = goldOf(doc)
    expect(found.text.lang).toBe(gold.lang)
    expect(found.text.title).toBe(gold.title)
  })

  test('maps every character back to the page', () => {
    const { found } = foundOn(name)
    const { text, blocks } = found.text
    for (const { start, end } of blocks) {
      const shown = found.map
        .nodeSpans([start, end])
        .map(({ node, start: from, end: to }) => node.data.slice(from, to))
        .join('')
      const bare = (value: string) => value.replace(/[\s\u00ad]/g, '')
      expect(bare(shown)).toBe(bare(text.slice(start, end)))
    }
  })
})

test('dates come from the head of the page or from the article', () => {
  expect(foundOn('classic-news-conference').found.text.date).toBe('2022-02-08')
  expect(foundOn('live-blog').found.text.date).toBe('2022-02-20')
  expect(foundOn('amp-paywall-fr').found.text.date).toBe('2022-01-29')
  expect(foundOn('dark-rtl-sidebar-ru').found.text.date).toBe('2022-02-19')
})

test('headings of a live blog are headings', () => {
  const { text } = foundOn('live-blog').found
  const headings = text.blocks
    .filter(({ role }) => role === 'heading')
    .map(({ start, end }) => text.text.slice(start, end))
  expect(headings).toContain('17.31 Elysée: call lasted 50 minutes')
})

test('a section front is no article', () => {
  expect(findArticle(pageOf('corpus/section-front'))).toEqual({ found: null, why: 'no-article' })
})
