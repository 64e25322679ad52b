import { describe, expect, test } from 'vitest'
import type { Attribution } from '../../../src/engine/types'
import { afterCall, sidesAfterCall } from './told'

describe('words that point back', () => {
  test.each<[string, string, string, Attribution['party'], Attribution['speaker']]>([
    ['it', 'The Kremlin said grain was raised.', 'It added that gas was not.', 'kremlin', null],
    [
      'it, of the last palace',
      'The Kremlin and then the Elysée wrote. The Elysée said grain was raised.',
      'It said that gas was not.',
      'elysee',
      null,
    ],
    [
      'it, after the content',
      'The Kremlin said they had spoken.',
      'They also discussed grain, it added.',
      'kremlin',
      'both',
    ],
    ['he', 'Dmitry Peskov said the tone was cold.', 'He said the line was bad.', 'kremlin', 'spokesman'],
    ['she', 'An Elysée official said the tone was cold.', 'She said the line was bad.', 'elysee', 'official'],
    [
      'the statement',
      'The Kremlin issued three lines on the call.',
      'The statement said gas was raised.',
      'kremlin',
      'both',
    ],
    [
      'the official',
      'An Elysée official briefed reporters in Paris.',
      'The official said gas was raised.',
      'elysee',
      'official',
    ],
    [
      'the presidency',
      'The Elysée gave its account on Friday.',
      'Gas was raised, the presidency said.',
      'elysee',
      'both',
    ],
    [
      'the official, after a quotation',
      'An Elysée official spoke of a “long road”.',
      '“We are waiting,” said the official, who asked not to be named.',
      'elysee',
      'official',
    ],
  ])('%s', (_name, before, text, party, speaker) => {
    const last = afterCall([before, text]).at(-1)
    expect(last).toMatchObject({ party, speaker, basis: 'anaphoric' })
  })

  test('a word that points back is less sure than the name', () => {
    const [named, pronoun] = afterCall(['The Kremlin said grain was raised.', 'It added that gas was not.'])
    expect(pronoun?.confidence).toBeLessThan(named?.confidence ?? 0)
  })

  test.each([
    ['it', 'NATO said it was worried.', 'It added that troops were moving.'],
    ['he', 'Sergei Lavrov said the tone was cold.', 'He said the line was bad.'],
    [
      'he, after somebody else',
      'Dmitry Peskov rang off. Olaf Scholz said the tone was cold.',
      'It was warm, he said.',
    ],
    ['the statement', 'Berlin published its own summary.', 'The statement said grain was raised.'],
    ['the official', 'A State Department official briefed reporters.', 'The official said grain was raised.'],
    ['they', 'Analysts said the tone was cold.', 'They said the line was bad.'],
  ])('and stay with whoever else spoke: %s', (_name, before, text) => {
    expect(sidesAfterCall([before, text]).at(-1)).toBe('-')
  })
})

describe('an account goes on without a cue', () => {
  test.each<[string, string, Attribution['speaker']]>([
    ['a president speaks', 'Putin told Macron that the treaty bound both.', 'Putin'],
    ['a president acts', 'Macron also raised the sailors.', 'Macron'],
    ['for his part', 'Macron, for his part, told Putin that the sailors must go home.', 'Macron'],
    ['both would do', 'The two leaders would speak again on Friday.', 'both'],
    ['a passive', 'The fate of the sailors was also raised.', null],
  ])('%s', (_name, sentence, speaker) => {
    const [, goesOn] = afterCall([`The Elysée said the call was useful. ${sentence}`])
    expect(goesOn).toMatchObject({
      party: 'elysee',
      basis: 'continued',
      speaker,
      cue: null,
      source: null,
      content: sentence.slice(0, -1),
    })
    expect(goesOn?.confidence).toBeLessThan(0.9)
  })

  test('over several sentences', () => {
    const statements = afterCall([
      'The Kremlin said the tone was cold. Putin told Macron that the treaty bound both. Macron answered that it did not.',
    ])
    expect(statements.map(({ party, speaker }) => `${party} ${speaker}`)).toEqual([
      'kremlin null',
      'kremlin Putin',
      'kremlin Macron',
    ])
  })
})

describe('where an account ends', () => {
  test.each<[string, string[], string[]]>([
    [
      'background',
      ['The Kremlin said the tone was cold.', 'It has rained in Moscow for a week.'],
      ['kremlin', '-'],
    ],
    [
      'another source',
      [
        'The Kremlin said the tone was cold.',
        'Analysts say the treaty is dead.',
        'Putin told Macron that it bound both.',
      ],
      ['kremlin', '-', '-'],
    ],
    [
      'a subheading',
      [
        'The Kremlin said the tone was cold.',
        '# What happened before',
        'Putin told Macron in June that he would wait.',
      ],
      ['kremlin', '-', '-'],
    ],
    [
      'the other palace',
      ['The Kremlin said the tone was cold.', 'The Elysée said it was warm. Macron also raised the sailors.'],
      ['kremlin', 'elysee'],
    ],
  ])('%s', (_name, paragraphs, sides) => {
    expect(sidesAfterCall(paragraphs)).toEqual(sides)
  })

  test('in the middle of a paragraph', () => {
    const statements = afterCall([
      'The Elysée said the call was useful. The call was their third this month. It was snowing.',
    ])
    expect(statements).toHaveLength(1)
  })
})

describe('a quotation goes on', () => {
  test('after its cue', () => {
    const statements = afterCall(['“We are waiting,” an Elysée official said. “The line was bad.”'])
    expect(statements).toMatchObject([
      { party: 'elysee', basis: 'explicit', kind: 'direct' },
      { party: 'elysee', basis: 'continued', kind: 'direct', speaker: 'official', why: ['continues_quote'] },
    ])
  })

  test('over sentences of one quotation', () => {
    const statements = afterCall(['“We will wait,” the Kremlin said. “We have time. We have friends.”'])
    expect(statements.map(({ party, basis }) => `${party} ${basis}`)).toEqual([
      'kremlin explicit',
      'kremlin continued',
      'kremlin continued',
    ])
  })

  test('in the sentences before its cue', () => {
    const statements = afterCall(['“We have time. We will wait,” the Kremlin said.'])
    expect(statements.map(({ party, kind }) => `${party} ${kind}`)).toEqual([
      'kremlin direct',
      'kremlin direct',
    ])
  })

  test.each([
    ['typographic', '“', '”'],
    ['straight', '"', '"'],
  ])('over paragraphs that open it again, in %s marks', (_name, open, close) => {
    const paragraphs = [
      `The Elysée said: ${open}We will wait.`,
      `${open}We have time.`,
      `${open}We have friends.${close}`,
      'It was snowing.',
    ]
    expect(sidesAfterCall(paragraphs)).toEqual(['elysee', 'elysee', 'elysee', '-'])
  })

  test('a quotation of nobody’s after another source stays nobody’s', () => {
    expect(
      sidesAfterCall(['The Kremlin said it would wait.', 'NATO said it would not. “We have friends.”']),
    ).toEqual(['kremlin', '-'])
  })
})

describe('a palace between commas tells all of a sentence that a president opens', () => {
  test.each([
    [
      'Putin stressed that the plants were safe. He agreed in principle to talks, the Elysée said, though it was not clear when.',
      'elysee',
      'Putin',
    ],
    [
      'Putin said on television that the plants were safe. He agreed to talks, the Elysée said, though it was not clear when.',
      'elysee',
      'Putin',
    ],
  ])('%s', (text, party, speaker) => {
    const last = afterCall([`The Kremlin said Putin had raised gas. ${text}`]).at(-1)
    expect(last).toMatchObject({ party, speaker })
  })
})

test('an aide who speaks of something that contradicts is the one who speaks', () => {
  const last = afterCall([
    'An Elysée official said that Putin had confirmed it. "We will see," the official said, adding that the promise contradicted the remarks of Minsk.',
  ]).at(-1)
  expect(last).toMatchObject({ party: 'elysee', speaker: 'official' })
})

describe('a palace that does something, saying why', () => {
  test.each([
    ['The Elysée later rowed back, saying there had been progress.', 'elysee'],
    ['The Kremlin hit back, saying the text was wrong.', 'kremlin'],
    ['The Kremlin critic hit back, saying the text was wrong.', null],
  ])('%s', (text, party) => {
    expect(afterCall([text]).map((attribution) => attribution.party)).toEqual(party === null ? [] : [party])
  })
})

test('"he told Macron" in the next paragraph goes on with the account that told of him', () => {
  const last = afterCall([
    'Putin blamed the West for the conflict, according to a Kremlin readout.',
    'Any deal should be "long-term", he told Macron.',
  ]).at(-1)
  expect(last).toMatchObject({ party: 'kremlin', speaker: 'Putin', basis: 'continued' })
})

test('"he told Macron" with no account before it is nobody’s', () => {
  expect(afterCall(['Nobody knew more.', 'Any deal should be "long-term", he told Macron.'])).toEqual([])
})
