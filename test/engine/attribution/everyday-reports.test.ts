import { describe, expect, test } from 'vitest'
import { check } from './russian-marks'
import { told } from './told'

const LEAD = 'Vladimir Poutine et Emmanuel Macron se sont parlé au téléphone mardi pendant une heure.'

/** Party and speaker of what is marked after the lead of a French report. */
function french(...paragraphs: string[]): string[] {
  return told([LEAD, ...paragraphs], { lang: 'fr' }).map(({ party, speaker }) => `${party} ${speaker}`)
}

describe('everyday Russian reports: how a readout goes on', () => {
  const READOUT = 'Путин и Макрон обменялись мнениями об Украине, сообщила пресс-служба Кремля.'
  test.each([
    ['Подтвержден настрой и дальше координировать усилия.', 'kremlin:both'],
    ['Затронут вопрос о предсказуемости в сфере безопасности.', 'kremlin:both'],
    ['Было обращено внимание на то, что удары не прекратятся.', 'kremlin:Putin'],
    ['Кроме того, нужна совместная работа врачей, подчеркнул российский лидер.', 'kremlin:Putin'],
    ['Накануне в Париже прошла встреча советников.', ''],
  ])('%s → %s', (sentence, expected) => {
    const after = told([`${READOUT} ${sentence}`], { lang: 'ru' }).slice(1)
    expect(after.map(({ party, speaker }) => (speaker === null ? party : `${party}:${speaker}`)).join()).toBe(
      expected,
    )
  })
})

describe('everyday Russian reports: who is said to have spoken', () => {
  check([
    ['Собеседники выразили обеспокоенность, говорится в сообщении Кремля.', 'kremlin:both'],
    [
      'Путин говорил о зерне, сообщили в Кремле. Это, по его словам, не решает проблему голода.',
      'kremlin:Putin',
    ],
    ['Российская сторона изучит ответы, отметили в Кремле.', 'kremlin'],
    [
      'Путин вспомнил Сочи.\n«Это так», — приводит пресс-служба Кремля слова главы государства.',
      'kremlin:Putin',
    ],
    ['«Это сказки», — передал советник Макрона слова президента.', 'elysee:Macron'],
    ['Советник Макрона рассказал о беседе. По его словам, Париж опасается срыва.', 'elysee:official'],
    ['В Париже о содержании беседы рассказали не сразу.', ''],
  ])
})

describe('what a palace has always said is no account', () => {
  check([
    ['Кремль давно настаивает на признании «реалий на земле».', ''],
    ['Кремль настаивает на признании «реалий на земле».', 'kremlin'],
  ])

  test('in French', () => {
    expect(french('Le Kremlin réclame depuis longtemps que Kiev renonce.')).toEqual([])
    expect(french('Le Kremlin réclame que Kiev renonce.')).toHaveLength(1)
  })
})

describe('everyday French reports', () => {
  test('the palace named before people without a name tells whose they are', () => {
    expect(
      french(
        'Poutine y voit un progrès, selon le Kremlin.',
        'À l’Élysée, un conseiller décrit un interlocuteur qui « récite ».',
      ),
    ).toEqual(['kremlin Putin', 'elysee official'])
  })

  test('a capital joined to a city of neither side is no side of the call', () => {
    expect(french('Elle a été visée par des frappes dont Kiev et Moscou se rejettent la faute.')).toEqual([])
  })
})

describe('everyday French reports: who tells', () => {
  test.each([
    ['On se félicite, à l’Élysée, de la reprise du dialogue.', ['elysee null']],
    [
      'À l’Élysée, on résume la conversation d’une phrase : « Le président estime que le pire est à venir. »',
      ['elysee Macron'],
    ],
    ['Le chancelier Olaf Scholz a demandé à Vladimir Poutine une trêve, a indiqué son porte-parole.', []],
    [
      'Emmanuel Macron a demandé une trêve, selon l’Élysée. Son homologue russe lui a répondu que rien ne pressait.',
      ['elysee Macron', 'elysee Putin'],
    ],
  ])('%s', (paragraph, expected) => {
    expect(french(paragraph)).toEqual(expected)
  })
})

describe('everyday Russian reports: a noun after «о» is told', () => {
  check([
    ['Песков заявил о готовности Москвы к диалогу.', 'kremlin:spokesman'],
    ['Песков напомнил о позиции России.', 'kremlin:spokesman'],
    ['Песков рассказал о разговоре.', ''],
    ['Лавров заявил о готовности Москвы к диалогу.', ''],
  ])
})
