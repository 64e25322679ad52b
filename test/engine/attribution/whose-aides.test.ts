import { describe, expect, test } from 'vitest'
import { sidesAfterCall } from './told'

/** The parties marked in the last paragraph. */
const last = (...paragraphs: readonly string[]): string | undefined => sidesAfterCall(paragraphs).at(-1)

const MACRON = 'Mr Macron has spent weeks between Moscow and Kyiv.'
const PUTIN = 'Mr Putin has spent weeks in the south.'

describe('whose aides they are', () => {
  test.each([
    // Nobody's with whom he has only talked.
    ['elysee', MACRON, 'On Sunday, after two long calls with Putin, his aides said a summit was possible.'],
    ['kremlin', PUTIN, 'On Sunday, after two long calls with Macron, his aides said a summit was possible.'],
    ['kremlin', MACRON, 'After a silence, Putin flew home. On Sunday his aides said a summit was possible.'],
    // Whoever spoke last, though they tell of the other.
    ['elysee', '“It was useful,” Macron told reporters.', 'His office said Putin had promised a truce.'],
    ['kremlin', '“It was useful,” Putin told reporters.', 'His aides said Mr Macron had asked for a truce.'],
    // His whose sentence it is, not whom he asked.
    ['elysee', MACRON, 'On grain, the president asked Mr Putin to let the ships sail, his office said.'],
    ['kremlin', PUTIN, 'On grain, the president asked Mr Macron to lift the sanctions, his office said.'],
    ['kremlin', MACRON, 'Putin told the president of Turkey that grain could sail, his office said.'],
  ])('%s: %s %s', (side, ...paragraphs) => {
    expect(last(...paragraphs)).toContain(side)
    expect(
      last(...paragraphs)
        ?.split(' ')
        .at(-1),
    ).toBe(side)
  })
})

describe('who stands before a relative clause', () => {
  test.each([
    ['kremlin', 'Peskov, who told reporters the talks were frank, has gone home.'],
    [
      'kremlin',
      '“I am ready,” Macron told reporters. There was little give from Putin, who accused Nato of deceit.',
    ],
    ['-', 'Macron, who told Putin that the war was a mistake, will travel.'],
    ['-', 'Zelensky, who told reporters that the talks were a trap, has gone home.'],
    ['-', 'The opponents of the Kremlin, who say they are ready, have refused.'],
  ])('%s: %s', (side, sentence) => {
    expect(last(sentence)?.split('+').includes(side)).toBe(true)
  })
})

describe('who cannot be meant', () => {
  test('“it” after a president and somebody beside him is the palace', () => {
    const palace = 'Macron raised the case, the French presidency said.'
    expect(last(palace, 'He and Merkel asked Russia for a cease-fire, it said.')).toBe('elysee')
    expect(last('Merkel rang Kyiv. Naftogaz asked Russia for gas; it said prices were high.')).toBe('-')
  })

  test('who leads a delegation is not the side that sent it', () => {
    expect(last('The Russian side said the talks were frank.')).toBe('kremlin')
    expect(last('The head of the Russian delegation, Leonid Slutsky, said the talks were frank.')).toBe('-')
  })

  test('the matter on the agenda is told by whoever told before', () => {
    const kremlin = 'Vaccines were discussed, the Kremlin said.'
    expect(last(kremlin, 'The situation in Ukraine, Belarus, Libya and Syria was also on the agenda.')).toBe(
      'kremlin',
    )
    expect(last(kremlin, 'A budget is on the agenda of the parliament in June.')).toBe('-')
  })

  test('what Moscow has denied is where it stands, not what it told of a call', () => {
    expect(last('Moscow has denied striking the theatre.')).toBe('-')
    expect(last('Moscow has said the call was frank.')).toBe('kremlin')
    expect(last('Paris said the tone was cold.')).toBe('elysee')
  })

  test('what somebody is said to claim for himself tells only which thing is meant', () => {
    const kremlin = 'The Kremlin said it was ready.'
    expect(last(kremlin, 'Kyiv holds parts of the regions that it claims to have annexed.')).toBe('-')
    expect(last(kremlin, 'It claims to have annexed four regions.')).toBe('kremlin')
  })

  test('a song whose line he uses tells nothing', () => {
    const line = '“Like it or not, my beauty,” Putin told reporters.'
    expect(last(line, '“Be patient,” he said, using a line from a crude folk song.')).toBe('kremlin')
    expect(last(line, '“We are patient,” came the reply from the Élysée.')).toBe('elysee')
  })

  test('what a president said in the call is said to the other, not to the public', () => {
    expect(last('In the call, Macron said the war must stop.')).toBe('-')
    expect(last('In the interview, Macron said the war must stop.')).toBe('elysee')
  })
})
