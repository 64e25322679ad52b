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

describe('an account that goes on', () => {
  test('in the mood of what was said, whatever the subject, but not in the reporter’s sums', () => {
    expect(
      marked('A witness said Macron told Putin he was lying to himself. It would cost his country dearly.'),
    ).toEqual([])
    expect(
      marked(
        'The Elysée said Macron told Putin he was lying to himself. It would cost his country dearly.',
      ).at(-1),
    ).toBe('elysee Macron: It would cost his country dearly')
    expect(marked('The Elysée said Macron would go. It would be the first visit since 2019.').length).toBe(1)
  })

  test('with what was touched upon, though its name opens the sentence', () => {
    expect(
      marked('Putin briefed Macron, the Kremlin said. Libya and Syria were touched upon as well.')[1],
    ).toBe('kremlin both: Libya and Syria were touched upon as well')
    expect(marked('Putin briefed Macron, the Kremlin said. Berlin was informed as well.').length).toBe(1)
  })
})

describe('who speaks', () => {
  test('a palace and an official of the other are two sources', () => {
    expect(
      afterCall(['Nothing was settled, the Kremlin and a French official said.']).map(({ party }) => party),
    ).toEqual(['kremlin', 'elysee'])
  })

  test('of leaders named by their lands, those who are the parties’', () => {
    expect(marked('The Russian and French presidents spoke in favour of a truce, the Kremlin said.')).toEqual(
      ['kremlin both: The Russian and French presidents spoke in favour of a truce'],
    )
    expect(marked('The leaders of France and Germany urged Putin to wait, the Elysée said.')).toEqual([
      'elysee Macron: The leaders of France and Germany urged Putin to wait',
    ])
  })

  test('how long they spoke is said by neither', () => {
    expect(marked('The two leaders spoke for 80 minutes, the Elysée said.')).toEqual([
      'elysee null: The two leaders spoke for 80 minutes',
    ])
    expect(marked('The two leaders will speak again, the Elysée said.')).toEqual([
      'elysee both: The two leaders will speak again',
    ])
  })

  test('"the Kremlin official" after its spokesman is he; another is not', () => {
    expect(
      marked('Dmitry Peskov said no call was planned. The Kremlin official called it idle talk.')[1],
    ).toMatch(/^kremlin spokesman/)
    expect(
      marked('Dmitry Peskov said no call was planned. A Kremlin official called it idle talk.')[1],
    ).toMatch(/^kremlin official/)
  })

  test('an agency quotes a spokesman with his office', () => {
    expect(
      marked('RIA Novosti quoted Kremlin spokesman Dmitry Peskov as saying Paris had asked for the call.'),
    ).toEqual(['kremlin spokesman: Paris had asked for the call'])
  })
})
