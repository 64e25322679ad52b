import { describe, expect, test } from 'vitest'
import type { Attribution } from '../../../src/engine/types'
import { afterCall } from './told'

type Told = [party: Attribution['party'], speaker: Attribution['speaker']][]

/** What newspapers and live blogs do that agencies do not. The last sentence is the one asked about. */
describe('sources of features and live blogs', () => {
  test.each<[what: string, sentences: string[], told: Told]>([
    [
      '"both" inside one account: the presidents',
      ['The Elysée said the two spoke of Iran.', 'Both stressed the need for restraint.'],
      [['elysee', 'both']],
    ],
    [
      'presidents named by their lands',
      [
        'The French and Russian presidents agreed on a truce, the Elysée said, adding that envoys would meet.',
      ],
      [['elysee', 'both']],
    ],
    [
      'a person close to a president',
      ['“It was urgent,” said a person close to the French president.'],
      [['elysee', 'official']],
    ],
    [
      'a member of his staff',
      ['“It was urgent,” a member of Macron’s team told journalists.'],
      [['elysee', 'official']],
    ],
    [
      '"the person", who was an adviser',
      ['An adviser to Macron said the talk was long.', 'There was still a chance, the person said.'],
      [['elysee', 'official']],
    ],
    [
      'shot back',
      ['“We all know about it,” Putin told reporters.', 'Macron shot back that those people had voted.'],
      [['elysee', 'Macron']],
    ],
    ['nothing to add', ['The Kremlin had nothing to add on the matter.'], [['kremlin', null]]],
    ['refused to be drawn', ['The Elysée refused to be drawn on new sanctions.'], [['elysee', null]]],
    [
      'its own account, after another palace',
      ['The Elysée said Putin gave way.', 'The Kremlin, in its own account, was silent on the plant.'],
      [['kremlin', null]],
    ],
    [
      'limited itself to saying',
      ['The Elysée limited itself to saying the call was useful.'],
      [['elysee', null]],
    ],
    [
      'used a news conference to accuse',
      ['Macron used a news conference to accuse two Russian channels of lying.'],
      [['elysee', 'Macron']],
    ],
    [
      'was assuring',
      ['Yuri Ushakov was assuring reporters that nothing was planned.'],
      [['kremlin', 'official']],
    ],
    [
      'his office, not the office of whom he called',
      ['Macron said on Friday he was worried.', 'He called Putin that evening, his office said.'],
      [['elysee', 'Macron']],
    ],
    [
      'the presidency, after one of its people',
      ['An Elysée official said the talk was long.', 'Nothing has changed, the presidency insists.'],
      [['elysee', null]],
    ],
    [
      'a person and a colon',
      ['Asked about the claim, Peskov was dismissive: “Nothing of the kind was said.”'],
      [['kremlin', 'spokesman']],
    ],
    [
      'officials familiar with it',
      ['French officials familiar with the call said Putin was in no mood to give way.'],
      [['elysee', 'official']],
    ],
    [
      'on condition of anonymity',
      ['Macron urged Putin to wait, an official at Macron’s office said on condition of anonymity.'],
      [['elysee', 'Macron']],
    ],
    [
      'vowed to, in an address',
      ['Macron vowed to keep supporting Ukraine “as long as it takes” in an address to the nation.'],
      [['elysee', 'Macron']],
    ],
    [
      'carries no reference',
      ['The Kremlin’s readout carries no reference to hostages.'],
      [['kremlin', null]],
    ],
    ['as relayed by', ['The war was the fault of the West, as relayed by the Kremlin.'], [['kremlin', null]]],
  ])('%s', (_what, sentences, told) => {
    const { length } = sentences
    const before = length > 1 ? afterCall(sentences.slice(0, -1)).length : 0
    const found = afterCall(sentences).slice(before)
    expect(found.map(({ party, speaker }) => [party, speaker])).toEqual(told)
  })

  test.each<[what: string, sentence: string, speaker: Attribution['speaker']]>([
    [
      'a president noting',
      'Attention was paid to grain, with Putin noting that the ports were open.',
      'Putin',
    ],
    ['what was underlined', 'The importance of a truce was underlined.', 'both'],
  ])('the account goes on in its paragraph: %s', (_what, sentence, speaker) => {
    const [, second] = afterCall([`The Kremlin said Putin had complained of arms deliveries. ${sentence}`])
    expect(second).toMatchObject({ party: 'kremlin', speaker })
  })

  test.each<[what: string, sentences: string[]]>([
    ['deeds of war are no words', ['Russian forces hit back and fired on the plant.']],
    ['a refusal of a name is no silence', ['The official declined to be named.']],
    ['what ought to be thought is nobody’s word', ['The Kremlin should say what it wants.']],
    ['the texts are no presidents', ['The two texts might describe two different calls.']],
    ['a party to a war alone', ['Both armies stressed the front on Friday.']],
  ])('no party told: %s', (_what, sentences) => {
    const before = ['The Elysée and the Kremlin wrote.']
    const found = afterCall([...before, ...sentences]).filter(({ party }) => party !== 'other')
    expect(found).toEqual([])
  })
})
