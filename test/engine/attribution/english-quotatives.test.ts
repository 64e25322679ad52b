import { describe, expect, test } from 'vitest'
import { afterCall } from './told'

/** The party of each statement after the lead. */
function parties(paragraph: string): string[] {
  return afterCall([paragraph]).map(({ party }) => party)
}

describe('beside a quotation that goes on, any verb tells', () => {
  test.each([
    ['“We will see,” harrumphed the Kremlin.', ['kremlin']],
    ['“It was a hard talk,” winced an adviser to Macron.', ['elysee']],
    ['“We will see,” the Élysée snorted on Tuesday.', ['elysee']],
    ['“This,” Peskov thundered, “is a lie.”', ['kremlin']],
    ['“Nobody asked him,” jabbed the Polish foreign minister.', []],
  ])('%s', (paragraph, expected) => {
    expect(parties(paragraph)).toEqual(expected)
  })

  test.each([
    'In its “special operation,” the Kremlin launched missiles at Kyiv.',
    '“Special operation,” the Kremlin launched a campaign to call it.',
    'After “years of patience,” the Kremlin flinched.',
  ])('but not where something is done: %s', (paragraph) => {
    expect(parties(paragraph)).toEqual([])
  })
})

describe('a palace, a colon and a quotation', () => {
  test.each([
    ['The Élysée was not impressed: “It was a hard talk.”', ['elysee']],
    ['At the Élysée the mood was darker: “It was a hard talk.”', ['elysee']],
    ['At the Kremlin wall somebody had sprayed two words: “Go home.”', []],
  ])('%s', (paragraph, expected) => {
    expect(parties(paragraph)).toEqual(expected)
  })
})

test('“he” after whose words they are means the owner, not the one he spoke of', () => {
  expect(
    parties(
      '“Nobody negotiated with Hitler,” Mateusz Morawiecki jabbed. Macron’s retort came in a newspaper, where he called Morawiecki “a far-right politician.”',
    ),
  ).toEqual(['elysee'])
})
