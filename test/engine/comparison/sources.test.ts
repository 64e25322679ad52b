import { describe, expect, test } from 'vitest'
import { analyze } from '../../../src/engine/analyze'
import type { Analysis, LanguageId, Speaker } from '../../../src/engine/types'
import { both, e, k, lay, reporter } from './told'

function read(lang: LanguageId, text: string): Analysis {
  const blocks = [{ start: 0, end: text.length, role: 'paragraph' as const }]
  return analyze({ text, blocks, lang, date: '2022-02-01', title: '' })
}

function others(lang: LanguageId, text: string): string[] {
  return read(lang, text).comparison.otherSources.map(
    ({ name, statements }) => `${name}, ${statements.length}`,
  )
}

describe('who else tells something', () => {
  test.each([
    [
      'en',
      'Putin called Macron. Russian Foreign Minister Sergei Lavrov said the door was open. Lavrov added that it would not stay so. The U.S. ambassador to Russia, John Sullivan, said he was worried.',
      ['Sergei Lavrov, 2', 'John Sullivan, 1'],
    ],
    [
      'en',
      'Putin called Macron. Germany’s chancellor, Olaf Scholz, said the talk was useful. He said he would call too. A White House spokeswoman said Washington was told. The White House said nothing had changed.',
      ['Olaf Scholz, 2', 'White House spokeswoman, 1', 'White House, 1'],
    ],
    [
      'fr',
      'Vladimir Poutine a appelé Emmanuel Macron. Le ministre français des Affaires étrangères, Jean-Yves Le Drian, a déclaré que la porte restait ouverte. M. Le Drian a ajouté que le temps pressait. « Tout va mal », a dit le chancelier Olaf Scholz.',
      ['Jean-Yves Le Drian, 2', 'Olaf Scholz, 1'],
    ],
    [
      'ru',
      'Владимир Путин позвонил Эмманюэлю Макрону. Министр иностранных дел Сергей Лавров заявил, что дверь открыта. По словам Лаврова, времени мало. Гендиректор МАГАТЭ Рафаэль Гросси сообщил, что готов приехать.',
      ['Сергей Лавров, 2', 'Рафаэль Гросси, 1'],
    ],
  ] as const)('%#: one entry for all mentions of a source', (lang, text, expected) => {
    expect(others(lang, text)).toEqual(expected)
  })

  test('two of the same office are two; so are a person and his office', () => {
    expect(
      others(
        'en',
        'Putin called Macron. The Polish foreign minister, Radek Sikorski, said yes. The Czech foreign minister, Jan Lipavsky, said no. Zelensky’s office said it knew nothing. Zelensky said he was told.',
      ),
    ).toEqual(['Radek Sikorski, 1', 'Jan Lipavsky, 1', 'Zelensky’s office, 1', 'Zelensky, 1'])
  })

  test('the parties are no other source', () => {
    expect(others('en', 'The Kremlin said Putin called Macron. The Elysée said they spoke.')).toEqual([])
  })

  test('the entries point at the statements', () => {
    const text = 'Putin called Macron. Olaf Scholz said the talk was useful.'
    const { attributions, comparison } = read('en', text)
    const [entry] = comparison.otherSources
    const statement = attributions[entry?.statements[0] ?? -1]
    expect(statement?.party).toBe('other')
    expect(statement?.content.map((span) => text.slice(...span))).toEqual(['the talk was useful'])
  })
})

describe('who is said to speak in each account', () => {
  const told = (party: typeof k, speaker: Speaker) => party('it is so', { speaker })

  test('a cell for each account and speaker, with its statements', () => {
    const { voices } = lay('en', [
      told(e, 'Putin'),
      told(k, null),
      reporter('Something happened'),
      told(e, 'Macron'),
      told(e, 'Putin'),
      both('they agreed'),
    ])
    expect(voices).toEqual([
      { party: 'kremlin', speaker: null, statements: [1, 4] },
      { party: 'elysee', speaker: 'Putin', statements: [0, 3] },
      { party: 'elysee', speaker: 'Macron', statements: [2] },
      { party: 'elysee', speaker: null, statements: [5] },
    ])
  })

  test('what is not shown is not counted', () => {
    const { comparison, attributions } = read(
      'en',
      'The museum of the Kremlin said it would open. A curator said so.',
    )
    expect(comparison.voices.flatMap(({ statements }) => statements)).toEqual([])
    expect(attributions.every(({ party, confidence }) => party === 'other' || confidence < 0.5)).toBe(true)
  })
})
