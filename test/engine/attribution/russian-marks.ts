import { expect, test } from 'vitest'
import { told } from './told'

export const CALL = 'Владимир Путин и Эммануэль Макрон провели телефонный разговор.'

/** What is expected of the last paragraph: "party", "party:speaker", or "" for no mark. */
export type Case = readonly [text: string, expected: string]

/** Party and content of everything told in one paragraph after the call. */
export const contentsOf = (text: string): readonly (readonly [party: string, content: string])[] =>
  told([CALL, text], { lang: 'ru', date: '2022-02-12' }).map(({ party, content }) => [party, content])

/** Marks of the last of paragraphs parted by line breaks. */
function marksOf(text: string, lead: string): string {
  const paragraphs = [lead, ...text.split('\n')]
  const last = paragraphs.at(-1) ?? ''
  const shown = told(paragraphs, { lang: 'ru', date: '2022-02-12' }).filter(
    ({ content, party }) => party !== 'other' && last.includes(content.split(' … ')[0] ?? ''),
  )
  const parties = [...new Set(shown.map(({ party }) => party))].join('+')
  const speaker = shown[0]?.speaker ?? null
  return parties + (speaker === null ? '' : `:${speaker}`)
}

/** What is expected of a sentence that follows others in its paragraph. */
export type Next = readonly [before: string, sentence: string, expected: string]

/** A test for each Russian sentence, read in its paragraph behind the sentences before it. */
export function checkNext(cases: readonly Next[]): void {
  test.each(cases)('%s ‖ %s → %s', (before, sentence, expected) => {
    const shown = told([CALL, `${before} ${sentence}`], { lang: 'ru', date: '2022-02-12' }).filter(
      ({ content, party }) => party !== 'other' && sentence.includes(content.split(' … ')[0] ?? ''),
    )
    expect([...new Set(shown.map(({ party }) => party))].join('+')).toBe(expected)
  })
}

/** A test for each Russian text, read as the last paragraphs of an article that opens with `lead`. */
export function check(cases: readonly Case[], lead = CALL): void {
  test.each(cases)('%s → %s', (text, expected) => {
    expect(marksOf(text, lead)).toBe(expected)
  })
}
