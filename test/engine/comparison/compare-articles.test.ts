import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { articleOf, readGold } from '../../../src/cli/corpus'
import { analyze } from '../../../src/engine/analyze'
import { compareArticles } from '../../../src/engine/compare-articles'
import type { ArticleText, LanguageId, PartyId } from '../../../src/engine/types'

const FIXTURES = path.join(import.meta.dirname, '../../fixtures/comparison')
const PARTIES: readonly PartyId[] = ['kremlin', 'elysee']

/** The same made-up call, told in two languages; each way round. */
const CALLS = [
  ['en/harbour-en', 'fr/harbour-fr'],
  ['fr/fevrier-fr', 'ru/fevral-ru'],
  ['en/autumn-en', 'ru/osen-ru'],
].flatMap(([one, other]) => [[one, other] as const, [other, one] as const])

function article(name: string | undefined): ArticleText {
  return articleOf(readGold(path.join(FIXTURES, `${name}.json`)))
}

function plain(lang: LanguageId, text: string): ArticleText {
  const blocks = [{ start: 0, end: text.length, role: 'paragraph' as const }]
  return { text, blocks, lang, date: '2022-02-01', title: '' }
}

describe('one account from each of two articles', () => {
  test.each(CALLS)('%s against %s: what both tell of meets, whatever the language', (one, other) => {
    const articles = { kremlin: article(one), elysee: article(other) }
    const keysOf = (party: PartyId) =>
      analyze(articles[party]).comparison.matters.flatMap(({ key, statements }) =>
        key !== null && statements[party].length > 0 ? [key] : [],
      )
    const common = keysOf('kremlin').filter((key) => keysOf('elysee').includes(key))
    expect(common.length).toBeGreaterThanOrEqual(3)
    const { matters, attributions } = compareArticles(articles.kremlin, articles.elysee)
    const met = matters.filter(({ relation }) => !relation.startsWith('only')).map(({ key }) => key)
    expect(common.filter((key) => !met.includes(key))).toEqual([])
    for (const { statements, clash } of matters) {
      for (const party of PARTIES) {
        for (const index of statements[party]) expect(attributions[party][index]?.party).toBe(party)
        if (clash !== null) expect(articles[party].text.slice(...clash[party])).not.toBe('')
      }
    }
  })

  test('what has no matter of its own has that of the row where it meets the other account of its own article', () => {
    const [kremlin, elysee] = [
      plain(
        'ru',
        'В Елисейском дворце сообщили, что Путин и Байден согласились на встречу на высшем уровне. «Говорить о конкретных планах пока преждевременно», — заявил пресс-секретарь президента России Дмитрий Песков.',
      ),
      plain('fr', 'L’Elysée a fait savoir que MM. Biden et Poutine avaient accepté le principe d’un sommet.'),
    ]
    const { matters } = compareArticles(kremlin, elysee)
    expect(matters.map(({ key, relation }) => [key, relation])).toEqual([['matter_summit', 'differ']])
  })

  test('a contradiction is seen across languages, with the words of each side', () => {
    const [kremlin, elysee] = [
      plain('fr', 'Vladimir Poutine a appelé Emmanuel Macron. Selon le Kremlin, l’appel a duré 45 minutes.'),
      plain(
        'ru',
        'Владимир Путин позвонил Эмманюэлю Макрону. По данным Елисейского дворца, разговор длился два часа.',
      ),
    ]
    const { matters, pairs } = compareArticles(kremlin, elysee)
    expect(matters.map(({ key, relation }) => [key, relation])).toEqual([['matter_call_duration', 'differ']])
    const clash = matters[0]?.clash
    expect([
      kremlin.text.slice(...(clash?.kremlin ?? [])),
      elysee.text.slice(...(clash?.elysee ?? [])),
    ]).toEqual(['45 minutes', 'два часа'])
    expect(pairs).toEqual([{ kremlin: 1, elysee: 1, relation: 'differ' }])
  })

  test('only the account asked for is taken from each', () => {
    const both =
      'Putin called Macron. The Kremlin said sanctions must go. The Elysée said the truce must hold.'
    const { matters } = compareArticles(plain('en', both), plain('en', both))
    expect(matters.map(({ key, relation }) => [key, relation])).toEqual([
      ['matter_sanctions', 'only-kremlin'],
      ['matter_ceasefire', 'only-elysee'],
    ])
  })

  test('articles that tell nothing', () => {
    const { matters, pairs } = compareArticles(plain('en', ''), plain('ru', 'Шёл дождь.'))
    expect([matters, pairs]).toEqual([[], []])
  })
})
