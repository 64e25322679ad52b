import { describe, expect, test } from 'vitest'
import { plural } from '../../src/ui/plural'
import { matterLabel, reasonText, speakerAsTold, speakerName, voiceOf } from '../../src/ui/words'
import { installExtensionDouble, type Locale } from '../messaging/extension-double'

const inEach = <Value>(words: () => Value) =>
  (['en', 'fr', 'ru'] satisfies Locale[]).map((locale) => {
    installExtensionDouble(locale)
    return words()
  })

describe('reasons', () => {
  test('say parties in the form the language wants', () => {
    const reason = { code: 'spokesman', args: ['Dmitry Peskov', 'kremlin'] }
    expect(inEach(() => reasonText(reason))).toEqual([
      'Dmitry Peskov speaks for the Kremlin.',
      'Dmitry Peskov est le porte-parole du Kremlin.',
      'Dmitry Peskov говорит от имени Кремля.',
    ])
    const pronoun = { code: 'pronoun_source', args: ['it', 'elysee'] }
    expect(inEach(() => reasonText(pronoun))).toEqual([
      '“it” points back to the Elysée.',
      '«\u00a0it\u00a0» renvoie à l’Élysée.',
      '«it» отсылает к Елисейскому дворцу.',
    ])
  })

  test('name the speaker in the reader’s language', () => {
    expect(inEach(() => reasonText({ code: 'nested_speaker', args: ['Putin'] }))).toEqual([
      'Who is said to speak, inside this account: Putin.',
      'Qui parle, selon ce récit\u00a0: Poutine.',
      'Кому в этом изложении приписаны слова: Путин.',
    ])
  })

  test('quote the article’s words as they stand, and say something of codes they do not know', () => {
    installExtensionDouble('ru')
    expect(reasonText({ code: 'named_source', args: ['Putin'] })).toBe('Слова «Putin» называют источник.')
    expect(reasonText({ code: 'from_the_future', args: [] })).toMatch(/^По словам/)
  })
})

test('speakers known by an id have names, others the article’s', () => {
  installExtensionDouble('fr')
  expect([speakerName('both'), speakerName('Scholz'), speakerName(null)]).toEqual([
    'les deux présidents',
    'Scholz',
    'la présidence elle-même',
  ])
  expect(speakerAsTold('Putin', 'elysee')).toBe('Poutine, d’après l’Élysée')
  expect(speakerAsTold(null, 'kremlin')).toBe('Le Kremlin, en son propre nom')
})

test('a voice is told as shortly as is true', () => {
  installExtensionDouble('en')
  const because = (...codes: string[]) => codes.map((code) => ({ code, args: [] }))
  const voices = [
    { speaker: 'spokesman', party: 'kremlin', reasons: [] },
    { speaker: 'official', party: 'elysee', reasons: [] },
    { speaker: 'Macron', party: 'elysee', reasons: because('in_public') },
    { speaker: 'Putin', party: 'elysee', reasons: because('in_public', 'nested_speaker') },
    { speaker: 'both', party: 'kremlin', reasons: because('named_source') },
    { speaker: null, party: 'kremlin', reasons: because('in_public') },
  ] as const
  expect(voices.map(voiceOf)).toEqual([
    'The Kremlin’s spokesman',
    'An Elysée official',
    'Macron, in public',
    'Putin, as the Elysée tells it',
    'both presidents, as the Kremlin tells it',
    'The Kremlin, in its own voice',
  ])
})

test('a matter has our word, or the article’s', () => {
  installExtensionDouble('ru')
  const key = (key: string | null) => matterLabel({ key, label: 'as found' })
  expect(['matter_nato-expansion', 'nato-expansion', 'matter_unknown', null].map(key)).toEqual([
    'Расширение НАТО',
    'Расширение НАТО',
    'as found',
    'as found',
  ])
})

test('numbers take the plural of the language', () => {
  const forms = inEach(() => [0, 1, 2, 5, 21, 1_000_000].map((count) => plural('count_statements', count)))
  expect(forms).toEqual([
    ['0 statements', '1 statement', '2 statements', '5 statements', '21 statements', '1,000,000 statements'],
    [
      '0 déclaration',
      '1 déclaration',
      '2 déclarations',
      '5 déclarations',
      '21 déclarations',
      '1\u202f000\u202f000 de déclarations',
    ],
    [
      '0 высказываний',
      '1 высказывание',
      '2 высказывания',
      '5 высказываний',
      '21 высказывание',
      '1\u00a0000\u00a0000 высказываний',
    ],
  ])
})
