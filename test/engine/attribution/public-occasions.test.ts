import { describe, expect, test } from 'vitest'
import type { LanguageId } from '../../../src/engine/types'
import { partiesOf, told } from './told'

const LEADS: Readonly<Record<LanguageId, string>> = {
  en: 'Vladimir Putin and Emmanuel Macron held talks in Moscow on Monday.',
  fr: 'Vladimir Poutine et Emmanuel Macron ont eu un entretien lundi à Moscou.',
  ru: 'Владимир Путин и Эммануэль Макрон встретились в понедельник в Москве.',
}

/** The parties of what is marked in the last sentence after the lead, or "-". */
function sides(lang: LanguageId, ...sentences: string[]): string {
  const paragraphs = [LEADS[lang], ...sentences]
  const marks = told(paragraphs, { lang }).filter(({ sentence }) => sentence === paragraphs.length - 1)
  return partiesOf(marks)
}

const STAGE: Readonly<Record<LanguageId, string>> = {
  en: 'The two men then faced reporters side by side.',
  fr: 'Les deux hommes se sont ensuite présentés devant la presse.',
  ru: 'После переговоров президенты вышли к прессе.',
}
const CLOSED: Readonly<Record<LanguageId, string>> = {
  en: 'No reporters were let in.',
  fr: "La presse n'a pas été admise.",
  ru: 'Прессу в зал не пустили.',
}

const READY = 'Vladimir Poutine a dit qu’il était prêt.'

describe('what both say once they stand before the public', () => {
  test.each<[LanguageId, string]>([
    ['en', 'The two presidents said they would set up a working group.'],
    ['fr', 'Les deux dirigeants ont réaffirmé leur attachement à cet accord.'],
    ['ru', 'Оба президента подтвердили приверженность минским договоренностям.'],
  ])('%s: %s', (lang, text) => {
    expect(sides(lang, STAGE[lang], text)).toBe('kremlin+elysee')
    expect(sides(lang, CLOSED[lang], text)).toBe('-')
  })

  test.each<[LanguageId, string]>([
    ['en', 'The two presidents spoke for another hour.'],
    ['en', 'The two presidents then visited the exhibition.'],
    ['fr', 'Les deux dirigeants ont ensuite visité l’exposition.'],
    ['fr', 'Les présidents russe et français se sont présentés jeudi devant la presse, côte à côte.'],
    ['ru', 'Президенты осмотрели выставку.'],
  ])('an act is no statement: %s: %s', (lang, text) => {
    expect(sides(lang, STAGE[lang], text)).toBe('-')
  })
})

describe('a verb with an object alone tells there, from the head of its clause', () => {
  test.each<[string, LanguageId, string]>([
    ['kremlin', 'en', 'Putin defended the offensive as a fight against terrorists.'],
    ['kremlin', 'ru', 'Путин привел цифры: торговля выросла на семьдесят процентов.'],
    ['-', 'en', 'The doors closed before he welcomed the ministers.'],
    ['-', 'ru', 'Путин осмотрел зал и сел.'],
  ])('%s: %s: %s', (party, lang, text) => {
    expect(sides(lang, STAGE[lang], text)).toBe(party)
  })
})

describe('how long and how somebody spoke is nothing told', () => {
  test.each([
    'Макрон говорил дольше и чаще заглядывал в записи.',
    'Путин отвечал быстро и ни разу не взглянул на бумаги.',
  ])('%s', (text) => {
    expect(sides('ru', STAGE.ru, text)).toBe('-')
  })
  test('but what was spoken of is', () => {
    expect(sides('ru', STAGE.ru, 'Путин напомнил и о том, что газ идет без перебоев.')).toBe('kremlin')
  })
})

describe('any verb between commas before a president', () => {
  test.each([
    ['kremlin', 'Санкции, отрезал Владимир Путин, ничему не помогают.'],
    ['elysee', 'Любой удар, отчеканил французский президент, получит ответ.'],
    ['-', 'Санкции, введенные Вашингтоном, ничему не помогают.'],
    ['-', 'Зал ждал, щелкал фотограф, и часы показывали полночь.'],
  ])('%s: %s', (party, text) => {
    expect(sides('ru', STAGE.ru, text)).toBe(party)
  })
})

describe('a line of dialogue is its teller’s', () => {
  test.each([
    ['elysee', '— Я предложил меры, — ответил Макрон.'],
    ['elysee', '— Мы не можем ждать, — не согласился Макрон.'],
    ['kremlin', '— Даже не вина, а водки, — не растерялся Путин.'],
    ['-', '— Я ничего не слышал, — не поверил фотограф.'],
    ['-', '— Мы закрываемся, — сказала буфетчица.'],
  ])('%s: %s', (party, text) => {
    expect(sides('ru', STAGE.ru, text)).toBe(party)
  })
})

describe('an answer that names nobody is whose the question was', () => {
  const asked = 'Un journaliste a demandé à M. Poutine s’il partirait.'
  test.each([
    ['kremlin', 'Réponse : « Nous verrons. »'],
    ['-', 'Réponse du ministre allemand : « Attendons. »'],
  ])('%s: %s', (party, text) => {
    expect(sides('fr', STAGE.fr, READY, asked, text)).toBe(party)
  })
})

describe('who closes over what others found', () => {
  test('kremlin', () => {
    const said = [
      'Putin told reporters he was ready.',
      'International inspectors had confirmed that the plant was safe, he said.',
    ]
    expect(sides('en', ...said)).toBe('kremlin')
  })
  test('the president of a bank is nobody’s', () => {
    const said = [
      'Macron told reporters he was ready.',
      'A bank sent three people, and its president said they were cold.',
    ]
    expect(sides('en', ...said)).toBe('-')
  })
  test('presidents named by their lands', () => {
    expect(sides('en', 'The presidents of Russia and France told reporters that they would try again.')).toBe(
      'kremlin+elysee',
    )
    expect(sides('en', 'The ministers of Russia and France told reporters that they would try again.')).toBe(
      '-',
    )
  })
})
