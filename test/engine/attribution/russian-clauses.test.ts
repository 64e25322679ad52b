import { describe, expect, test } from 'vitest'
import { told } from './told'

const CALL = 'Владимир Путин и Эммануэль Макрон провели телефонный разговор.'

/** What is expected of the last paragraph: "party", "party:speaker", or "" for no mark. */
type Case = readonly [text: string, expected: string]

function marksOf(text: string): string {
  const paragraphs = [CALL, ...text.split('\n')]
  const last = paragraphs.at(-1) ?? ''
  const shown = told(paragraphs, { lang: 'ru', date: '2022-02-12' }).filter(
    ({ content, party }) => party !== 'other' && last.includes(content.split(' … ')[0] ?? ''),
  )
  const parties = [...new Set(shown.map(({ party }) => party))].join('+')
  const speaker = shown[0]?.speaker ?? null
  return parties + (speaker === null ? '' : `:${speaker}`)
}

const check = (cases: readonly Case[]): void => {
  test.each(cases)('%s → %s', (text, expected) => {
    expect(marksOf(text)).toBe(expected)
  })
}

const contentsOf = (text: string): readonly (readonly [party: string, content: string])[] =>
  told([CALL, text], { lang: 'ru', date: '2022-02-12' }).map(({ party, content }) => [party, content])

describe('nouns that tell, with their owner in the genitive', () => {
  check([
    ['Ответ Елисейского дворца был сухим: обсуждать нечего.', 'elysee'],
    ['Ответ Кремля на предложение Парижа оказался коротким: сначала гарантии.', 'kremlin'],
    ['Реакция Елисейского дворца: звонка не было.', 'elysee'],
    ['Позиция Кремля состоит в том, что гарантии нужны на бумаге.', 'kremlin'],
    ['Объяснение Елисейского дворца свелось к тому, что график плотный.', 'elysee'],
    ['Заявление Елисейского дворца о том, что перемирие близко, вышло ночью.', 'elysee'],
    ['Ответ из Кремля: «Звонка не было».', 'kremlin'],
    ['Ответ Киева был резким: условия неприемлемы.', ''],
    ['Реакция Кремля ожидалась утром: самолет задерживался.', ''],
    ['Ответ Кремля ждали, что бы ни случилось.', ''],
    ['Ответ Кремля не последовал: линия была занята.', ''],
    ['Реакция рынков: газ подорожал.', ''],
    ['Позиция лидеров сближается: это видно.', ''],
  ])

  test('what the answer is to is no part of who answers', () => {
    expect(contentsOf('Ответ Кремля на письмо Парижа был коротким: сначала гарантии.')).toEqual([
      ['kremlin', 'сначала гарантии'],
    ])
  })
})

describe('a dash for the verb', () => {
  check([
    ['Кремль — об «угрозе большой войны».', 'kremlin'],
    ['Елисейский дворец — о «честном и трудном разговоре».', 'elysee'],
    [
      'В Кремле утверждают, что звонил Макрон, в Елисейском дворце — что звонили оттуда.',
      'kremlin+elysee:Macron',
    ],
    ['Киев — о новых поставках.', ''],
    ['Кремль — это крепость.', ''],
    ['Главное в Париже — что дождь кончился.', ''],
  ])
})

describe('a gerund that tells beside a verb that does not', () => {
  check([
    ['Песков рассмеялся, добавив, что повода нет.', 'kremlin:spokesman'],
    ['Канцелярия Макрона вопрос обошла, отметив лишь: «Все уже сказано».', 'elysee'],
    ['Песков вышел к прессе, сообщив журналистам, что звонок состоится.', 'kremlin:spokesman'],
    ['Министр ушел, сказав, что занят.', ''],
    ['Песков ушел, не сказав, куда.', ''],
    ['Путин кивнул, сказав, что подумает.', ''],
  ])

  test('its content opens after «что»', () => {
    expect(contentsOf('Песков рассмеялся, добавив, что повода нет.')).toEqual([['kremlin', 'повода нет']])
  })
})

describe('a president’s people', () => {
  check([
    ['Люди Макрона утверждают, что разговор был трудным.', 'elysee:official'],
    ['«Иллюзий нет», — сказал один из людей Макрона.', 'elysee:official'],
    ['Человек из окружения Путина сказал, что мир близок.', 'kremlin:official'],
    ['Источник «Медузы», близкий к Кремлю, утверждает, что решения нет.', 'kremlin:official'],
    ['«Иллюзий нет», — поделился со мной один из советников Макрона.', 'elysee:official'],
    [
      'Советник Макрона сказал, что разговор был трудным.\nО Сирии, добавил тот же человек, спорили час.',
      'elysee:official',
    ],
    [
      'Советник Макрона сказал, что разговор был трудным.\nПовар был против.\nДождь кончился.\nСтемнело.\nО Сирии, добавил тот же человек, спорили час.',
      '',
    ],
    [
      '— Новостей нет, — сказал Песков.\n«Он был бодр», — сказал один из советников Макрона.\nО Сирии, добавил тот же человек, спорили час.',
      'elysee:official',
    ],
    ['Люди утверждают, что разговор был трудным.', ''],
    ['Люди на площади говорят, что Макрон прав.', ''],
    ['Человек из толпы сказал, что мир близок.', ''],
  ])
})

describe('nouns that point back', () => {
  check([
    [
      'Согласно релизу Кремля, Путин говорил об атаках.\nУкраина, по этой версии, срывает переговоры.',
      'kremlin',
    ],
    [
      'Источник в Елисейском дворце сказал, что разговор был трудным.\nПо оценке собеседника телеканала, он длился час.',
      'elysee:official',
    ],
    [
      'Кремль опубликовал сообщение.\n«Стороны сверили позиции», — говорится в распространенном сообщении.',
      'kremlin:both',
    ],
    ['В Елисейском дворце обвинения в адрес армии назвали «ложью».', 'elysee'],
  ])
})

describe('whose words they are not', () => {
  test('a line of dialogue told by whoever is named between commas', () => {
    const line = '— Путин, уверял он, начинал с девяностых, а Макрон отвечал, что родился позже.'
    const marks = told([CALL, 'Историк Иван Петров вспоминает.', line], { lang: 'ru', date: '2022-02-12' })
    expect(marks.filter(({ party }) => party !== 'other')).toEqual([])
  })

  test('ministers and their counterparts, in a brief of one paragraph', () => {
    const brief =
      'Глава МИД России Сергей Лавров и его французский коллега Жан-Ив Ле Дриан поговорили по телефону о Ливии. В Париже беседу назвали «откровенной». Владимир Путин и Эммануэль Макрон на этой неделе не говорили.'
    expect(
      told([brief], { lang: 'ru', date: '2021-11-12' }).filter(({ party }) => party !== 'other'),
    ).toEqual([])
  })
})
