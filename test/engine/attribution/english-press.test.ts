import { describe, expect, test } from 'vitest'
import { afterCall, everyone } from './told'

/** What a paragraph after the lead tells, as "party: content". */
function marked(text: string): string[] {
  return afterCall([text]).map(({ party, content }) => `${party}: ${content}`)
}

describe('as reporters word it', () => {
  test.each([
    ['According to a Macron aide, the call was long.', 'elysee: the call was long'],
    ['France’s presidency described the call as “difficult”.', 'elysee: the call as “difficult”'],
    ['A Kremlin statement released after the call said Kyiv was stalling.', 'kremlin: Kyiv was stalling'],
    [
      'In its account of the talk, Moscow said the “fundamental” Western demands had been ignored.',
      'kremlin: the “fundamental” Western demands had been ignored',
    ],
    [
      'An Elysée official who was not authorised to speak publicly said the offer still stood.',
      'elysee: the offer still stood',
    ],
    [
      'The proposal, say sources at the Elysée, was left on the table.',
      'elysee: The proposal … was left on the table',
    ],
    [
      'It was Putin who had asked for it, the Elysée was keen to point out.',
      'elysee: It was Putin who had asked for it',
    ],
    [
      'The Kremlin put the length of the call at 45 minutes.',
      'kremlin: the length of the call at 45 minutes',
    ],
    [
      'The leaders “underscored safety,” read the statement posted on kremlin.ru.',
      'kremlin: The leaders “underscored safety,”',
    ],
    ['The Kremlin called it “absurd” and said it was over.', 'kremlin: it “absurd”'],
  ])('%s', (text, first) => {
    expect(marked(text)[0]).toBe(first)
  })

  test('one of the president’s men, and another', () => {
    expect(
      marked(
        'The Elysée said it was long. “He thinks in decades,” one of the president’s men said. Another conceded there had been doubt.',
      ),
    ).toEqual(['elysee: it was long', 'elysee: “He thinks in decades,”', 'elysee: there had been doubt'])
  })

  test('what machines make of "noted" and "the same"', () => {
    expect(marked('The press workplace of the Kremlin famous that the sides would talk.')).toEqual([
      'kremlin: the sides would talk',
    ])
    expect(marked('The famous Kremlin wall was closed.')).toEqual([])
  })
})

describe('nobody’s account', () => {
  test.each([
    'German Chancellor Olaf Scholz demanded a truce, his spokesman said.',
    'What the Kremlin calls a “special military operation” is in its second week.',
    'NATO denied it was a threat, a claim the Kremlin has repeated.',
    'Some say the Kremlin will not listen.',
    '“We’ll go home,” said one, a 19-year-old conscript.',
    'A Kremlin critic who spoke to reporters said the offer was dead.',
  ])('%s', (text) => {
    expect(marked(text)).toEqual([])
  })

  test('what Kyiv disputes is told by Kyiv of nothing', () => {
    const all = everyone(['The Kremlin insists it is not true, a claim Kyiv disputes.'])
    expect(all.map(({ source }) => source)).toEqual(['The Kremlin'])
  })
})

describe('a noun for what somebody said', () => {
  test.each([
    ['The reply from the Elysée was terse: “No.”', 'elysee: “No.”'],
    ['The Kremlin’s answer: “Never.”', 'kremlin: “Never.”'],
    ['“Never,” came the reply from the Kremlin.', 'kremlin: “Never,”'],
    ['The Kremlin’s position is that Kyiv is stalling.', 'kremlin: Kyiv is stalling'],
  ])('%s', (text, told) => {
    expect(marked(text)).toEqual([told])
  })

  test.each([
    'The Kremlin’s response to the proposal was unclear.',
    '“Never,” came the answer.',
    'The answer of the Swedish minister was that it was late.',
  ])('nobody’s: %s', (text) => {
    expect(marked(text)).toEqual([])
  })
})

test('with her office saying: a clause whose verb is a gerund', () => {
  expect(marked('The two talked again, with Macron’s office saying they had agreed on a truce.')).toEqual([
    'elysee: they had agreed on a truce',
  ])
})

test('who asked what, past two insertions', () => {
  expect(
    marked(
      'An Élysée official spoke. The official, who spoke on the condition of anonymity, in keeping with practice, said it was late.',
    ),
  ).toEqual(['elysee: it was late'])
})

test('whom a text quotes somebody as telling is not told', () => {
  expect(marked('The Kremlin readout quotes Putin as telling Macron that Kyiv is stalling.')).toEqual([
    'kremlin: Kyiv is stalling',
  ])
})

describe('other sources that stand near a palace', () => {
  test.each([
    'A source familiar with the talks said the two had argued.',
    'Two people briefed on the call said Macron had been angry.',
    'European officials said the Kremlin was bluffing.',
    'The Kremlin-appointed governor said evacuations had begun.',
    'The governor of Kherson, appointed by the Kremlin, said evacuations had begun.',
    'Kremlin watchers say the reshuffle is routine.',
    'Kremlinologists argue that the phrase matters.',
    'A spokesman for the French foreign ministry said France wanted peace.',
    'The French embassy in Moscow said it had protested.',
    "The Quai d'Orsay said the claim was false.",
    'The French army said its aircraft had been harassed.',
    "Alexei Navalny's spokeswoman said he had been moved.",
    "Putin's critics say he fears the street.",
    "Macron's rivals say he is naive.",
    'Marine Le Pen said Macron had been humiliated by the Kremlin.',
    "Macron's party said the vote would go ahead.",
    'The president of the National Assembly said the debate would be held.',
    "The Polish president's office said Duda had spoken to Macron.",
    "President Zelenskyy's adviser said the Elysee had been helpful.",
    'The Ukrainian presidency said Macron had called Zelenskyy after speaking to Putin.',
    'The Ukrainian presidential office said the call lasted an hour.',
    "Zelenskyy's office said Macron had briefed him.",
    "Scholz's spokesman said the chancellor agreed with Macron.",
    'The German government spokesman said the conversation was part of the efforts.',
    '"We have to keep talking," said Jean Dupont, a baker near the Elysee Palace.',
    'Russian state television said Macron had begged for the call.',
    'RIA Novosti reported that the call was over.',
    'The Russian ambassador in Paris said France was to blame.',
    "Russia's defence ministry said it had opened corridors.",
    "Moscow's mayor said the metro would close early.",
    'Paris police said the demonstration was peaceful.',
    'Paris has supplied Kyiv with howitzers.',
    'Russia says it is conducting a special operation.',
    'France says it has spent two billion euros.',
  ])('%s', (text) => {
    expect(marked(text)).toEqual([])
  })
})
