import { expect, test } from 'vitest'
import { cueWords } from '../../src/engine/cue-words'
import type { Span } from '../../src/engine/types'

const TEXT = 'Mr Aslam, who is 40, said in a letter: “No.”'

function words(cue: readonly Span[], source: Span | null): string[] {
  return cueWords({ cue, source }, TEXT).map(([start, end]) => TEXT.slice(start, end))
}

test('the source and what stands between commas after it are no cue', () => {
  expect(words([[0, 37]], [0, 8])).toEqual(['said in a letter'])
})

test('a source behind the cue, or none, leaves the cue as it is', () => {
  expect(words([[21, 25]], [40, 42])).toEqual(['said'])
  expect(words([[21, 25]], null)).toEqual(['said'])
})

test('a cue that is nothing but its source stays', () => {
  expect(words([[0, 8]], [0, 8])).toEqual(['Mr Aslam'])
})
