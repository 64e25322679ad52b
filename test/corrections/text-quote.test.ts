import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { describeQuote, findQuote } from '../../src/corrections/text-quote'

const TEXT =
  'The Kremlin said the call was useful. The Elysée said the call was useful. Nobody else said the call was useful.'

function spanOf(text: string, words: string, from = 0): [number, number] {
  const start = text.indexOf(words, from)
  return [start, start + words.length]
}

describe('a quote', () => {
  test('is found where it stood, among the same words elsewhere', () => {
    const second = spanOf(TEXT, 'the call was useful', 40)
    expect(findQuote(TEXT, describeQuote(TEXT, second))).toEqual(second)
  })

  test('is found by its neighbours when the article grew before it', () => {
    const quote = describeQuote(TEXT, spanOf(TEXT, 'the call was useful', 40))
    const grown = `A first paragraph that was not there before says that the call was useful. ${TEXT}`
    expect(findQuote(grown, quote)).toEqual(spanOf(grown, 'the call was useful', grown.indexOf('Elysée')))
  })

  test('is found with a small change in it', () => {
    const quote = describeQuote(TEXT, spanOf(TEXT, 'The Elysée said the call was useful'))
    const mended = TEXT.replace('The Elysée said the', 'The Élysée said that the')
    const found = findQuote(mended, quote)
    expect(found && mended.slice(...found)).toContain('Élysée said that the call was useful')
  })

  test.each([
    ['another sentence', 'Rain fell on the coast all day, and the ferries between the islands were late.'],
    ['nothing at all', ''],
  ])('is not found in %s', (_what, text) => {
    expect(
      findQuote(text, describeQuote(TEXT, spanOf(TEXT, 'The Elysée said the call was useful'))),
    ).toBeNull()
  })

  test('too short to be told apart is found only as it stood', () => {
    const quote = describeQuote('He said “no” to him.', [9, 11])
    expect(findQuote('He said “on” to him.', { ...quote, exact: 'no' })).toBeNull()
  })

  test('of any stretch of any text is found again in it, with the same words', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 80 }), fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % text.length
        const end = start + 1 + (b % (text.length - start))
        const found = findQuote(text, describeQuote(text, [start, end]))
        expect(found && text.slice(...found)).toBe(text.slice(start, end))
      }),
    )
  })
})
