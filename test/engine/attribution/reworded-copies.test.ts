import { describe, expect, test } from 'vitest'
import type { LanguageId } from '../../../src/engine/types'
import { partiesOf, told } from './told'

const LEADS: Record<LanguageId, string> = {
  en: 'Vladimir Putin and Emmanuel Macron held a telephone dialog on Tuesday.',
  fr: 'Vladimir Poutine et Emmanuel Macron ont tenu un échange téléphonique mardi.',
  ru: 'Владимир Путин и Эммануэль Макрон провели телефонный разговор во вторник.',
}

/** Whose words the text after the lead is in an article about a call. */
const sides = (lang: LanguageId, text: string): string => partiesOf(told([LEADS[lang], text], { lang }))

describe('English copies whose words were exchanged one by one', () => {
  test.each<[string, string]>([
    ['elysee', 'He urged his Russian counterpart to drag again troops, the Elysee introduced on Wednesday.'],
    ['elysee', 'He requested for a truce, the Elysee palace conveyed.'],
    ['kremlin', 'In accordance with the Kremlin, Putin drew consideration to the shelling.'],
    ['elysee', 'In keeping with the Elysee, the dialog lasted ninety minutes.'],
    ['elysee', 'In step with Macron’s workplace, the Russian chief rejected the proposal.'],
    [
      'elysee',
      'In a televised deal with to the nation, the French chief mentioned the conflict would final.',
    ],
    ['kremlin', '“The contacts will likely be continued,” Kremlin spokesman Dmitry Peskov burdened.'],
    ['kremlin', 'Macron shared worries, a Kremlin supply acknowledged.'],
    ['elysee', 'On the Elysee Palace facet it was instructed that Macron demanded corridors.'],
    ['elysee', 'In a solemn deal with to the nation, the French chief mentioned it was a turning level.'],
    ['kremlin', 'Consultants ought to go to the station, famous within the Kremlin press service.'],
    ['kremlin', 'Primarily based on the Kremlin, Putin warned of provocations.'],
    ['elysee', 'Putin gave no promise, based on an Elysee official.'],
    ['kremlin', 'Consistent with the Kremlin’s readout, Putin warned of provocations.'],
    ['elysee', 'The decision was frank, a supply within the Elysee mentioned.'],
    ['kremlin', 'Dmitry Peskov pressured that Moscow was prepared.'],
    ['-', 'The film, based on a Kremlin document, opens on Friday.'],
    ['-', 'The film, based on a Kremlin official’s life, opens on Friday.'],
    ['-', 'A list based on the Elysee’s statement will comply with.'],
    ['-', 'The plan, consistent with the Kremlin’s interests, was dropped.'],
    ['-', 'Within the park outdoors the Elysee, a lady mentioned that the struggle was far.'],
    ['-', 'In line with the coverage of the Kremlin, fuel provides have been lower.'],
    ['-', 'A senior banker, who spoke in line with the presidency’s rules, mentioned charges would rise.'],
    ['-', 'In response to the Kremlin’s assault, residents fled to the metro.'],
    ['-', 'The French chief negotiator Michel Barnier told reporters on Monday that fish were left.'],
    ['-', 'The Russian chief negotiator told reporters on Monday that the talks would go on.'],
    ['-', 'The Kremlin introduced troops to the border.'],
    ['-', 'The supply of fuel to Europe continued, the corporate mentioned.'],
    ['-', 'A presidential adviser to Volodymyr Zelensky countered that Moscow was mendacity.'],
  ])('%s: %s', (party, text) => {
    expect(sides('en', text)).toBe(party)
  })
})

test('“the 2 leaders”, “the edges”: both presidents', () => {
  const speakers = [
    'The 2 males mentioned Syria, the Kremlin acknowledged.',
    'In line with the Kremlin, the edges agreed to remain in contact.',
  ].map((text) => told([LEADS.en, text])[0]?.speaker)
  expect(speakers).toEqual(['both', 'both'])
})

describe('English by machine from a language that needs no subject', () => {
  test.each<[string, string]>([
    ['kremlin', 'In the Kremlin have noted that the two will continue contacts.'],
    ['elysee', 'In the Elysee palace they said that Macron conversed with Putin during two hours.'],
    ['kremlin', 'From the side of the Kremlin it was reported that Putin has explained the position.'],
    ['kremlin', 'The grain was discussed, communicates the press service of the Kremlin.'],
    ['kremlin', 'As informs the press service of the Kremlin, the presidents have discussed the grain.'],
    ['elysee', 'By words of the representative of the Elysee Palace, Putin has not refused.'],
    ['-', 'In the White House have declared that the sanctions will be strengthened.'],
    ['-', 'In the Kremlin, convinced that the West is weak, nobody listens.'],
    ['-', 'In the Kremlin museum have opened an exhibition of icons.'],
    ['-', 'As announced Monday, the envoy will fly to Kyiv.'],
  ])('%s: %s', (party, text) => {
    expect(sides('en', text)).toBe(party)
  })
})

describe('French copies', () => {
  test.each<[string, string]>([
    ['elysee', 'Dans l’entourage de Macron ils répondent, que les sanctions ne touchent pas le grain.'],
    ['kremlin', 'Au Kremlin ils ont souligné que Macron avait demandé la conversation.'],
    ['kremlin', 'Du côté russe il a été souligné que l’Occident n’a pas réagi.'],
    ['kremlin', 'Par les mots de Peskov, les présidents parleront encore.'],
    ['kremlin', 'Dmitri Peskov a communiqué aux journalistes, que les leaders restent en contact.'],
    ['elysee', 'Le président a requis une trêve, a prononcé le palais de l’Élysée.'],
    ['elysee', 'Le chef français a aussi demandé un accès, a dit l’Élysée.'],
    ['-', 'Dans la Maison Blanche ils ont déclaré que les sanctions seront renforcées.'],
    ['-', 'Au Kremlin ils ont changé les tapis.'],
    ['-', 'Au Kremlin, ils ont dit qu’ils se reverraient.'],
    ['-', 'Le chef français Paul Bocuse a dit à la presse que tout allait bien.'],
    ['-', 'Un conseiller du président d’Ukraine a dit que Kiev n’attendait rien.'],
    ['-', 'Par les mots du chancelier, la paix est loin.'],
  ])('%s: %s', (party, text) => {
    expect(sides('fr', text)).toBe(party)
  })

  test('what a president has spoken for is told still', () => {
    expect(
      sides('fr', 'Devant la presse, Emmanuel Macron s’est prononcé pour une trêve « sans délai ».'),
    ).toBe('elysee')
  })
})

describe('Russian copies', () => {
  test.each<[string, string]>([
    ['elysee', 'Макрон попросил отвести войска, Елисейский сообщил в среду.'],
    ['elysee', 'Беседа была трудной, согласно Елисейскому.'],
    ['elysee', '«Мы не наивны», сказал высокопоставленный чиновник Елисейского.'],
    ['elysee', 'Согласно считыванию Елисейского, Макрон выразил поддержку.'],
    ['elysee', 'Условия не встречены, французское президентство произнесло во вторник.'],
    ['elysee', 'Президентство Франции указало, что разговор был откровенным.'],
    ['elysee', 'Президентский дворец Франции сказал, что разговор был откровенным.'],
    ['kremlin', 'Запад игнорирует заботы Москвы, говорится в кремлевском считывании.'],
    ['kremlin', 'Российский вождь сказал репортерам во вторник, что операция продолжится.'],
    ['kremlin+elysee', 'Пара обсудила газ, согласно обоим дворцам.'],
    ['-', 'Парад на Елисейских полях отменен, сказал чиновник.'],
    ['-', 'Согласно считыванию Белого дома, Байден поддержал Киев.'],
    ['-', 'Считывание показаний счетчика обойдется дороже, сказал мэр.'],
    ['-', 'Обоим дворцам нужен ремонт, сказал архитектор.'],
  ])('%s: %s', (party, text) => {
    expect(sides('ru', text)).toBe(party)
  })

  test('“both palaces” are the two only where the article tells of a call', () => {
    expect(partiesOf(told(['Согласно обоим дворцам культуры, концерты отменены.'], { lang: 'ru' }))).toBe('-')
  })
})
