import { describe, expect, test } from 'vitest'
import { afterCall, sidesAfterCall } from './told'

const READOUT = 'The Kremlin published its readout of the call an hour later.'

/** The parties marked in a sentence of a paragraph after one that names the readout. */
const afterReadout = (sentence: string): string | undefined => sidesAfterCall([`${READOUT} ${sentence}`])[0]

describe('the readout taken up by "it"', () => {
  test.each([
    'It has Mr. Putin warning that Russia will not wait for ever.',
    'The West is “pumping” Kyiv with weapons, it has Mr Putin saying.',
    'There is nothing in it about the troops in Belarus.',
    'There was not a word in it about the prisoners.',
    'Nowhere does it mention the convoy.',
    'It is silent on the prisoners.',
    'It was emphatic that the blockade would stay.',
    'It ends with a promise that the two men will talk again.',
    'It dwells on the eight years of “genocide” in the Donbas.',
    'It puts the blame squarely on Kyiv.',
    'Missing from it is any reference to a ceasefire.',
    'According to it, Mr. Macron had asked for the call.',
    'In it, Mr. Putin lectured his “colleagues” on the mistakes of the West.',
  ])('%s', (sentence) => {
    expect(afterReadout(sentence)).toBe('kremlin')
  })

  test.each([
    'He has no faith in it.',
    'There is nothing in it for the Ukrainians, diplomats in Brussels said.',
    'It has left Mr. Putin reeling.',
    'It has Mr. Putin worried.',
    'The Kremlin had Mr. Macron waiting for an hour.',
    'Missing from the table was Volodymyr Zelenskiy.',
    'Absent from the Kremlin reception was the American ambassador.',
  ])('but not: %s', (sentence) => {
    expect(afterReadout(sentence)).toBe('-')
  })

  test('whom it has saying what belongs to the cue', () => {
    const [, statement] = afterCall([
      'The Kremlin said they had talked. It has Mr Putin insisting that Kyiv must yield.',
    ])
    expect(statement).toMatchObject({
      cue: 'It has Mr Putin insisting',
      content: 'Kyiv must yield',
      speaker: 'Putin',
    })
  })

  test('what it leaves out is its silence', () => {
    const [, statement] = afterCall([
      'The Kremlin said they had talked. There was not a word in it about grain.',
    ])
    expect(statement).toMatchObject({ content: 'grain', silence: true })
  })
})

describe('a text from which something is missing', () => {
  test.each([
    'Conspicuously absent from the Kremlin’s text was any mention of the prisoners.',
    'Missing from the Kremlin’s version was the ceasefire.',
  ])('%s', (sentence) => {
    expect(afterCall([sentence])).toMatchObject([{ party: 'kremlin', silence: true }])
  })
})

describe('a palace that does something first, and then tells', () => {
  test.each([
    [
      'Officials at the Élysée have been briefing on the call, and say the group should meet on Monday.',
      'elysee',
    ],
    ['Advisers to Mr. Macron have been talking down the call, and insist nothing was promised.', 'elysee'],
    ['The Kremlin spokesman listened to the question, then said that no date had been set.', 'kremlin'],
    ['The Kremlin spokesman shrugged off the criticism and said Russia would go on.', 'kremlin'],
    ['Mr. Putin went on state TV himself to say that all was going according to plan.', 'kremlin'],
    ['Officials in Brussels have been briefing on the call, and say nothing has changed.', '-'],
    ['The Kremlin has been shelling Kharkiv for days, and claims no victory.', '-'],
    ['Sergei Lavrov said the operation was going according to plan.', '-'],
  ])('%s', (sentence, side) => {
    expect(sidesAfterCall([sentence])).toEqual([side])
  })
})

describe('how a president looked, between commas', () => {
  const press = 'Emmanuel Macron met reporters in Moscow on Monday and told them he was hopeful.'

  test.each([
    ['Mr. Macron, visibly stung, shot back that the protesters had been free to vote.', 'elysee'],
    ['Mr. Macron, visibly tired, said that the coming days would be decisive.', 'elysee'],
    ['Mr. Macron, visibly tired, boarded his plane.', '-'],
    ['Volodymyr Zelenskiy, visibly tired, said he would not leave.', '-'],
  ])('%s', (sentence, side) => {
    expect(sidesAfterCall([press, sentence])[1]).toBe(side)
  })
})

describe('words of telling in long reads', () => {
  test.each([
    ['The Kremlin was adamant that no promise had been made.', 'kremlin'],
    ['The Kremlin faulted Kyiv for the failure of the talks.', 'kremlin'],
    ['The Kremlin pinned the blame on Kyiv.', 'kremlin'],
    ['The Kremlin cast the call as proof that Russia was not isolated.', 'kremlin'],
    ['The Élysée credited the Turkish president with opening the door.', 'elysee'],
    ['The word from the Élysée was that the Russian leader had been “calm”.', 'elysee'],
    ['In the Kremlin’s rendering, Mr. Macron “took note” of the Russian position.', 'kremlin'],
    ['For the Kremlin, it was a “businesslike” talk.', 'kremlin'],
    ['Agence France-Presse quoted an adviser to Mr. Macron as saying that “the worst is to come”.', 'elysee'],
    ['Macron’s office instructed reporters after the call that the dialogue would go on.', 'elysee'],
    ['For the Kremlin, the call was a chance to show that Russia was not alone.', '-'],
    ['For the Kremlin, Mr. Macron is “a useful go-between,” one analyst said.', '-'],
    ['The Kremlin cast a long shadow over the talks.', '-'],
    ['The Kremlin fears that the sanctions will bite.', '-'],
    ['Mr. Putin has said for years that Nato is a threat.', '-'],
    ['Ukraine’s foreign minister was adamant that no land would be given up.', '-'],
  ])('%s', (sentence, side) => {
    expect(sidesAfterCall([sentence])).toEqual([side])
  })
})

describe('a paragraph of another year', () => {
  test('is the reporter’s background, not the account before it', () => {
    const before =
      'An aide to Mr. Macron said that the call had been “frank.” The aide said he had asked for it.'
    const background =
      'Mr. Macron made repeated attempts to talk Mr. Putin out of the invasion in early 2019, and kept up the calls.'
    expect(sidesAfterCall([before, background])).toEqual(['elysee', '-'])
    const told = 'Mr. Putin told Mr. Macron that talks could resume in 2022.'
    expect(sidesAfterCall([before, told])[1]).toBe('elysee')
  })
})

describe('who points back in long reads', () => {
  test.each([
    ['A statement published by the Kremlin said the talks had been useful.', 'kremlin'],
    ['A readout of the call published by the Kremlin said the talks had been useful.', 'kremlin'],
    ['A statement published by the Russian foreign ministry said the talks had been useful.', '-'],
    [
      'At the Élysée the mood was bleak. It was late. “He will go on to the end,” said one adviser.',
      'elysee',
    ],
    [
      'At the Élysée, they keep count. “We have heard everything,” says one of the president’s advisers.',
      'elysee',
    ],
    ['Aides to Mr Macron let it be known that the meeting had been stormy.', 'elysee'],
    ['Mr. Macron has never accepted that. “I take responsibility for it,” he told Le Parisien.', 'elysee'],
    ['The Ukrainian president welcomed the deal. His aides said that it did not go far enough.', '-'],
  ])('%s', (paragraph, side) => {
    expect(sidesAfterCall([paragraph])).toEqual([side])
  })

  test('"in line with the palace’s practice" names no source', () => {
    const paragraphs = [
      'The Kremlin said that Mr Putin had explained himself.',
      'A French presidential official, who spoke anonymously in line with the Elysée’s customary practices, said the exchange was “firm.” The official said that Mr Putin took note.',
    ]
    expect(afterCall(paragraphs).map(({ party }) => party)).toEqual(['kremlin', 'elysee', 'elysee'])
  })

  test('"his office" is the office that has just told, where the sentence names no other owner', () => {
    const paragraphs = [
      'Mr Putin spoke of the Russian peacekeepers, the Kremlin said.',
      'Macron’s office said he voiced concern about Alexei Navalny. He stressed that human rights were a condition for better ties, his office said.',
    ]
    expect(sidesAfterCall(paragraphs)).toEqual(['kremlin', 'elysee'])
  })

  test('officials after a palace are its own, not the other’s spokesman', () => {
    const paragraphs = [
      '“We see no initiative,” Mr Peskov told reporters.',
      'The Élysée said every call was prepared with Kyiv. None was made behind anyone’s back, officials there said.',
    ]
    expect(sidesAfterCall(paragraphs)).toEqual(['kremlin', 'elysee'])
  })
})
