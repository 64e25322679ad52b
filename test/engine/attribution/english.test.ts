import { describe, expect, test } from 'vitest'
import { afterCall, everyone, sidesAfterCall, type Told, told } from './told'

type Wanted = Partial<Told>

/** The statements of the last paragraph after the lead. */
function only(text: string): Told[] {
  return afterCall([text])
}

describe('a cue before its content', () => {
  test.each<[string, Wanted]>([
    ['The Kremlin said that grain had been raised.', { cue: 'The Kremlin said', source: 'The Kremlin' }],
    [
      'The Kremlin said grain had been raised.',
      { cue: 'The Kremlin said', content: 'grain had been raised' },
    ],
    [
      'According to the Elysée, grain had been raised.',
      { cue: 'According to the Elysée', source: 'the Elysée' },
    ],
    ['In a statement, the Kremlin said grain had been raised.', { cue: 'the Kremlin said' }],
    [
      'The Elysée said in a statement on Friday that grain had been raised.',
      { cue: 'The Elysée said in a statement on Friday' },
    ],
    ['By the Kremlin’s account, grain had been raised.', { cue: 'By the Kremlin’s account' }],
    ['In the Elysée’s telling, grain had been raised.', { cue: 'In the Elysée’s telling' }],
    ['The Kremlin’s version is that grain had been raised.', { cue: 'The Kremlin’s version is' }],
    ['The readout from the Kremlin says grain had been raised.', { source: 'The readout from the Kremlin' }],
    ['It was reported by the Kremlin that grain had been raised.', { source: 'the Kremlin' }],
    ['The Elysée: grain had been raised.', { cue: 'The Elysée' }],
  ])('%s', (text, wanted) => {
    expect(only(text)).toMatchObject([{ content: 'grain had been raised', basis: 'explicit', ...wanted }])
  })
})

describe('a cue after its content', () => {
  test.each<[string, Wanted]>([
    ['Grain had been raised, the Kremlin said.', { cue: 'the Kremlin said', party: 'kremlin' }],
    ['Grain had been raised, according to the Elysée.', { cue: 'according to the Elysée', party: 'elysee' }],
    ['Grain had been raised, an Elysée official said.', { speaker: 'official', party: 'elysee' }],
    ['Grain had been raised, said the Kremlin spokesman, Dmitry Peskov.', { speaker: 'spokesman' }],
    ['Grain had been raised, the Kremlin said in its readout.', { cue: 'the Kremlin said in its readout' }],
  ])('%s', (text, wanted) => {
    expect(only(text)).toMatchObject([{ content: 'Grain had been raised', ...wanted }])
  })
})

describe('a cue inside its content leaves two parts', () => {
  test.each<[string, string]>([
    ['The talks, the Kremlin said, had been useful.', 'The talks … had been useful'],
    ['The talks, according to the Elysée, had been useful.', 'The talks … had been useful'],
    ['“The talks,” the Elysée said, “were useful.”', '“The talks,” … “were useful.”'],
  ])('%s', (text, content) => {
    expect(only(text)).toMatchObject([{ content }])
  })
})

describe('quotation', () => {
  test.each<[string, Told['kind']]>([
    ['“We are waiting,” the Kremlin said.', 'direct'],
    ['"We are waiting," the Kremlin said.', 'direct'],
    ['«We are waiting,» the Kremlin said.', 'direct'],
    ['“We are ‘waiting’,” the Kremlin said.', 'direct'],
    ['“We are waiting,” said the Kremlin.', 'direct'],
    ['The Kremlin said: “We are waiting.”', 'direct'],
    ['The Kremlin said it was “waiting” for an answer.', 'mixed'],
    ['The Kremlin spoke of a “useful” call.', 'mixed'],
    ['The Kremlin said it was waiting.', 'indirect'],
    ['The Kremlin said the call had "no subtext.', 'mixed'],
  ])('%s', (text, kind) => {
    expect(only(text)).toMatchObject([{ party: 'kremlin', kind }])
  })

  test('reporters’ scare quotes are nobody’s', () => {
    expect(only('The “peace” that the Kremlin wants is a pause.')).toEqual([])
  })
})

describe('verbs that take more than “that”', () => {
  test.each<[string, string]>([
    ['The Kremlin accused Kyiv of dragging its feet.', 'Kyiv of dragging its feet'],
    ['The Kremlin rejected the idea of a new format.', 'the idea of a new format'],
    ['The Kremlin confirmed that grain was next.', 'grain was next'],
    ['The Kremlin denied that gas had been raised.', 'gas had been raised'],
    ['The Kremlin demands guarantees.', 'guarantees'],
    ['The Kremlin stressed the role of Minsk.', 'the role of Minsk'],
  ])('%s', (text, content) => {
    expect(only(text)).toMatchObject([{ party: 'kremlin', content, silence: false }])
  })

  test.each([
    'The Kremlin agreed.',
    'The Kremlin wants guarantees.',
    'The Kremlin published its readout at noon.',
    'The Kremlin ordered troops to withdraw.',
    'The Kremlin’s promises were vague.',
    'The Kremlin’s report was long.',
    'The Kremlin could not be reached for comment.',
    'The Kremlin declined to comment.',
    'The Kremlin did not publish a readout.',
  ])('nothing is told by: %s', (text) => {
    expect(only(text)).toEqual([])
  })
})

describe('what a side does not tell', () => {
  test.each<[string, string]>([
    ['The Kremlin did not say whether gas had been raised.', 'whether gas had been raised'],
    ['The Kremlin would not say whether gas had been raised.', 'whether gas had been raised'],
    ['The Kremlin declined to say how long they had talked.', 'how long they had talked'],
    ['The Kremlin refused to say how long they had talked.', 'how long they had talked'],
    ['The Kremlin’s readout made no mention of grain.', 'no mention of grain'],
    ['The Kremlin’s text says nothing about grain.', 'nothing about grain'],
    ['The Kremlin’s text is silent on grain.', 'grain'],
    ['Nor did the Kremlin say who had rung whom.', 'who had rung whom'],
    ['The Kremlin has not confirmed that a visit is planned.', 'a visit is planned'],
  ])('%s', (text, content) => {
    expect(only(text)).toMatchObject([{ party: 'kremlin', silence: true, content }])
    expect(only(text)[0]?.why).toContain('silence')
  })

  test('a denial is told, and no silence', () => {
    expect(only('The Elysée denied that a promise was made.')).toMatchObject([
      { party: 'elysee', silence: false },
    ])
  })
})

describe('two sources in one sentence', () => {
  test.each<[string, string, string]>([
    ['Moscow said the tone was cold; Paris said it was warm.', 'the tone was cold', 'it was warm'],
    [
      'The Kremlin said the call lasted an hour while the Elysée said it lasted two.',
      'the call lasted an hour',
      'it lasted two',
    ],
    [
      'The Kremlin said that Macron had rung and that Putin had answered, while the Elysée said that nobody had rung.',
      'Macron had rung and that Putin had answered',
      'nobody had rung',
    ],
    [
      'The Kremlin said the call was “useful”, but the Elysée said it was short.',
      'the call was “useful”',
      'it was short',
    ],
  ])('%s', (text, kremlin, elysee) => {
    expect(only(text)).toMatchObject([
      { party: 'kremlin', content: kremlin },
      { party: 'elysee', content: elysee },
    ])
  })

  test.each([
    'Both palaces said the talks would go on.',
    'The Kremlin and the Elysée said the talks would go on.',
    'Both the Kremlin and the Elysée said the talks would go on.',
    'The talks would go on, the Kremlin and the Elysée said.',
  ])('for both: %s', (text) => {
    const statements = only(text)
    expect(statements.map(({ party }) => party)).toEqual(['kremlin', 'elysee'])
    for (const { content, why } of statements) {
      expect(content.toLowerCase()).toBe('the talks would go on')
      expect(why).toContain('both_sources')
    }
  })
})

describe('headings, datelines and spun text', () => {
  test.each<[string, Wanted]>([
    ['# Elysée: grain will move by June', { party: 'elysee', content: 'grain will move by June' }],
    ['# Kremlin says gas was not raised', { party: 'kremlin', content: 'gas was not raised' }],
    ['# Grain will move by June, Elysée says', { party: 'elysee', content: 'Grain will move by June' }],
    [
      'MOSCOW, Feb 10 (Reuters) - The Kremlin said on Thursday the call was useful.',
      { party: 'kremlin', content: 'the call was useful' },
    ],
    [
      'PARIS (AP) — An Elysée official said the call was useful.',
      { party: 'elysee', content: 'the call was useful' },
    ],
    [
      'In response to the Kremlin readout, Putin instructed Macron that he would wait.',
      { party: 'kremlin', speaker: 'Putin' },
    ],
    ['The Elysée official stated the tone was cold.', { party: 'elysee', content: 'the tone was cold' }],
  ])('%s', (text, wanted) => {
    expect(only(text)).toMatchObject([wanted])
  })

  test('a heading that tells nothing', () => {
    expect(sidesAfterCall(['# Kremlin publishes its account', '# What the Elysée wants'])).toEqual(['-', '-'])
  })
})

test('every attribution, whoever its source, has a reason', () => {
  const all = everyone([
    'Putin and Macron spoke by telephone. The Kremlin said it was useful. It added that gas was raised.',
    'NATO said it was worried. “We are too,” an Elysée official said. “We have friends.”',
    'Both palaces said more would follow. Olaf Scholz said the same. Macron told reporters he was tired.',
  ])
  expect(all.length).toBeGreaterThan(6)
  for (const { why } of all) expect(why).not.toEqual([])
})

test('a text without any source has no attribution', () => {
  expect(told(['It rained in Minsk all day. The roads were empty.'])).toEqual([])
})
