import { describe, expect, test } from 'vitest'
import { findQuotations } from '../../../src/engine/text/quotations'
import { readTokens } from './read-tokens'

function quotations(text: string, goesOn = false) {
  const tokens = readTokens(text)
  return findQuotations(text, tokens, 0, goesOn).map((quotation) => ({
    ...quotation,
    text: text.slice(tokens[quotation.open]?.start, tokens[quotation.close]?.end),
  }))
}

function quoted(text: string): string[] {
  return quotations(text).map((quotation) => quotation.text)
}

describe('closed quotations', () => {
  test.each<[string, string, string[]]>([
    ['typographic', 'It was “frank”, they said.', ['“frank”']],
    ['straight', 'It was "frank", they said.', ['"frank"']],
    ['angle', 'It was «frank», they said.', ['«frank»']],
    ['angle with spaces', 'It was « frank », they said.', ['« frank »']],
    ['low and high', 'It was „frank“, they said.', ['„frank“']],
    ['low and high right', 'It was „frank”, they said.', ['„frank”']],
    ['single angle', 'It was ‹frank›, they said.', ['‹frank›']],
    ['single typographic', 'It was ‘frank’, they said.', ['‘frank’']],
    ['single straight', "It was 'frank', they said.", ["'frank'"]],
    ['Swedish', 'It was ”frank”, they said.', ['”frank”']],
    ['opened typographic, closed straight', 'It was “frank", they said.', ['“frank"']],
    ['several', '“No,” he said, “never.”', ['“No,”', '“never.”']],
    ['several straight', '"No," he said, "never."', ['"No,"', '"never."']],
    ['after a bracket', 'They agreed (“at last”).', ['“at last”']],
    ['after a dash', 'A call—"the last"—was made.', ['"the last"']],
    ['a single word at the very start', '"Never" was the word.', ['"Never"']],
  ])('%s', (_name, text, expected) => {
    expect(quoted(text)).toEqual(expected)
    expect(quotations(text).every(({ closed }) => closed)).toBe(true)
  })
})

describe('nested quotations are part of the outer one', () => {
  test.each<[string, string]>([
    ['single in double', '“He called it ‘a first step’ twice”'],
    ['single in straight double', `"He called it 'a first step' twice"`],
    ['double in angle', '«He called it “a first step” twice»'],
    ['low in angle', '«He called it „a first step“ twice»'],
    ['angle in angle', '«He called it «a first step» twice»'],
    ['double in double', '“He called it “a first step” twice”'],
  ])('%s', (_name, quotation) => {
    expect(quoted(`${quotation}, they said.`)).toEqual([quotation])
  })
})

describe('apostrophes are no quotation marks', () => {
  test.each([
    'The presidents’ call and the palaces’ texts differ.',
    "The presidents' call and the palaces' texts differ.",
    "It wasn't the Kremlin's, they'd say.",
    'In the ’90s and the ’80s they rang often.',
    "Rock 'n' roll wasn’t discussed.",
  ])('%s', (text) => {
    const long = quotations(text).filter(({ open, close }) => close - open > 2)
    expect(long).toEqual([])
  })

  test('inside a quotation in single marks', () => {
    expect(quoted('It was ‘the Kremlin’s last word’, they said.')).toEqual(['‘the Kremlin’s last word’'])
    expect(quoted("It was 'the Kremlin's last word', they said.")).toEqual(["'the Kremlin's last word'"])
  })
})

describe('quotations that never close', () => {
  test.each([
    ['“', 'It said: “We will go on'],
    ['«', 'It said: «We will go on'],
    ['"', 'It said: "We will go on'],
  ])('%s runs to the end of the block', (mark, text) => {
    expect(quotations(text)).toMatchObject([{ closed: false, text: text.slice(text.indexOf(mark)) }])
  })

  test('a single mark is an apostrophe then', () => {
    expect(quoted('It said ‘no and left.')).toEqual([])
    expect(quoted("It said 'no and left.")).toEqual([])
  })

  test('a mark of inches or a stray closing mark opens nothing', () => {
    expect(quoted('A screen of 15" stood there.')).toEqual([])
    expect(quoted('They left.” And then came back.')).toEqual([])
    expect(quoted('They left» and came back.')).toEqual([])
  })
})

describe('quotations over paragraphs', () => {
  test('one that opens the next paragraph goes on with the one left open', () => {
    expect(quotations('“And we will ring again.”', true)).toMatchObject([{ continues: true, closed: true }])
    expect(quotations('"And we will ring again."', true)).toMatchObject([{ continues: true, closed: true }])
  })

  test('one further in is new, and so is one after a paragraph that was closed', () => {
    expect(quotations('He said “never”.', true)).toMatchObject([{ continues: false }])
    expect(quotations('“Never.”', false)).toMatchObject([{ continues: false }])
  })
})
