import { describe, expect, test } from 'vitest'
import type { LanguageId } from '../../../src/engine/types'
import { partiesOf, told } from './told'

/** The parties of what is marked in the last paragraph, or "-". */
function sides(lang: LanguageId, ...paragraphs: string[]): string {
  const marks = told(paragraphs, { lang }).filter(({ sentence }) => sentence === paragraphs.length - 1)
  return partiesOf(marks)
}

const SAID: Readonly<Record<LanguageId, string>> = {
  en: 'Macron said on Monday in Moscow that Putin had listened.',
  fr: 'Emmanuel Macron a dit lundi à Moscou que Vladimir Poutine l’avait écouté.',
  ru: 'Эммануэль Макрон сказал в понедельник в Москве, что Владимир Путин его выслушал.',
}
const HE: typeof SAID = {
  en: '“That is an overstatement,” he said.',
  fr: '« C’est exagéré », a-t-il dit.',
  ru: '«Это преувеличение», — сказал он.',
}

describe('"he" is whoever the sentence before was about', () => {
  test.each<[LanguageId, string]>([
    ['en', 'Zelenskiy’s reply came on Tuesday, with a smile.'],
    ['en', 'Olaf Scholz’s own plan was another one.'],
    ['en', 'The Ukrainian president’s answer was short.'],
    ['fr', 'La réponse de M. Zelensky est venue mardi.'],
    ['fr', 'La réponse du chancelier allemand est venue mardi.'],
    ['fr', 'Pendant une demi-heure, le chef de l’Etat ukrainien a puisé dans l’histoire.'],
    ['ru', 'Ответ Зеленского последовал во вторник.'],
  ])('%s: somebody else, %s', (lang, about) => {
    expect(sides(lang, SAID[lang], about, HE[lang])).toBe('-')
  })

  test.each<[LanguageId, string]>([
    ['en', 'The army was on the move.'],
    ['en', 'Russia’s reply came on Tuesday.'],
    ['fr', 'La réponse de la Russie est venue mardi.'],
  ])('%s: still the president, %s', (lang, about) => {
    expect(sides(lang, SAID[lang], about, HE[lang])).toBe('elysee')
  })
})
