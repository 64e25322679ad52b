import { describe, expect, test } from 'vitest'
import { english } from '../../../src/engine/languages/en'
import { runSteps } from '../../../src/engine/steps'
import { splitSentences } from '../../../src/engine/text/sentences'

function sentences(text: string): string[] {
  return runSteps(splitSentences(text, 0, text.length, 'en', english().sentences)).map(([start, end]) =>
    text.slice(start, end),
  )
}

/** Each case is the list of sentences; they are joined by a space and must come apart again. */
describe('a paragraph comes apart into its sentences', () => {
  test.each<[string, string[]]>([
    ['plain stops', ['The call began.', 'It ended at noon.']],
    ['questions and calls', ['Who rang whom?', 'Nobody knows!', 'We asked.']],
    ['titles', ['Mr. Peskov spoke first.', 'Ms. Timakova and Dr. Orlov did not.', 'Gen. Burkhard left.']],
    ['initials', ['V. V. Putin had rung E. Macron.', 'He rang again.']],
    ['countries', ['The U.S. Senate met.', 'The U.K. did not.']],
    ['hours', ['They spoke at 5 p.m. on Friday.', 'Nobody else did.']],
    ['decimals', ['It lasted 1.5 hours.', 'Prices rose by 2.3 percent.']],
    ['a month', ['On Feb. 3 they spoke.', 'On Jan. 28 they had not.']],
    ['a quotation that closes after its stop', ['“We are worried.”', 'The line went dead.']],
    ['straight marks', ['"We are worried."', 'The line went dead.']],
    ['a cue after a quoted question', ['“Who called?” the palace asked.', 'No answer came.']],
    ['two sentences in one quotation', ['“The talks were frank.', 'They will go on,” the palace said.']],
    ['an ellipsis that goes on', ['The answer … was short.', 'The question was not.']],
    ['an ellipsis of stops that goes on', ['The answer... was short.', 'The question was not.']],
    ['brackets', ['The call (their third) ended.', 'It was short.']],
    ['companies', ['Gas from Total Inc. and Novatek Ltd. was not raised.', 'Grain was.']],
  ])('%s', (_name, expected) => {
    expect(sentences(expected.join(' '))).toEqual(expected)
  })
})

describe('edges', () => {
  test.each<[string, string, string[]]>([
    ['nothing', '', []],
    ['spaces only', ' \n\t\u00a0 ', []],
    ['one word', 'Silence', ['Silence']],
    ['a heading without a stop', 'Paris: the call was frank', ['Paris: the call was frank']],
    ['outer spaces are left out', '  Here it is. \u00a0', ['Here it is.']],
    ['marks only', '?!…', ['?!…']],
    ['closing marks never stand alone', 'He left. ”', ['He left. ”']],
  ])('%s', (_name, text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })

  test('spans are those of the whole text', () => {
    const text = 'Not this. But this. And that. Not here.'
    const spans = runSteps(splitSentences(text, 10, 29, 'en', english().sentences))
    expect(spans).toEqual([
      [10, 19],
      [20, 29],
    ])
  })

  test('a text longer than a window keeps its sentences whole', () => {
    const sentence = 'The aide repeated, slowly, that Mr. Macron would ring again.'
    const text = Array.from({ length: 600 }, () => sentence).join(' ')
    expect(new Set(sentences(text))).toEqual(new Set([sentence]))
    expect(sentences(text)).toHaveLength(600)
  })

  test('a text without any stop is one sentence', () => {
    expect(sentences('word '.repeat(5000))).toHaveLength(1)
  })
})
