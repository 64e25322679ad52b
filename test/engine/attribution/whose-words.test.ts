import { expect, test } from 'vitest'
import type { LanguageId } from '../../../src/engine/types'
import { told } from './told'

const LEAD = {
  en: 'Vladimir Putin and Emmanuel Macron spoke by telephone on Tuesday.',
  fr: 'Vladimir Poutine et Emmanuel Macron se sont parlé mardi par téléphone.',
  ru: 'Владимир Путин и Эмманюэль Макрон во вторник беседовали по телефону.',
}

/** Who is said to have said each statement of a paragraph about a call. */
function said(lang: LanguageId, text: string, date = '2022-02-10'): (string | null)[] {
  return told([LEAD[lang], text], { lang, date }).map(({ speaker }) => speaker)
}

test('the Europeans on the line are Macron and another, where they are two or tell', () => {
  expect(said('en', 'The two Europeans asked for a truce, the Elysée said.')).toEqual(['Macron'])
  expect(said('en', 'The European leaders urged Putin to agree to a truce, the Elysée said.')).toEqual([
    'Macron',
  ])
  expect(said('fr', 'Les deux Européens ont réclamé une trêve, précise l’Elysée.')).toEqual(['Macron'])
  expect(said('fr', 'Les deux dirigeants européens ont demandé une trêve, précise l’Elysée.')).toEqual([
    'Macron',
  ])
  expect(said('ru', 'Европейские лидеры попросили освободить пленных, сообщил Елисейский дворец.')).toEqual([
    'Macron',
  ])
  expect(said('ru', 'Лидеры Франции и ФРГ попросили освободить пленных, сообщил Елисейский дворец.')).toEqual(
    ['Macron'],
  )
})

test('two leaders whose countries are the parties’, or not told, are both', () => {
  expect(said('en', 'The French and Russian leaders asked for a truce, the Elysée said.')).toEqual(['both'])
  expect(said('fr', 'Les deux dirigeants ont réclamé une trêve, précise l’Elysée.')).toEqual(['both'])
  expect(said('ru', 'Лидеры России и Франции обсудили поставки зерна, сообщил Кремль.')).toEqual(['both'])
  expect(said('en', 'European security would suffer, the Kremlin said.')).toEqual([null])
})

test('a palace that tells through its spokesman is the spokesman', () => {
  expect(said('en', 'The Kremlin, through its spokesman, called the reports a staging.')).toEqual([
    'spokesman',
  ])
  expect(said('fr', 'Moscou a redit, par la voix de Dmitri Peskov, que le canal restait ouvert.')).toEqual([
    'spokesman',
  ])
  expect(said('ru', 'Кремль устами Дмитрия Пескова возразил: причин для встречи нет.')).toEqual(['spokesman'])
  expect(said('en', 'The Kremlin called the passage of grain through Odessa a hoax.')).toEqual([null])
  expect(said('en', 'The Kremlin said that grain went through Odessa, as Dmitry Peskov knew.')).toEqual([
    null,
  ])
})

test('who rang whom, for how long, and where he will go is nobody’s words', () => {
  expect(said('en', 'Macron then telephoned Volodymyr Zelensky, his office said.')).toEqual([null])
  expect(said('fr', 'Emmanuel Macron a rappelé Vladimir Poutine dans la nuit, a annoncé l’Elysée.')).toEqual([
    null,
  ])
  expect(said('fr', 'Emmanuel Macron se rendra à Moscou lundi, a annoncé l’Elysée.')).toEqual([null])
  expect(
    said('fr', 'Emmanuel Macron a demandé une trêve, a dit l’Elysée. Elle a duré une heure, a dit l’Elysée.'),
  ).toEqual(['Macron', null])
  expect(
    said('ru', 'Президенты проговорили по телефону почти два часа, сообщили в пресс-службе Кремля.'),
  ).toEqual([null])
})

test('what he reminded and asked of the other is his', () => {
  expect(
    said('fr', 'Emmanuel Macron a prévenu Vladimir Poutine de conséquences graves, a annoncé l’Elysée.'),
  ).toEqual(['Macron'])
  expect(
    said('fr', 'Emmanuel Macron a rappelé à Vladimir Poutine ses engagements, a annoncé l’Elysée.'),
  ).toEqual(['Macron'])
  expect(said('ru', 'Президенты поговорили о поставках зерна, сообщили в пресс-службе Кремля.')).toEqual([
    'both',
  ])
  expect(said('en', 'Macron then told Volodymyr Zelensky that he was ready, his office said.')).toEqual([
    'Macron',
  ])
})

test('an aide abroad who tells what a president named means and does passes it on', () => {
  expect(said('ru', 'Путин намерен идти до конца, заявил советник президента Франции.')).toEqual(['Putin'])
  expect(
    said('ru', 'Макрон дважды возвращался к этой теме, рассказал источник в Елисейском дворце.'),
  ).toEqual(['Macron'])
  expect(said('fr', 'M. Poutine n’a pas fermé la porte, veut croire un conseiller de l’Elysée.')).toEqual([
    'Putin',
  ])
})

test('of his own president a French aide speaks for himself, and any aide in quotation marks or with “the president”', () => {
  expect(said('fr', 'Emmanuel Macron se rendra à Moscou, confirme un conseiller de l’Elysée.')).toEqual([
    'official',
  ])
  expect(said('ru', '«Путин никогда не делает подарков», — заявил советник президента Франции.')).toEqual([
    'official',
  ])
  expect(said('ru', 'Президент никогда не питал иллюзий, заявил советник президента Франции.')).toEqual([
    'official',
  ])
  expect(said('en', 'Macron does not expect a miracle, an aide to the French president said.')).toEqual([
    'official',
  ])
})

test('both presidents are the subject with titles set off by commas, and in a list', () => {
  expect(
    said(
      'en',
      'French President Emmanuel Macron and Russia’s Vladimir Putin agreed to meet, the Elysée said.',
    ),
  ).toEqual(['both'])
  expect(
    said('en', 'The two heads of state agreed to end the contract, the French presidency said.'),
  ).toEqual(['both'])
  expect(
    said(
      'fr',
      'Le président russe, Vladimir Poutine, et son homologue français, Emmanuel Macron, sont convenus d’une trêve, a indiqué l’Elysée.',
    ),
  ).toEqual(['both'])
  expect(
    said(
      'fr',
      'Vladimir Poutine, Emmanuel Macron et Angela Merkel ont discuté des vaccins, a indiqué le Kremlin.',
      '2021-03-30',
    ),
  ).toEqual(['both'])
  expect(
    said(
      'ru',
      'Владимир Путин, Ангела Меркель и Эммануэль Макрон обсудили вакцины, следует из сообщения Кремля.',
      '2021-03-30',
    ),
  ).toEqual(['both'])
  expect(
    said(
      'ru',
      'Президент России Владимир Путин и его французский коллега Эммануэль Макрон обменялись мнениями о Сирии, сообщил Кремль.',
    ),
  ).toEqual(['both'])
})

test('one president set off by commas is alone', () => {
  expect(
    said('fr', 'Le président russe, Vladimir Poutine, a demandé une trêve, a indiqué le Kremlin.'),
  ).toEqual(['Putin'])
  expect(said('ru', 'Путин, по данным Кремля, указал Макрону на обстрелы.')).toEqual(['Putin'])
  expect(
    said('en', 'Putin, who spoke for an hour, told Macron that he was ready, the Kremlin said.'),
  ).toEqual(['Putin'])
})

test('what Russian agencies hand on of the Kremlin’s text goes on with its president', () => {
  const lead = 'Путин указал Макрону на обстрелы, сообщил Кремль.'
  expect(said('ru', `${lead} Боевики должны сложить оружие, отметили в Кремле.`)).toEqual(['Putin', 'Putin'])
  expect(said('ru', `${lead} Российская сторона подтвердила готовность помочь, отметили в Кремле.`)).toEqual([
    'Putin',
    'Putin',
  ])
  expect(said('ru', `${lead} Беседа состоялась по инициативе Парижа, отметили в Кремле.`)).toEqual([
    'Putin',
    null,
  ])
  expect(said('ru', `${lead} Об обмене пленными, уточнили в Кремле, речь не шла.`)).toEqual(['Putin', null])
  expect(
    said(
      'ru',
      'Макрон попросил о перемирии, сообщил Елисейский дворец. Евросоюз готов помочь, добавили в Елисейском дворце.',
    ),
  ).toEqual(['Macron', null])
})

test('what was noted in the call was so by both; attention is drawn by one', () => {
  const lead = 'Путин указал Макрону на обстрелы, сообщил Кремль.'
  expect(
    said('ru', `${lead} «Отмечена особая ответственность двух стран», — говорится в сообщении.`),
  ).toEqual(['Putin', 'both'])
  expect(said('ru', `${lead} Обращено внимание на поставки оружия, говорится в сообщении.`)).toEqual([
    'Putin',
    'Putin',
  ])
})

test('“he” at the head of a sentence is the president just told of', () => {
  const lead = 'Путин намерен идти до конца, рассказал советник Макрона.'
  expect(said('ru', `${lead} Он также сказал, что переговоры возможны.`)).toEqual(['Putin', 'Putin'])
  expect(said('ru', `${lead} По его словам, беседа длилась час.`)).toEqual(['Putin', 'official'])
  expect(
    said(
      'fr',
      'Emmanuel Macron a demandé une trêve, a dit l’Elysée. « Tu te racontes des histoires », lui a-t-il lancé, selon l’Elysée.',
    ),
  ).toEqual(['Macron', 'Macron'])
})

test('a quotation goes on with the president whose words the aide quotes, not where the aide tells of him', () => {
  expect(
    said(
      'en',
      '“You are lying to yourself,” an Elysée official quoted Macron as telling Putin. “It will cost your country dearly.”',
    ),
  ).toEqual(['Macron', 'Macron'])
  expect(said('en', '“Putin said he would think,” an Elysée official said. “It was a long call.”')).toEqual([
    'Putin',
    'official',
  ])
})

test('a French reader’s Kremlin quotes its president, but not on what was dropped, or what both countries are', () => {
  expect(said('fr', 'Le Kremlin dénonce les « attaques » contre la centrale.')).toEqual(['Putin'])
  expect(said('fr', 'La question « clé » a été éludée, regrette le Kremlin.')).toEqual([null])
  expect(
    said('fr', 'La France et la Russie ont une « responsabilité particulière », souligne le Kremlin.'),
  ).toEqual([null])
  expect(said('fr', 'La Russie a une « responsabilité particulière », souligne le Kremlin.')).toEqual([
    'Putin',
  ])
})

test('“he” who will be held is a meeting', () => {
  const lead = 'Emmanuel Macron a proposé un sommet, indique l’Elysée.'
  expect(said('fr', `${lead} Il « ne pourra se tenir qu’à Genève », souligne l’Elysée.`)).toEqual([
    'Macron',
    null,
  ])
  expect(said('fr', `${lead} Il a « souligné l’urgence », indique l’Elysée.`)).toEqual(['Macron', 'Macron'])
})

test('talks that stand in what is quoted are not the call itself', () => {
  const lead = 'Putin told Macron that Kyiv was stalling, the Kremlin said.'
  expect(said('en', `${lead} “Dragging out talks will cost Kyiv,” the statement said.`)).toEqual([
    'Putin',
    'Putin',
  ])
  expect(said('en', `${lead} The statement described the talks as “useful”.`)).toEqual(['Putin', null])
})

test('whom a matter concerned has spoken of it; whom another asked of it has not', () => {
  expect(said('ru', 'Макрона, говорится в сообщении Кремля, интересовала безопасность станций.')).toEqual([
    'Macron',
  ])
  expect(said('ru', 'Макрона, говорится в сообщении Кремля, Путин заверил в безопасности станций.')).toEqual([
    'Putin',
  ])
})

test('the time before a headline of a live page is passed over', () => {
  expect(said('fr', '15h48 - Macron et Poutine veulent un cessez-le-feu, selon l’Élysée')).toEqual(['both'])
})
