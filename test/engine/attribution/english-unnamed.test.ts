import { describe, expect, test } from 'vitest'
import { afterCall, CALL, partiesOf, sidesAfterCall, told } from './told'

const BOTH = 'The Elysée said the call was useful. The Kremlin said Putin had blamed Kyiv.'
const BRIEFED =
  'A French presidential official said the call was useful. The Kremlin said Putin had blamed Kyiv.'

/** The parties marked in a paragraph after one in which both palaces have told something. */
const afterBoth = (paragraph: string, before = BOTH): string | undefined =>
  sidesAfterCall([before, paragraph])[1]

describe('people of a president who are not named, after both palaces have told', () => {
  test.each([
    '“It was not an easy call,” an aide to the president told AFP.',
    'A presidential adviser said the two would speak again.',
    'The contract “stands for now”, a source close to the president said.',
    '“He thinks in decades,” one of the president’s men told POLITICO.',
    '“There is a path,” an adviser explained to the reporters on board.',
    'Putin promised to “think about” it, an adviser told reporters that night.',
  ])('%s', (paragraph) => {
    expect(afterBoth(paragraph)).toBe('elysee')
  })

  test.each([
    'Ukraine’s president, Volodymyr Zelensky, was not impressed. “We have heard this before,” a presidential adviser said.',
    'Volodymyr Zelensky listened with courteous scepticism. “We could count the tanks,” one of his aides said.',
    'US President Joe Biden spoke to Scholz. An aide to the president said Mr Biden would not travel.',
    'A White House official said Washington had been told. An adviser said it was not worried.',
    '“No comment,” said an aide to the chancellor. A source close to the president said he had been told.',
    'A former presidential adviser said it was a waste of time.',
    'A campaign adviser said the opposition would lose.',
    'An adviser to Volodymyr Zelensky said Kyiv had been told.',
    'His envoy flew to Moscow last month to prepare the ground, three people familiar with the trip said.',
  ])('but not: %s', (paragraph) => {
    expect(afterBoth(paragraph)).toBe('-')
  })

  test('one more of those who have briefed, though a spokesman has told since', () => {
    const peskov = `${BRIEFED} Kremlin spokesman Dmitry Peskov said it had been businesslike.`
    expect(afterBoth('“We take him at his word,” one adviser told me tonight.', peskov)).toBe('elysee')
  })
})

describe('people around a president', () => {
  test.each([
    ['People around Macron insist he is not naive.', 'elysee'],
    ['Officials around the French president said he was angry.', 'elysee'],
    ['People around Putin said he would go on.', 'kremlin'],
    ['The crowd around Macron shouted that he must go.', '-'],
    ['The minister around whom it turned said he was ready.', '-'],
    ['The mood around Macron suggested that it was over.', '-'],
  ])('%s', (sentence, party) => {
    expect(sidesAfterCall([sentence])).toEqual([party])
  })
})

describe('how and when it was said, after the cue', () => {
  test.each([
    'The delegation had refused the test, two sources in Macron’s entourage said at the time.',
    'There would be no second call, the Elysée said with some regret.',
    'He had called from the train, a French presidential official told reporters that evening.',
  ])('%s', (paragraph) => {
    expect(sidesAfterCall([paragraph])).toEqual(['elysee'])
  })

  test('what follows between commas is still told', () => {
    expect(sidesAfterCall(['The talks were being slowed, the Elysée said, by the Russian side.'])).toEqual([
      'elysee',
    ])
  })
})

describe('what a page is about, though its first lines are of something else', () => {
  const about = (lead: string) =>
    partiesOf(told([lead, CALL, 'French officials said it was part of the last efforts to avoid a war.']))

  test('the reporter’s “us” is no American', () => {
    expect(about('That’s all from us on the blog tonight, and here is where things stand.')).toBe('elysee')
  })

  test('a lead about ministers is still about ministers', () => {
    expect(
      about('The defence ministers of the alliance will meet in the morning, and nobody expects much.'),
    ).toBe('-')
  })
})

describe('they who are somewhere else', () => {
  const first = '“If we had not called, we would be reproached for it,” a French presidential adviser said.'

  test.each([
    ['In Tallinn and Warsaw, they believe that the calls were a mistake.', 1],
    ['They also agreed to speak again.', 2],
  ])('%s', (sentence, marks) => {
    expect(afterCall([`${first} ${sentence}`])).toHaveLength(marks)
  })
})
