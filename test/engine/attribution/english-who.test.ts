import { describe, expect, test } from 'vitest'
import { afterCall, sidesAfterCall, told } from './told'

describe('whose presidency, whose officials', () => {
  test('the presidency after its president has told is his', () => {
    const paragraph =
      'The Kremlin said they had agreed. Macron told reporters that France had proof. The presidency had said so overnight.'
    expect(afterCall([paragraph]).map(({ party }) => party)).toEqual(['kremlin', 'elysee', 'elysee'])
  })

  test.each(['an official at the presidency', 'a source in the presidency', 'an aide at the palace'])(
    '%s of the palace that has told in the paragraph',
    (who) => {
      const lead = 'Macron laid out his plan, the Elysée said.'
      expect(
        afterCall([`${lead} Nothing was in place, ${who} told reporters.`]).map(({ party }) => party),
      ).toEqual(['elysee', 'elysee'])
    },
  )

  test('where both palaces have told in paragraphs before, it is the one whose people brief unnamed', () => {
    const before = ['Macron laid out his plan, the Elysée said.', 'Putin listened, the Kremlin said.']
    const paragraph = 'There was no deal, an official at the presidency told reporters.'
    expect(sidesAfterCall([...before, 'It rained.', paragraph]).at(-1)).toBe('elysee')
  })

  test('a ministry is no palace', () => {
    const paragraph =
      'Macron laid out his plan, the Elysée said. An official at the ministry said it was late.'
    expect(afterCall([paragraph])).toHaveLength(1)
  })
})

describe('the president', () => {
  const call = 'Trump called it productive after a long call with the Russian leader.'

  test('who has told something, where he is another country’s', () => {
    const lead = 'President Donald Trump said on Thursday that he would meet Vladimir Putin in Budapest.'
    expect(told([lead, `${call} "I believe in it," the president wrote.`], { date: '2025-10-16' })).toEqual(
      [],
    )
  })

  test('is the one told of where no other has told', () => {
    const paragraph = 'Vladimir Putin spoke to reporters on Friday. "I believe in it," the president wrote.'
    expect(afterCall([paragraph]).map(({ party }) => party)).toEqual(['kremlin'])
  })
})

describe('nouns that look like verbs', () => {
  test('replies that did something are no source’s verb', () => {
    const paragraph =
      'Putin had stressed that the American and NATO replies did not take account of his concerns, the Kremlin said.'
    expect(afterCall([paragraph]).map(({ content }) => content)).toEqual([
      'Putin had stressed that the American and NATO replies did not take account of his concerns',
    ])
  })

  test('a headline leaves out who was not told', () => {
    expect(sidesAfterCall(['* KREMLIN SAYS WAS NOT INFORMED IN ADVANCE'])).toEqual(['kremlin'])
  })
})

describe('told in public', () => {
  test('to a channel, in the paragraph after the other palace’s account', () => {
    const paragraphs = [
      'Kremlin spokesman Dmitry Peskov said the call had been “quite good”.',
      'Macron has hinted at it for months. Europeans should think about it, he told LCI in May.',
    ]
    expect(sidesAfterCall(paragraphs)).toEqual(['kremlin', 'elysee'])
  })

  test('to a woman of the public', () => {
    const paragraph =
      '"I will keep talking," Macron told a voter at a rally. He had no illusions, he told her.'
    expect(afterCall([paragraph]).map(({ party }) => party)).toEqual(['elysee', 'elysee'])
  })

  test('not to a woman on the telephone', () => {
    const paragraph = 'Putin had spoken to Angela Merkel before. He had no illusions, he told her.'
    expect(afterCall([paragraph])).toEqual([])
  })

  test.each([
    ['Standing beside his guest, Mr Macron also called for freedom in Russia.', 'elysee'],
    ['Macron called the remarks “bizarre” as he inaugurated a pool on Thursday.', 'elysee'],
    ['More than 4,000 have died, according to Putin, who gave the figure in an address.', 'kremlin'],
    ['Macron told reporters it was urgent. Putin made no mention of it.', 'elysee+kremlin'],
  ])('as seen where he speaks: %s', (paragraph, sides) => {
    expect(sidesAfterCall([paragraph])).toEqual([sides])
  })

  test('not by a subject turned to, nor by what he did before', () => {
    const account = 'The Elysée said they had talked for an hour.'
    const paragraph = `${account} Turning to Syria, Putin urged Paris to act. Putin blamed Kyiv, as he did in May.`
    expect(sidesAfterCall([paragraph])).toEqual(['elysee'])
    expect(sidesAfterCall([`${account} Starting with Syria, Putin called it a crime.`])).toEqual(['elysee'])
  })

  test('not by a call made in the same sentence', () => {
    expect(afterCall(['Macron condemned the attack as he phoned Putin.'])).toEqual([])
  })
})
