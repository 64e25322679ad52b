import { describe, expect, test } from 'vitest'
import type { Attribution } from '../../../src/engine/types'
import { afterCall, everyone, type Setting, told } from './told'

const LONG_AGO: Setting = { date: '2009-03-01' }

describe('who speaks for a palace', () => {
  test.each<[string, Attribution['party'], Attribution['speaker']]>([
    ['The Kremlin', 'kremlin', null],
    ['The Russian presidency', 'kremlin', null],
    ['The press service of the Kremlin', 'kremlin', null],
    ['Vladimir Putin’s office', 'kremlin', null],
    ['The Kremlin’s website', 'kremlin', null],
    ['Dmitry Peskov', 'kremlin', 'spokesman'],
    ['The Kremlin spokesman, Dmitry Peskov,', 'kremlin', 'spokesman'],
    ['The Kremlin’s spokeswoman', 'kremlin', 'spokesman'],
    ['Yuri Ushakov', 'kremlin', 'official'],
    ['Putin’s foreign policy aide, Yuri Ushakov,', 'kremlin', 'official'],
    ['The Elysée', 'elysee', null],
    ['The Élysée Palace', 'elysee', null],
    ['The Elysee', 'elysee', null],
    ['The French presidency', 'elysee', null],
    ['An adviser to Macron', 'elysee', 'official'],
    ['A French presidential adviser', 'elysee', 'official'],
    ['One of Macron’s aides', 'elysee', 'official'],
    ['Two Elysée sources', 'elysee', 'official'],
    ['A source close to the Elysée', 'elysee', 'official'],
    ['Emmanuel Bonne, Macron’s diplomatic adviser,', 'elysee', 'official'],
  ])('%s', (source, party, speaker) => {
    expect(afterCall([`${source} said the tone was cold.`])).toMatchObject([
      { party, speaker, content: 'the tone was cold', basis: 'explicit' },
    ])
  })
})

describe('who does not', () => {
  test.each([
    'Kremlin critics',
    'Journalists at the Kremlin',
    'The Kremlin museums',
    'The Kremlin-backed broadcaster RT',
    'The Kremlin-linked Wagner group',
    'A former Elysée adviser',
    'The French foreign ministry',
    'The Russian defence ministry',
    'The Russian embassy in Paris',
    'Sergei Lavrov, the Russian foreign minister,',
    'The French foreign minister Jean-Yves Le Drian',
    'Prime Minister Jean Castex',
    'The French government',
    'The White House',
    'NATO',
    'Olaf Scholz',
    'TASS',
    'Macron’s wife',
    'Putin’s lawyer',
    'Macron’s party',
    'Macron’s rivals',
    'Putin’s ally Ramzan Kadyrov',
    'Marina Peskova',
    'Anatoly Ushakov',
    'Emmanuel Carrère',
    'President Biden',
  ])('%s', (source) => {
    const text = `${source} said the tone was cold.`
    expect(afterCall([text])).toEqual([])
    const others = everyone([text]).filter(({ party }) => party === 'other')
    expect(others).toMatchObject([{ content: 'the tone was cold' }])
  })

  test.each([
    'Hundreds protested outside the Elysée on Friday.',
    'The Kremlin’s walls are well known by now.',
    'The Kremlin is a fortress on the Moskva, guides say.',
    'In Moscow, a baker said bread was dear.',
    'Zelensky told the Elysée that the tone was cold.',
    'A reporter asked the Kremlin whether the tone was cold.',
    'In answer to the Elysée, the mayor said the road was shut.',
  ])('the palace is a place, a topic or a listener: %s', (text) => {
    expect(afterCall([text])).toEqual([])
  })
})

describe('capitals and sides speak for a palace only in an article about a call', () => {
  test.each([
    ['Moscow said the tone was cold.', 'kremlin'],
    ['Paris said the tone was cold.', 'elysee'],
    ['The Russian side stressed that the treaty bound both.', 'kremlin'],
  ])('%s', (text, party) => {
    const [statement] = afterCall([text])
    expect(statement).toMatchObject({ party })
    expect(statement?.confidence).toBeLessThan(0.8)
    expect(told(['A museum will open in June.', text])).toEqual([])
  })

  test('the palace itself is surer than its city', () => {
    const [city] = afterCall(['Moscow said the tone was cold.'])
    const [palace] = afterCall(['The Kremlin said the tone was cold.'])
    expect(city?.confidence).toBeLessThan(palace?.confidence ?? 0)
  })

  test('wants and needs of a capital are no statements', () => {
    expect(afterCall(['Paris wants a truce, and Moscow needs one.'])).toEqual([])
  })
})

describe('offices by date', () => {
  test.each<[string, string, Attribution['speaker']]>([
    ['2009-03-01', 'Nicolas Sarkozy told reporters', 'Sarkozy'],
    ['2009-03-01', 'Dmitry Medvedev told reporters', 'Medvedev'],
    ['2009-03-01', 'Natalya Timakova said', 'spokesman'],
    ['2010-09-01', 'The Russian president told reporters', 'Medvedev'],
    ['2015-02-10', 'François Hollande told reporters', 'Hollande'],
    ['2005-09-01', 'Vladimir Putin told reporters', 'Putin'],
    ['2018-03-01', 'Bruno Roger-Petit said', 'spokesman'],
    ['2022-02-10', 'The French president told reporters', 'Macron'],
  ])('%s: %s', (date, cue, speaker) => {
    expect(told([`${cue} that the tone was cold.`], { date })).toMatchObject([{ speaker }])
  })

  test.each([
    ['2022-02-10', 'Nicolas Sarkozy told reporters'],
    ['2023-02-10', 'Dmitry Medvedev told reporters'],
    ['2022-03-01', 'Natalya Timakova said'],
    ['2010-09-01', 'Vladimir Putin told reporters'],
    ['2008-09-01', 'Dmitry Peskov said'],
    ['2021-03-01', 'Bruno Roger-Petit said'],
  ])('%s, out of office: %s', (date, cue) => {
    expect(told([`${cue} that the tone was cold.`], { date })).toEqual([])
  })

  test('without a date the present holders speak', () => {
    const setting: Setting = { date: null }
    expect(told(['Dmitry Peskov said the tone was cold.'], setting)).toHaveLength(1)
    expect(told(['Natalya Timakova said the tone was cold.'], setting)).toEqual([])
  })
})

describe('presidents in public and on the telephone', () => {
  test.each<[string, Attribution['party'], Attribution['speaker']]>([
    ['The French president told reporters that the call was useful.', 'elysee', 'Macron'],
    ['Putin said at a news conference that the call was useful.', 'kremlin', 'Putin'],
    ['Macron wrote on Twitter that the call was useful.', 'elysee', 'Macron'],
    ['Macron said in a television interview that the call was useful.', 'elysee', 'Macron'],
  ])('in public: %s', (text, party, speaker) => {
    expect(afterCall([text])).toMatchObject([{ party, speaker, why: ['in_public'] }])
  })

  test.each([
    'Putin told Macron that the call was useful.',
    'Macron told Putin that the call was useful.',
    'Macron reminded his Russian counterpart of the treaty.',
  ])('on the telephone, with no account near: %s', (text) => {
    expect(afterCall([text])).toEqual([])
  })
})

describe('source and speaker are two', () => {
  test.each<[string, Attribution['party'], Attribution['speaker']]>([
    ['According to the Elysée, Putin told Macron that he would wait.', 'elysee', 'Putin'],
    ['According to the Kremlin, Macron asked Putin to wait.', 'kremlin', 'Macron'],
    ['Putin told Macron that he would wait, the Elysée said.', 'elysee', 'Putin'],
    ['Macron asked Putin to release the sailors, his office said.', 'elysee', 'Macron'],
    ['A French presidential adviser said Macron had pressed Putin on prisoners.', 'elysee', 'Macron'],
    ['Yuri Ushakov told reporters that Mr Putin had reminded Mr Macron of the treaty.', 'kremlin', 'Putin'],
    ['An adviser to Macron said the two leaders had agreed to speak again.', 'elysee', 'both'],
    ['The Kremlin said the two presidents had agreed to speak again.', 'kremlin', 'both'],
    ['Macron was quoted by the Kremlin as saying that he would wait.', 'kremlin', 'Macron'],
    ['Dmitry Peskov said the line had been bad.', 'kremlin', 'spokesman'],
    ['The Elysée said the line had been bad.', 'elysee', null],
  ])('%s', (text, party, speaker) => {
    expect(afterCall([text])).toMatchObject([{ party, speaker }])
  })

  test('a president by title is the one of the day', () => {
    expect(
      told(
        ['According to the Elysée, the French president told his counterpart that he would wait.'],
        LONG_AGO,
      ),
    ).toMatchObject([{ party: 'elysee', speaker: 'Sarkozy' }])
  })
})

describe('an agency that passes on is not the source', () => {
  test.each<[string, Attribution['party']]>([
    ['AFP quoted an Elysée official as saying that the call was useful.', 'elysee'],
    ['“Grain will move,” TASS quoted Peskov as saying.', 'kremlin'],
    ['Interfax reported, citing the Kremlin, that the call was useful.', 'kremlin'],
    ['The Kremlin said the call was useful, TASS reported.', 'kremlin'],
  ])('%s', (text, party) => {
    expect(afterCall([text])).toMatchObject([{ party }])
  })
})
