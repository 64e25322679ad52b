import { describe, expect, test } from 'vitest'
import type { PageCorrections } from '../../src/corrections/correction'
import { correctionsFile, readCorrectionsFile } from '../../src/corrections/corrections-file'

const PAGE: PageCorrections = {
  page: 'https://example.org/call',
  title: 'A call',
  corrections: [
    {
      id: 'a',
      verdict: 'both',
      from: 'kremlin',
      quote: { exact: 'the call was useful', prefix: 'said ', suffix: '.', start: 17 },
      at: '2022-02-01T10:00:00.000Z',
    },
  ],
}

describe('a file of corrections', () => {
  test('gives back what went into it', () => {
    expect(readCorrectionsFile(correctionsFile([PAGE]))).toEqual([PAGE])
    expect(readCorrectionsFile(correctionsFile([]))).toEqual([])
  })

  test('with broken parts gives the good ones', () => {
    const content = JSON.parse(correctionsFile([PAGE])) as { pages: unknown[] }
    content.pages.push(null, { page: 'javascript:alert(1)', corrections: PAGE.corrections }, { page: 7 })
    content.pages.push({ page: 'https://example.org/b', corrections: [{ id: 'x' }, 3] })
    expect(readCorrectionsFile(JSON.stringify(content))).toEqual([PAGE])
  })

  test.each(['', '{', '[]', 'null', '{"kind":"two-readouts-corrections"}', '{"kind":"x","pages":[]}'])(
    'is not %s',
    (text) => expect(readCorrectionsFile(text)).toBeNull(),
  )
})
