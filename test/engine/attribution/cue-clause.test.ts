import { expect, test } from 'vitest'
import { articleOf } from '../../../src/cli/corpus'
import { PLAIN } from '../../../src/engine/attribution/cues/cue-clause'
import { findCueClauses } from '../../../src/engine/attribution/cues/find-cue-clauses'
import { readPassages } from '../../../src/engine/attribution/reading/passage'
import { languageFor } from '../../../src/engine/languages'
import { runSteps } from '../../../src/engine/steps'
import { labelledArticles } from '../labelled'

// A field that is added later would cost more than all the rest of its clause.
test.each(['en', 'fr', 'ru'] as const)('the clauses of %s have their fields from the start', (lang) => {
  const language = languageFor(lang)
  expect.assert(language !== null)
  const fields = Object.keys(PLAIN).join()
  const shapes = new Map<string, number>()
  for (const set of ['corpus', 'unseen'] as const) {
    for (const gold of labelledArticles(set, lang)) {
      for (const { words, sentences, role } of runSteps(readPassages(articleOf(gold), language))) {
        for (const { from, to } of sentences) {
          for (const clause of findCueClauses(words, from, to, language, role === 'heading')) {
            const shape = Object.keys(clause).join()
            shapes.set(shape, (shapes.get(shape) ?? 0) + 1)
          }
        }
      }
    }
  }
  expect([...shapes.keys()]).toEqual([fields])
  expect(shapes.get(fields)).toBeGreaterThan(100)
})
