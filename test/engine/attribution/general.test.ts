import { expect, test } from 'vitest'
import { everyone } from './told'

/** Source and content of every attribution, whoever its source. */
function found(...paragraphs: string[]): string[] {
  return everyone(paragraphs).map(({ source, content }) => `${source}: ${content}`)
}

test('quoted sentences that go on under one cue are one attribution of another source', () => {
  expect(found('“We lost,” said Mary Jones. “We will go on. We always do.” It rained.')).toEqual([
    'Mary Jones: “We lost,” … “We will go on … We always do.”',
  ])
})

test('a quotation in the next paragraph is not taken for it', () => {
  expect(found('“We lost,” said Mary Jones.', '“Never mind.”')).toEqual(['Mary Jones: “We lost,”'])
})

test('plurals tell in the present, at the start of a sentence too', () => {
  expect(found('Voters say they are tired. Critics argue that it is late.')).toEqual([
    'Voters: they are tired',
    'Critics: it is late',
  ])
})

test('a clause may do without "that"; a noun alone is no clause', () => {
  expect(found('Many economists believe an increase is the only answer.')).toEqual([
    'Many economists: an increase is the only answer',
  ])
})

test('what is told begins past circumstances', () => {
  expect(found('Mr Ryan told reporters at the Capitol on Thursday morning that he had called.')).toEqual([
    'Mr Ryan: he had called',
  ])
  expect(found('Mr Kaine noted with a smile that he had been first.')).toEqual([
    'Mr Kaine: he had been first',
  ])
})

test('two cues share a subject', () => {
  expect(found('Clinton called Trump “unfit” and said he was dangerous.')).toEqual([
    'Clinton: Trump “unfit”',
    'Clinton: he was dangerous',
  ])
})

test('states of mind are other sources’; a party’s are the reporter’s word', () => {
  expect(found('Republicans oppose a new tax.')).toEqual(['Republicans: a new tax'])
  expect(found('Putin and Macron spoke on Friday.', 'The Kremlin wants a new treaty.')).toEqual([])
})
