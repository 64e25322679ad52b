import { expect, test } from 'vitest'
import { afterCall, told } from './told'

/** The speaker of each statement after the lead, with the words said. */
function speakers(paragraphs: readonly string[]): (string | null)[] {
  return afterCall(paragraphs).map(({ speaker }) => speaker)
}

test('words in quotation marks are the president’s whom the account is telling of', () => {
  expect(
    speakers([
      'Putin told Macron that Kyiv was stalling, the Kremlin said. Any deal, it said, must be “built to last”.',
    ]),
  ).toEqual(['Putin', 'Putin'])
})

test('a palace that quotes while it tells of the other’s president does not quote him', () => {
  expect(
    speakers([
      'Macron asked Putin for a truce, the Kremlin said. Any deal, it said, must be “built to last”.',
    ]),
  ).toEqual(['Macron', null])
})

test('without quotation marks, and about the call as such, a palace speaks for itself', () => {
  const opening = 'Putin told Macron that Kyiv was stalling, the Kremlin said.'
  expect(speakers([`${opening} Any deal, it said, must last.`])).toEqual(['Putin', null])
  expect(speakers([`${opening} It described the conversation as “frank”.`])).toEqual(['Putin', null])
})

test('a president in public tells what the other told him', () => {
  const french = (text: string) =>
    told(
      [
        'Vladimir Poutine et Emmanuel Macron se sont parlé mardi. M. Macron s’est exprimé devant la presse.',
        text,
      ],
      { lang: 'fr' },
    ).map(({ party, speaker }) => `${party} ${speaker}`)
  expect(french('M. Poutine a promis la vérité, a rapporté M. Macron devant des journalistes.')).toEqual([
    'elysee Putin',
  ])
  expect(french('La Russie a perdu du temps, a dit M. Macron devant des journalistes.')).toEqual([
    'elysee Macron',
  ])
})

test('whoever was told something is not who said it', () => {
  expect(
    speakers([
      'Macron was also assured that the corridors were open, the Kremlin said.',
      'Putin was told that he was wrong, the Elysée said.',
    ]),
  ).toEqual(['Putin', 'Macron'])
})

test('after a president and somebody of neither party, “they” are those two', () => {
  const opening = 'Macron and Scholz insisted on a truce, the Elysée said.'
  expect(speakers([`${opening} They also asked for corridors, it added.`])).toEqual(['Macron', 'Macron'])
  expect(speakers([`${opening} The two leaders urged restraint, it added.`])).toEqual(['Macron', 'Macron'])
  expect(speakers([`${opening} The leaders also discussed Syria, it added.`])).toEqual(['Macron', 'both'])
  expect(
    speakers([
      'Macron and Putin agreed on a truce, the Elysée said. They also asked for corridors, it added.',
    ]),
  ).toEqual(['both', 'both'])
})

test('what was touched upon was so by both, quoted or not; that they talked is nobody’s', () => {
  expect(
    speakers([
      '“Certain aspects of the grain trade were touched upon,” the Kremlin said.',
      'The two presidents talked on Tuesday evening for more than two hours, the Elysée said.',
    ]),
  ).toEqual(['both', null])
})
