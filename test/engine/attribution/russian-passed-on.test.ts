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

describe('words passed on', () => {
  check([
    [
      'Макрон выступил перед фермерами.\n«Нельзя делегировать этот разговор другим», — заявил Макрон журналистам.',
      'elysee:Macron',
    ],
    ['«Контакты продолжатся», — передает слова Пескова ТАСС.', 'kremlin:spokesman'],
    [
      'Пресс-секретарь президента Дмитрий Песков провел брифинг.\n«Контакты продолжатся», — привел его слова телеканал.',
      'kremlin:spokesman',
    ],
    ['«Контакты прекратятся», — передает слова Лаврова ТАСС.', ''],
    ['По данным агентства, Париж опасается, что договорятся без него.', ''],
  ])
})

describe('whose text, past when and by whom it was put out', () => {
  check([
    [
      'В распространенном вечером коммюнике Елисейского дворца утверждается, что Макрон возражал.',
      'elysee:Macron',
    ],
    ['В опубликованном Кремлем сообщении говорится, что Путин возражал.', 'kremlin:Putin'],
    ['В обнародованном накануне документе Еврокомиссии говорится, что Путин возражал.', ''],
  ])
})

describe('a paper in quotation marks is told', () => {
  check([
    ['Юрий Ушаков сообщил «Интерфаксу», что стороны договорились продолжить контакты.', 'kremlin:both'],
    ['Источник в МИД сообщил «Интерфаксу», что стороны договорились продолжить контакты.', ''],
  ])
})

describe('who speaks', () => {
  check([
    [
      'В заявлении Елисейского дворца сказано, что лидеры двух стран потребовали от Путина вывести войска.',
      'elysee:Macron',
    ],
    [
      'В заявлении Елисейского дворца сказано, что лидеры потребовали от Киева вывести войска.',
      'elysee:both',
    ],
    ['В Кремле сообщили, что вопрос о признании французский президент не поднимал.', 'kremlin:Macron'],
    [
      'Президент России Владимир Путин провел в среду по инициативе Парижа беседу с Макроном, сообщил Кремль.',
      'kremlin',
    ],
  ])
})

describe('he who speaks in public', () => {
  check([
    [
      'Контактов пока нет, но Владимир Путин открыт к диалогу, заявил журналистам пресс-секретарь Дмитрий Песков.\nРанее президент Франции Эммануэль Макрон дал интервью газете Le Figaro. В нем он, в частности, сказал, что к разговору придется вернуться.',
      'elysee:Macron',
    ],
    ['— Мы не во всем согласны, — начал пресс-конференцию господин Путин.', 'kremlin:Putin'],
    ['— Мы не во всем согласны, — начал пресс-конференцию господин Лавров.', ''],
    ['О сроках прекращения огня Песков говорить отказался.', 'kremlin:spokesman'],
    ['На вопрос о прекращении огня Песков ответил, что рано.', 'kremlin:spokesman'],
    ['В Кремле выразили надежду, что контакты продолжатся.', 'kremlin'],
    ['О сроках прекращения огня Лавров говорить отказался.', ''],
  ])
})

describe('clauses without verbs, questions, and whose own they are', () => {
  check([
    ['В Кремле — другое мнение: разговоры полезны.', 'kremlin'],
    ['В Берлине — другое мнение: разговоры бесполезны.', ''],
    ['— Макрон говорит, что готов позвонить, вы ждете этого звонка?', ''],
    ['Макрон выступил по радио.\nПутин, по его собственному признанию, к санкциям привык.', 'kremlin:Putin'],
  ])
})
