import { describe, expect, test } from 'vitest'
import { afterCall, sidesAfterCall } from './told'

/** The parties marked in a heading after the lead. */
const heading = (text: string): string | undefined => sidesAfterCall([`# ${text}`])[0]

describe('headings of live pages', () => {
  test.each([
    ['4.10pm GMT Élysée: Putin agreed to withdraw troops', 'elysee'],
    ['2.02pm GMT Kremlin says call was useful', 'kremlin'],
    ['14:32 Kremlin says call was at Macron’s initiative', 'kremlin'],
    ['19:47 Putin tells Macron and Scholz of decision - Kremlin', 'kremlin'],
    ['Macron and Putin hold talks: French presidency', 'elysee'],
    ['Putin to meet Macron on Friday – Kremlin spokesman', 'kremlin'],
    ['Macron and Putin spoke for two hours: Elysee official', 'elysee'],
  ])('%s', (text, party) => {
    expect(heading(text)).toBe(party)
  })

  test.each([
    'Who called whom: Macron or the Kremlin',
    'Macron goes to Moscow - and Kyiv',
    'A week that changed everything: inside the Kremlin',
    'Ukraine war: Kremlin',
    'Scholz and Macron warn Putin: German government',
    '9.35pm GMT Zelenskiy calls for ceasefire',
    '11.12pm GMT',
  ])('but not: %s', (text) => {
    expect(heading(text)).toBe('-')
  })
})

describe('who it is by the words around a name', () => {
  test('the Kremlin chief is its president, not the palace', () => {
    const paragraph = 'The Elysée said Macron was worried. The Kremlin chief told Macron that he would go on.'
    expect(sidesAfterCall([paragraph])).toEqual(['elysee'])
    expect(sidesAfterCall(['The Kremlin chief told reporters that he would go on.'])).toEqual(['kremlin'])
  })

  test('a president’s ally is not the president', () => {
    expect(
      sidesAfterCall(['“You have to keep talking,” one Macron ally said.', '“Talk,” a Macron aide said.']),
    ).toEqual(['-', 'elysee'])
  })

  test('a spokesperson in the paragraph of a palace’s account', () => {
    expect(
      sidesAfterCall([
        'The Élysée said they had spoken. In between, Macron talked to Joe Biden, a spokesperson said.',
        'It was cold in Brussels. The day was long, a spokesperson said.',
      ]),
    ).toEqual(['elysee', '-'])
    expect(
      afterCall(['The Élysée said they had spoken. Macron talked to Joe Biden, a spokesperson said.']).at(-1),
    ).toMatchObject({ speaker: 'spokesman', basis: 'anaphoric' })
  })
})

describe('set phrases', () => {
  test.each([
    ['The Kremlin put the accent on the “legitimate right” of Tehran.', 'kremlin'],
    ['The Kremlin put the responsibility on Ukrainian troops.', 'kremlin'],
    ['The Elysée put the onus on Russia.', 'elysee'],
    ['The call had been difficult, the Elysée text went on.', 'elysee'],
    ['The Kremlin put troops on alert.', '-'],
    ['The show at the Elysée went on.', '-'],
  ])('%s', (sentence, party) => {
    expect(sidesAfterCall([sentence])).toEqual([party])
  })
})
