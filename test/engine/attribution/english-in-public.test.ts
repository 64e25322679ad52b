import { describe, expect, test } from 'vitest'
import { afterCall, CALL, everyone, partiesOf, sidesAfterCall, told } from './told'

describe('the day before whoever tells', () => {
  test.each([
    ['On Tuesday Mr Peskov told reporters that it was late.', 'Mr Peskov'],
    ['On December 21st Dmitry Peskov told RIA Novosti that his boss was ready.', 'Dmitry Peskov'],
    [
      'The answer was swift: on December 21st Dmitry Peskov, Mr Putin’s spokesman, said his boss was ready.',
      'Dmitry Peskov, Mr Putin’s spokesman',
    ],
    ['On Monday night Kremlin officials said it was late.', 'Kremlin officials'],
    ['In 2022 Peskov said it was late.', 'Peskov'],
  ])('%s', (sentence, source) => {
    expect(afterCall([sentence])).toMatchObject([{ party: 'kremlin', source }])
  })

  test.each([
    'In the square a Kremlin guard dog said nothing.',
    'On Monday the minister said it was late.',
    'On Tuesday Sergei Lavrov told reporters that it was late.',
    'On Tuesday in the Elysée gardens a tourist said it was late.',
  ])('but not: %s', (sentence) => {
    expect(afterCall([sentence])).toEqual([])
  })
})

describe('a president in public while an account is open', () => {
  const open = 'The Elysée said Macron had been patient.'

  test.each([
    'The Russian president said before the press that his guest had “tormented” him for six hours.',
    'Putin said in Sochi on Friday that he was not.',
    'Putin insisted in Minsk that nobody had asked him.',
  ])('%s', (sentence) => {
    expect(afterCall([`${open} ${sentence}`]).map(({ party }) => party)).toEqual(['elysee', 'kremlin'])
  })

  test.each([
    'Putin told Macron in Sochi that he was not.',
    'Putin said in reply that he was not.',
    'Putin insisted that nobody had asked him.',
  ])('but not: %s', (sentence) => {
    expect(afterCall([`${open} ${sentence}`]).map(({ party }) => party)).toEqual(['elysee', 'elysee'])
  })

  test('those he tells may be written with capitals', () => {
    const told =
      'Mr Macron, who had said nothing for six days, told his party’s MPs on Tuesday night: “Let them come.”'
    expect(sidesAfterCall([told])).toEqual(['elysee'])
  })
})

describe('the president himself', () => {
  test('is he whose people have told', () => {
    const before = ['“It was our duty,” a French presidential adviser said.', 'Putin had no comment.']
    const himself = 'In the film, the president himself recognises that they are “no longer friends”.'
    expect(
      sidesAfterCall([...before, himself, 'It was cold.', '“It was a mistake,” the minister himself said.']),
    ).toEqual(['elysee', '-', 'elysee', '-', '-'])
  })
})

describe('who is he', () => {
  test('no group of people, though a capital opens the sentence', () => {
    const [, he] = afterCall([
      'Macron told reporters he was ready. Diplomats from four countries are to meet in Berlin. On the plane he had told reporters that peace was possible.',
    ])
    expect(he).toMatchObject({ party: 'elysee', basis: 'anaphoric' })
  })

  test('whoever acts after “the next day”', () => {
    const aides =
      'The next day Volodymyr Zelensky, in his palace, listened. “We can count tanks,” one of his aides said.'
    expect(partiesOf(told([CALL, 'Putin told reporters he was ready.', aides]).slice(1))).toBe('-')
    expect(everyone([CALL, aides]).at(-1)).toMatchObject({ party: 'other' })
  })
})
