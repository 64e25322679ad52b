import { describe, expect, test } from 'vitest'
import { told } from './told'

const CALL = 'Владимир Путин и Эммануэль Макрон провели телефонный разговор.'

/** What is expected of the last paragraph: "party", "party:speaker", or "" for no mark. */
type Case = readonly [text: string, expected: string]

/** Marks of the last of paragraphs parted by line breaks. */
function marksOf(text: string, lead = CALL): string {
  const paragraphs = [lead, ...text.split('\n')]
  const last = paragraphs.at(-1) ?? ''
  const shown = told(paragraphs, { lang: 'ru', date: '2022-02-12' }).filter(
    ({ content, party }) => party !== 'other' && last.includes(content.split(' … ')[0] ?? ''),
  )
  const parties = [...new Set(shown.map(({ party }) => party))].join('+')
  const speaker = shown[0]?.speaker ?? null
  return parties + (speaker === null ? '' : `:${speaker}`)
}

const check = (cases: readonly Case[], lead = CALL): void => {
  test.each(cases)('%s → %s', (text, expected) => {
    expect(marksOf(text, lead)).toBe(expected)
  })
}

describe('initials as agencies write them', () => {
  check([
    ['"Разговор был обстоятельным", - сказал Д.Песков.', 'kremlin:spokesman'],
    ['Беседа состоялась по инициативе Парижа, заявил Ю.Ушаков.', 'kremlin:official'],
    ['По данным Кремля, В.Путин напомнил собеседнику о минских договоренностях.', 'kremlin:Putin'],
    ['"Мы ждем ответа", - сказал С.Лавров.', ''],
    ['Встречу готовили давно, сообщил Ж.-И.Ле Дриан.', ''],
  ])
})

describe('whom one tells stands before whoever tells', () => {
  check([
    ['Разговор был долгим, сказали RFI в пресс-службе Елисейского дворца.', 'elysee'],
    ['Разговор был долгим, пояснили «Интерфаксу» в Кремле.', 'kremlin'],
    ['«Иллюзий нет», — сказал «Коммерсанту» источник, близкий к Елисейскому дворцу.', 'elysee:official'],
    ['— Ближайшие дни будут решающими, — предупредил журналистов президент Франции.', 'elysee:Macron'],
    ['«Макет клеили месяц», — сказала «Фонтанке» куратор выставки.', ''],
  ])
})

describe('the palace by what it is made of', () => {
  check([
    [
      'Разговор был долгим, сообщили в Елисейском дворце.\nОн был трудным, указали в канцелярии главы государства.',
      'elysee:official',
    ],
    ['Подготовка идет, рассказали в администрации президента РФ.', 'kremlin'],
    ['Разговор был долгим, уточнили в окружении президента Республики.', 'elysee:official'],
    ['«Иллюзий нет», — сказал один из советников Макрона.', 'elysee:official'],
    ['Как отметили в российском внешнеполитическом ведомстве, позиции сверены.', ''],
    ['Как отметили на Смоленской площади, стороны сверили позиции.', ''],
    ['В офисе президента Украины сообщили, что разговор был долгим.', ''],
  ])
})

describe('texts and where they stand', () => {
  check([
    ['Елисейский дворец опубликовал заявление, в котором говорится, что контакты продолжатся.', 'elysee'],
    ['Из сообщения Кремля следует, что обсуждался Донбасс.', 'kremlin'],
    ['Согласно информации Елисейского дворца, разговор длился два часа.', 'elysee'],
    ['По сведениям из Елисейского дворца, встреча возможна.', 'elysee'],
    ['Разговор длился час, передает AFP слова советника Макрона.', 'elysee:official'],
    ['Путин и Макрон обсудили Украину — Кремль', 'kremlin:both'],
    ['Лучший друг туриста в Москве — Кремль.', ''],
  ])
})

describe('any verb tells between what is quoted and who did it', () => {
  check([
    ['«Новостей нет», — отшутился Песков.', 'kremlin:spokesman'],
    ['«Новостей нет», — пробурчал Песков.', 'kremlin:spokesman'],
    ['— Новостей нет, — отмахнулся Дмитрий Песков.', 'kremlin:spokesman'],
    ['«Новостей нет», — отмахнулся Сергей Лавров.', ''],
    ['«Терпи, моя красавица», — так Путин ответил журналистам.', 'kremlin:Putin'],
  ])
})

describe('an article about ministers is no account of a call', () => {
  check(
    [
      ['Президенты Путин и Макрон регулярно говорят.\nМосква настаивает, что ракет быть не должно.', ''],
      ['Путин звонил Макрону.\nПариж заявил, что готов обсуждать меры доверия.', ''],
      ['Путин звонил Макрону.\nИсточник во французской делегации рассказал, что встреча затянулась.', ''],
      ['Путин звонил Макрону.\nПесков заявил, что саммит возможен.', 'kremlin:spokesman'],
    ],
    'Министр иностранных дел России Сергей Лавров и глава МИД Франции Жан-Ив Ле Дриан провели переговоры в Москве.',
  )
})

describe('a president’s people in an article about other presidents', () => {
  check(
    [
      ['В Кремле звонок комментировать не стали.\nПомощник президента рассказал, что встреча готовится.', ''],
      ['Разговор был полезным, говорится в сообщении офиса президента.', ''],
    ],
    'Дональд Трамп и Владимир Зеленский поговорили по телефону о поставках ракет.',
  )
})

describe('what is asked and answered in an interview is told by whoever answers', () => {
  const interview = (line: string): string =>
    `— Макрон и Путин говорят часто. Зачем?\n— Молчание опаснее.\n— А что в Москве?\n${line}`
  check([
    [interview('— В Кремле утверждают, что разговоры полезны.'), ''],
    [interview('— Кремль считает, что с Парижем говорить легче.'), ''],
    [interview('— Разговоры полезны, — сказал вчера Дмитрий Песков.'), 'kremlin:spokesman'],
  ])
})

describe('who speaks in an account', () => {
  check([
    ['За дипломатию, сказано в сообщении Кремля, выступили оба президента.', 'kremlin:both'],
    ['Владимиром Путиным даны разъяснения, говорится в сообщении Кремля.', 'kremlin:Putin'],
    ['«Условлено о продолжении контактов», — отметили в Кремле.', 'kremlin:both'],
  ])
})
