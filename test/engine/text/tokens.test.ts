import { describe, expect, test } from 'vitest'
import { type DraftWord, WordMaker } from '../../../src/engine/attribution/reading/read-words'
import { Vocabulary } from '../../../src/engine/attribution/reading/vocabulary'
import { english } from '../../../src/engine/languages/en'
import { type TokenKind, tokenize } from '../../../src/engine/text/tokens'
import { readTokens } from './read-tokens'

function tokens(text: string) {
  return readTokens(text)
}

/** The tokens as they stand in the text. */
function written(text: string): string[] {
  return tokens(text).map(({ start, end }) => text.slice(start, end))
}

describe('where words part', () => {
  test.each<[string, string, string[]]>([
    ['a full stop is a mark of its own', 'They rang off.', ['They', 'rang', 'off', '.']],
    ['the stops of initials belong to the word', 'the U.S. envoy', ['the', 'U.S.', 'envoy']],
    ['so does the last one before a comma', 'the U.S., too', ['the', 'U.S.', ',', 'too']],
    ['so does that of a title', 'Mr. Peskov rang', ['Mr.', 'Peskov', 'rang']],
    ['and of a first name’s letter', 'V. Putin', ['V.', 'Putin']],
    ['a title at the end keeps its stop apart', 'so said Mr.', ['so', 'said', 'Mr', '.']],
    ['a hyphen inside a word', 'hour-long co-operation', ['hour-long', 'co-operation']],
    ['a hyphen between spaces', 'a - b', ['a', '-', 'b']],
    ['dashes', 'calm—or not – yes', ['calm', '—', 'or', 'not', '–', 'yes']],
    ['two hyphens are one dash', 'calm -- or not', ['calm', '--', 'or', 'not']],
    ['three stops are one ellipsis', 'well... no', ['well', '...', 'no']],
    ['an apostrophe inside a word', "didn't don’t", ["didn't", 'don’t']],
    ['an apostrophe at the end', 'presidents’ call', ['presidents', '’', 'call']],
    ['thousands, decimals and clocks', '100,000 2.5 14:30', ['100,000', '2.5', '14:30']],
    ['a stop after a number', 'in 2022.', ['in', '2022', '.']],
    ['a percentage', '40% of it', ['40%', 'of', 'it']],
    ['a number with a word', '45-minute call', ['45-minute', 'call']],
    ['letters and digits', 'COVID-19 T72', ['COVID-19', 'T72']],
    ['quotation marks', '“No,” he said', ['“', 'No', ',', '”', 'he', 'said']],
    ['brackets', '(Moscow)', ['(', 'Moscow', ')']],
    ['no-break spaces', 'Mr.\u00a0Macron\u202fsaid', ['Mr.', 'Macron', 'said']],
    ['a zero-width space parts words', 'call\u200bended', ['call', 'ended']],
    ['letters with combining marks', 'E\u0301lyse\u0301e said', ['E\u0301lyse\u0301e', 'said']],
    ['a pair of surrogates is one mark', 'ok 📞 end', ['ok', '📞', 'end']],
    ['half a pair is a mark too', 'a \udcde b \ud83d', ['a', '\udcde', 'b', '\ud83d']],
    ['nothing', '', []],
    ['spaces only', ' \n\t\u00a0', []],
  ])('%s', (_name, text, expected) => {
    expect(written(text)).toEqual(expected)
  })
})

describe('what a token tells', () => {
  test.each<[string, TokenKind, string]>([
    ['Kremlin’s', 'word', 'kremlin'],
    ["Elysée's", 'word', 'elysee'],
    ['Élysée', 'word', 'elysee'],
    ['U.S.', 'word', 'u.s.'],
    ['1997', 'number', '1997'],
    ['«', 'quote', '«'],
    ['’', 'quote', '’'],
    [';', 'mark', ';'],
  ])('%s is a %s looked up as %j', (text, kind, form) => {
    expect(tokens(text)).toMatchObject([{ kind, form }])
  })

  test('possessive endings and capitals', () => {
    expect(tokens('Macron’s aide')).toMatchObject([
      { possessive: true, capital: true },
      { possessive: false, capital: false },
    ])
    expect(tokens('Élysée école')).toMatchObject([{ capital: true }, { capital: false }])
  })
})

describe('offsets', () => {
  const awkward = '  “Mr. X’s 3-day trip…” — U.S.-led; l’Élysée 📞\u00a0(ok) '

  test('only spaces stand between tokens', () => {
    let end = 0
    for (const token of tokens(awkward)) {
      expect(awkward.slice(end, token.start).trim()).toBe('')
      expect(token.end).toBeGreaterThan(token.start)
      end = token.end
    }
    expect(awkward.slice(end).trim()).toBe('')
  })

  test('a slice is read as if it stood alone, with the offsets of the whole', () => {
    const before = 'Before. '
    const text = `${before}The call ended. After`
    const slice = readTokens(text, before.length, before.length + 15)
    const alone = tokens('The call ended.')
    expect(slice).toEqual(
      alone.map((token) => ({
        ...token,
        start: token.start + before.length,
        end: token.end + before.length,
      })),
    )
  })

  test('a language’s splitter cuts a written word without losing a character', () => {
    const split = (word: string): number[] | null => {
      const at = word.indexOf('’')
      return at === -1 ? null : [at + 1]
    }
    const text = 'l’appel d’hier'
    const found = readTokens(text, 0, text.length, { ...english(), splitWord: split })
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['l’', 'appel', 'd’', 'hier'])
  })
  test('in pieces, it goes on where it stopped', () => {
    const whole = readTokens(awkward)
    const vocabulary = new Vocabulary(english())
    for (const most of [1, 2, 5]) {
      const tokens: DraftWord[] = []
      for (let at = 0; at < awkward.length; )
        at = tokenize(tokens, awkward, at, awkward.length, new WordMaker(vocabulary), most)
      expect(tokens).toEqual(whole)
    }
  })
})
