import { describe, expect, test } from 'vitest'
import { afterCall } from './told'

/** What the paragraphs after the lead tell, as "party speaker: content". */
function marked(...texts: string[]): string[] {
  return afterCall(texts).map(({ party, speaker, content }) => `${party} ${speaker}: ${content}`)
}

describe('words that look like another’s cue', () => {
  test('a capital inside a name is no verb', () => {
    expect(
      marked('The Kremlin said it would work only if the United States and its allies gave up their plans.'),
    ).toEqual(['kremlin null: it would work only if the United States and its allies gave up their plans'])
  })

  test('nor is an adjective behind a quoted one', () => {
    expect(
      marked('The Kremlin said Putin had warned of the "dangerous" continued supply of Western weapons.'),
    ).toEqual(['kremlin Putin: Putin had warned of the "dangerous" continued supply of Western weapons'])
  })

  test('an object tells nothing of what stands behind it', () => {
    expect(
      marked('The Russian leader gave his French counterpart detailed information, the Kremlin said.'),
    ).toEqual(['kremlin Putin: The Russian leader gave his French counterpart detailed information'])
  })
})

describe('where a name ends', () => {
  test('a text does not run on into whoever tells in it', () => {
    expect(marked('In a statement Mr Macron says the recognition breaks Russia’s own commitments.')).toEqual([
      'elysee Macron: the recognition breaks Russia’s own commitments',
    ])
    expect(
      marked(
        'Macron hung up at noon.',
        'In a statement issued before lunch his office said the truce would hold.',
      ),
    ).toEqual(['elysee null: the truce would hold'])
    expect(marked('A statement from Vladimir Putin’s office said the truce would hold.')[0]).toMatch(
      /^kremlin/,
    )
  })
})

describe('one more of those who have told', () => {
  const LEAD = 'Advisers to the French president said the call had been tense.'

  test('an adviser, a paragraph later, is of the palace that told last', () => {
    expect(marked(LEAD, '“We did not expect a miracle,” one adviser told reporters.')[1]).toBe(
      'elysee official: “We did not expect a miracle,”',
    )
    expect(marked(LEAD, 'Another official said the plan was alive.')[1]).toBe(
      'elysee official: the plan was alive',
    )
  })

  test('not where somebody else has told since', () => {
    const other = 'A government official in Berlin said Germany backed the call.'
    expect(marked(LEAD, other, 'One adviser said the chancellor had been kept informed.')).toHaveLength(1)
    expect(marked(LEAD, other, 'Another official said nobody had been asked.')).toHaveLength(1)
  })
})

describe('presidents in public', () => {
  test('who tells many people something tells the public', () => {
    expect(marked('Macron told France’s ambassadors on Monday that the door must stay open.')).toEqual([
      'elysee Macron: the door must stay open',
    ])
    expect(marked('Macron told his ministers that the door must stay open.')).toHaveLength(1)
    expect(marked('Macron told the two leaders that the door must stay open.')).toEqual([])
    expect(marked('Macron told his aides that the door must stay open.')).toEqual([])
  })

  test('an occasion may close the sentence', () => {
    expect(marked('Putin accused NATO of deceit in a televised address late on Monday.')[0]).toMatch(
      /^kremlin Putin/,
    )
    expect(marked('Putin accused NATO of deceit late on Monday.')).toEqual([])
  })
})

describe('both, and what a palace argues', () => {
  test('what only both can do goes on with the account', () => {
    const lead = 'Putin briefed Macron on the talks, the Kremlin press service reported.'
    expect(
      marked(
        `${lead} The presidents spoke in favour of a settlement in Libya. It was agreed to keep in touch.`,
      ).slice(1),
    ).toEqual([
      'kremlin both: The presidents spoke in favour of a settlement in Libya',
      'kremlin both: It was agreed to keep in touch',
    ])
  })

  test('what would be, in an account that tells of its president, is his argument', () => {
    expect(
      marked(
        'The Kremlin said Putin told Macron of the shelling. Any delay would only lengthen the list, it said.',
      )[1],
    ).toBe('kremlin Putin: Any delay would only lengthen the list')
    expect(marked('Any delay would only lengthen the list, the Kremlin said.')).toEqual([
      'kremlin null: Any delay would only lengthen the list',
    ])
  })
})
