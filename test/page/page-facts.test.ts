import { describe, expect, test } from 'vitest'
import { guessLanguage, likeliestLanguage } from '../../src/page/guess-language'
import { dayOf, languageOf, readPageFacts } from '../../src/page/page-facts'
import { documentOf } from './dom'

const ENGLISH =
  'The two presidents spoke for an hour, and each of them said that it was for the other to move first in the matter. '
const FRENCH =
  "Les deux présidents ont parlé pendant une heure, et chacun a dit que c'est à l'autre de faire le premier pas dans cette affaire. "
const RUSSIAN =
  'Президенты разговаривали час, и каждый из них сказал, что первый шаг в этом деле должен сделать другой. '
const UKRAINIAN =
  'Президенти розмовляли годину, і кожен із них сказав, що перший крок у цій справі має зробити інший, її початок. '
const GERMAN =
  'Die beiden Präsidenten sprachen eine Stunde lang, und jeder sagte, dass der andere den ersten Schritt tun müsse. '

describe('the language', () => {
  test.each([
    [ENGLISH, 'en'],
    [FRENCH, 'fr'],
    [RUSSIAN, 'ru'],
    [UKRAINIAN, null],
    [GERMAN.repeat(2), null],
    ['', null],
  ])('of %s', (text, lang) => {
    expect(guessLanguage(text.repeat(3))).toBe(lang)
  })

  test.each([
    ['Macron called Putin on Friday, the Kremlin said.', 'en'],
    ['Emmanuel Macron a eu le président russe au téléphone.', 'fr'],
    ['Путин и Macron поговорили.', 'ru'],
    ['', 'en'],
  ])('most likely of «%s», which is too short to be sure', (text, lang) => {
    expect(likeliestLanguage(text)).toBe(lang)
    expect(guessLanguage(text)).toBe(lang === 'ru' ? 'ru' : null)
  })

  test('is what the page declares, unless the text says otherwise', () => {
    expect(languageOf(['fr-FR'], FRENCH.repeat(3))).toBe('fr')
    expect(languageOf(['', null, 'en_US'], ENGLISH.repeat(3))).toBe('en')
    expect(languageOf(['en'], RUSSIAN.repeat(3))).toBe('ru')
    expect(languageOf(['de'], GERMAN.repeat(3))).toBeNull()
    expect(languageOf(['en'], 'Too short to tell.')).toBe('en')
    expect(languageOf([], FRENCH.repeat(3))).toBe('fr')
  })
})

describe('the head of the page', () => {
  const jsonLd = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`

  test('JSON-LD in a graph', () => {
    const facts = readPageFacts(
      documentOf(
        jsonLd({
          '@graph': [
            { '@type': 'WebSite', name: 'Courier' },
            {
              '@type': ['NewsArticle', 'Thing'],
              headline: 'A call',
              datePublished: '2022-02-08T06:12:00+03:00',
              inLanguage: 'ru-RU',
            },
          ],
        }),
      ),
    )
    expect(facts).toEqual({ article: true, title: 'A call', date: '2022-02-08', lang: 'ru-RU' })
  })

  test('broken JSON-LD does no harm', () => {
    const doc = documentOf(
      '<script type="application/ld+json">{"@type": oops</script><meta property="og:type" content="article"><title>A call</title>',
    )
    expect(readPageFacts(doc)).toEqual({ article: true, title: 'A call', date: null, lang: null })
  })

  test('JSON-LD of great depth and breadth ends', () => {
    let deep: unknown = { '@type': 'Thing' }
    for (let i = 0; i < 1000; i++) deep = { mainEntity: deep }
    const broad = Array.from({ length: 5000 }, () => ({ '@type': 'Thing' }))
    expect(readPageFacts(documentOf(jsonLd(deep) + jsonLd(broad))).article).toBeNull()
  })

  test('a page of a list is no article', () => {
    expect(readPageFacts(documentOf(jsonLd({ '@type': 'CollectionPage' }))).article).toBe(false)
    expect(readPageFacts(documentOf('<meta property="og:type" content="website">')).article).toBe(false)
  })

  test.each([
    ['2022-02-08', '2022-02-08'],
    ['2022-02-08T23:59:00-05:00', '2022-02-08'],
    ['20220208', '2022-02-08'],
    ['8 February 2022 12:00 UTC', '2022-02-08'],
    ['yesterday', null],
    [undefined, null],
    [20220208, null],
  ])('the day of %s', (value, day) => {
    expect(dayOf(value)).toBe(day)
  })
})
