import { expect, test } from 'vitest'
import type { PartyId, Speaker } from '../../src/engine/types'
import { comparisonRows } from '../../src/ui/comparison/comparison-rows'
import { type Choice, countByFilter, EVERYTHING, rowFilter } from '../../src/ui/comparison/filter-rows'
import { findHits } from '../../src/ui/comparison/find-hits'
import { foldLetters, soughtWords } from '../../src/ui/comparison/fold-letters'
import { voiceRows } from '../../src/ui/comparison/voices'
import { sampleReport } from './sample-report'

const rows = comparisonRows(sampleReport)
const filter = rowFilter(rows, (row) => row.matter?.label ?? '')
const shown = (choice: Partial<Choice>) => filter({ ...EVERYTHING, ...choice }).map(({ id }) => id)

test('filters take the rows they name, and count them', () => {
  expect(countByFilter(rows)).toEqual({
    all: 3,
    both: 1,
    differ: 1,
    'only-kremlin': 0,
    'only-elysee': 1,
  })
  expect(shown({ filter: 'all' })).toEqual(['matter-0', 'matter-1', 'other'])
  expect(shown({ filter: 'both' })).toEqual(['matter-0'])
  expect(shown({ filter: 'only-kremlin' })).toEqual([])
  expect(shown({ filter: 'only-elysee' })).toEqual(['matter-1'])
})

test.each([
  ['gas', ['matter-1']],
  ['MOSCOW', ['matter-0']],
  ['call side', ['matter-0']],
  ['call side gas', []],
  ['no plan to attack', ['other']],
  ['who called', ['matter-0']],
  ['   ', ['matter-0', 'matter-1', 'other']],
])('a search for “%s” finds rows that have all of its words', (search, ids) =>
  expect(shown({ search })).toEqual(ids),
)

test('a voice takes the rows it speaks in, and goes together with the others', () => {
  const [voice] = sampleReport.voices.filter(({ speaker }) => speaker === 'official')
  expect(shown({ voice: voice ?? null })).toEqual(['matter-0'])
  expect(shown({ voice: voice ?? null, filter: 'only-elysee' })).toEqual([])
})

test.each([
  ['L’Élysée', "l'elysee"],
  ['Ёлка — Йод', 'елка - иод'],
  ['cœur\u00adjoint', 'coeurjoint'],
  ['«\u00a0ИЗ\u00a0»', '" из "'],
])('“%s” is searched as “%s”', (text, letters) => expect(foldLetters(text).letters).toBe(letters))

test('letters know their place in the text', () => {
  const text = 'a\u00adé𝕏œz'
  const { letters, places } = foldLetters(text)
  expect([...letters].length).toBe([...'ae𝕏oez'].length)
  expect(places.at(-1)).toBe(text.length)
  expect(text[places[letters.indexOf('z')] ?? -1]).toBe('z')
})

test.each([
  ['At the Élysée, the elysee', 'elysee', ['Élysée', 'elysee']],
  ['NATO’s troops, NATO', 'nato troops', ['NATO', 'troops', 'NATO']],
  ['aaaa', 'a aa', ['aa', 'aa']],
  ['nothing here', 'else', []],
  ['nothing here', '', []],
])('in “%s”, “%s” lights %j', (text, search, hits) =>
  expect(findHits(text, soughtWords(search)).map(([start, end]) => text.slice(start, end))).toEqual(hits),
)

test('the table of voices has presidents first, unknown persons last, the talkative before the quiet', () => {
  const voice = (party: PartyId, speaker: Speaker, ...statements: number[]) => ({
    party,
    speaker,
    statements,
  })
  const table = voiceRows([
    voice('elysee', 'Zelensky', 0),
    voice('elysee', 'Scholz', 1),
    voice('kremlin', 'Scholz', 2),
    voice('kremlin', 'spokesman', 3),
    voice('elysee', null, 4),
    voice('elysee', 'Macron', 5),
    voice('kremlin', 'Putin', 6, 7),
  ]).map(({ speaker, voices }) => [
    speaker,
    voices.kremlin?.statements ?? null,
    voices.elysee?.statements ?? null,
  ])
  expect(table).toEqual([
    ['Putin', [6, 7], null],
    ['Macron', null, [5]],
    [null, null, [4]],
    ['spokesman', [3], null],
    ['Scholz', [2], [1]],
    ['Zelensky', null, [0]],
  ])
})
