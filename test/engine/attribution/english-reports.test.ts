import { describe, expect, test } from 'vitest'
import { afterCall, everyone } from './told'

/** What is marked after the lead, as "party speaker: content". */
function marked(...paragraphs: string[]): string[] {
  return afterCall(paragraphs).map(({ party, speaker, content }) => `${party} ${speaker}: ${content}`)
}

describe('who tells, in a sentence with more than one verb', () => {
  test('a gerund after a palace’s other verb tells, whoever is its object', () => {
    expect(marked('The Kremlin was blunter, saying Putin had told Macron of a “provocation”.')).toEqual([
      'kremlin Putin: Putin had told Macron of a “provocation”',
    ])
  })

  test('whoever stands between commas before a quotation tells all of it', () => {
    expect(
      marked(
        'Mr. Biden mentioned sanctions, Mr. Ushakov added, “but this was not the focus of the call.”',
      )[0],
    ).toMatch(/^kremlin official: Mr. Biden mentioned sanctions/)
  })

  test('"it said" at the end is the palace before, not the leaders who open the sentence', () => {
    expect(
      marked(
        'The Elysee put Navalny first. The French president and the chancellor called on Russia to respect his rights, it said in a release.',
      ),
    ).toEqual([
      'elysee Macron: The French president and the chancellor called on Russia to respect his rights',
    ])
  })

  test('where a public occasion follows what is told, the president tells it himself', () => {
    expect(
      marked(
        'Grain had been raised, the Kremlin said. Macron also spoke of "a war over vaccines" in a speech after the summit.',
      )[1],
    ).toMatch(/^elysee Macron/)
    expect(
      marked(
        'The tone was cold, an adviser to Macron said. Russia paid no mercenaries, Putin told a news conference in Berlin.',
      )[1],
    ).toBe('kremlin Putin: Russia paid no mercenaries')
  })
})

describe('whom a word that points back means', () => {
  test('the office of a foreign president who opens the sentence is no palace', () => {
    expect(
      marked(
        'The Kremlin said Putin had spoken to Macron.',
        'The Turkish president, Recep Tayyip Erdoğan, also spoke to Putin and urged him to declare a ceasefire, his office said.',
      ),
    ).toEqual(['kremlin Putin: Putin had spoken to Macron'])
  })

  test('a palace that has told since a stranger has is whose official is meant', () => {
    expect(
      marked(
        'John Sullivan said the talks had failed. The Elysée said they had not. The official added that gas was raised.',
      ).at(-1),
    ).toBe('elysee official: gas was raised')
  })
})

describe('background is nobody’s account', () => {
  test('a capital in the present tense has a standing position, and tells nothing of the call', () => {
    expect(marked('Moscow denies planning an attack but says it could take military steps.')).toEqual([])
    expect(marked('Moscow said it could take military steps.').length).toBe(1)
    expect(marked('# Moscow says it could take military steps').length).toBe(1)
  })

  test('when the two last spoke', () => {
    expect(
      marked('They would go on, the Elysée said.', 'The two leaders last spoke on July 1 about Iran.').length,
    ).toBe(1)
  })

  test('contact maintained is nothing said', () => {
    expect(everyone(['The Kremlin maintained phone contact with Paris all year.'])).toEqual([])
    expect(marked('The Kremlin maintained that Paris had called.').length).toBe(1)
  })
})
